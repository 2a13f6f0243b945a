"""Insertions into every record there is and into generated ones: no byte outside changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aidreport.editing.insertion import with_entry, with_item
from aidreport.editing.opened import NotEditable, Opened, opened
from aidreport.sources.reader import read
from aidreport.sources.values import without_places

ROOT = Path(__file__).parents[2]
FILES = sorted(
    [
        *ROOT.glob("records/**/*.yaml"),
        *ROOT.glob("tests/golden/*/records/**/*.yaml"),
        *ROOT.glob("tests/bad/*/*/*.yaml"),
    ]
)
ACTIVITY = {
    "kind": "donation",
    "date": "2024-03-05",
    "contents": ["12:30", "on", "yes", "听课评课"],
    "text": "时间：9:00 至 10:00，# 不是注释。",
    "donation": {"cash": {"amount": "700", "status": "planned"}},
}


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return None if value is None else str(value)


def is_insertion(before: bytes, after: bytes) -> bool:
    """Whether taking out one stretch of the second gives the first."""
    start = next(
        (
            index
            for index, (one, other) in enumerate(zip(before, after, strict=False))
            if one != other
        ),
        min(len(before), len(after)),
    )
    return len(after) > len(before) and after.endswith(before[start:])


def editable(content: bytes) -> Opened | None:
    try:
        return opened(content, "r.yaml")
    except NotEditable:
        return None


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_an_activity_is_added_to_each_record_there_is(file: Path) -> None:
    """Also to the bad ones that are proper YAML; the others are refused as they are."""
    before = editable(file.read_bytes())
    if before is None or not isinstance(before.root, dict):
        return
    old = plain(before.root)
    activities = old.get("activities")
    try:
        after = with_item(before, ["activities"], ACTIVITY)
    except NotEditable:
        assert not isinstance(activities, list | None) or "activities" in old
        return
    assert is_insertion(before.content, after.content)
    assert plain(after.root) == {
        **old,
        "activities": [*(activities or []), without_places(ACTIVITY)],
    }


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "activities:\n  - {kind: other, date: 2024}\n"),
        ("# 记录\n", "# 记录\nactivities:\n  - {kind: other, date: 2024}\n"),
        ("activities:", "activities:\n  - kind: other\n    date: 2024"),
        (
            "activities: # 活动\r\n\r\n# 落款\r\nsignature: {}\r\n",
            "activities: # 活动\r\n  - kind: other\r\n    date: 2024\r\n\r\n"
            "# 落款\r\nsignature: {}\r\n",
        ),
        ("activities: []\n", "activities: [{kind: other, date: 2024}]\n"),
        (
            "activities: [{kind: other, date: 2023},\n]\n",
            "activities: [{kind: other, date: 2023}, {kind: other, date: 2024}\n]\n",
        ),
        (
            "activities:\n- kind: other\n  date: 2023\nb: 1\n",
            "activities:\n- kind: other\n  date: 2023\n- kind: other\n  date: 2024\nb: 1\n",
        ),
        (
            "activities:\n  -   kind: other\n      date: 2023 # 全年\n      # 未写月份\n"
            "  # 完\nb: 1\n",
            "activities:\n  -   kind: other\n      date: 2023 # 全年\n      # 未写月份\n"
            "  -   kind: other\n      date: 2024\n  # 完\nb: 1\n",
        ),
        (
            "activities:\n  - kind: other\n    text: |\n      一。\n\n      二。\n\nb: 1\n",
            "activities:\n  - kind: other\n    text: |\n      一。\n\n      二。\n\n"
            "  - kind: other\n    date: 2024\nb: 1\n",
        ),
        (
            "activities:\n  - kind: a\n\n  - kind: b",
            "activities:\n  - kind: a\n\n  - kind: b\n\n  - kind: other\n    date: 2024",
        ),
    ],
)
def test_an_item_is_written_as_the_file_writes_its_own(before: str, after: str) -> None:
    changed = with_item(
        opened(before.encode(), "r"), ["activities"], {"kind": "other", "date": 2024}
    )
    assert changed.text == after


@pytest.mark.parametrize(
    ("before", "way", "after"),
    [
        ("people: {甲: }\n", ["people"], "people: {甲: , 乙: {posts: 教师}}\n"),
        ("people: {}\n", ["people"], "people: {乙: {posts: 教师}}\n"),
        ("people:\n", ["people"], "people:\n  乙: {posts: 教师}\n"),
        ("a: 1\n", ["people"], "a: 1\npeople:\n  乙: {posts: 教师}\n"),
        ("people:\n    甲:\n        posts: 校长\n", ["people"],
         "people:\n    甲:\n        posts: 校长\n    乙: {posts: 教师}\n"),
        ("a: 1\nb: 2\n", [], "a: 1\n乙: {posts: 教师}\nb: 2\n"),
    ],
)  # fmt: skip
def test_an_entry_is_written_as_the_file_writes_its_own(
    before: str, way: list[str], after: str
) -> None:
    file = opened(before.encode(), "r")
    assert with_entry(file, way, "乙", {"posts": "教师"}, behind=["a"]).text == after


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_mark_and_line_ends_stay(mark: str, line_end: str) -> None:
    text = "activities:\n  - kind: a\n    date: 2024\nsignature:\n  date: 2024\n"
    before = (mark + text.replace("\n", line_end)).encode()
    after = with_item(opened(before, "r"), ["activities"], {"kind": "b"}).content
    new = "  - kind: b\n".replace("\n", line_end).encode()
    assert after == before.replace(b"signature", new + b"signature")


@pytest.mark.parametrize(
    "refuse",
    [
        lambda file: with_item(file, ["a"], "x"),
        lambda file: with_item(file, ["a", "b"], "x"),
        lambda file: with_item(file, ["none"], "x"),
        lambda file: with_entry(file, [], "a", "x"),
        lambda file: with_entry(file, ["list"], "a", "x"),
        lambda file: with_entry(file, ["group"], "b", "x"),
    ],
)
def test_what_cannot_be_inserted_is_refused(refuse: Callable[[Opened], Opened]) -> None:
    with pytest.raises(NotEditable):
        refuse(opened(b"a: 1\nnone: ~\nlist: [1]\ngroup: {b: 1}\n", "r"))


def test_a_file_that_is_no_proper_yaml_is_refused_with_its_findings() -> None:
    with pytest.raises(NotEditable) as refused:
        opened("日期：2024\n x: [\n".encode(), "r.yaml")
    assert "full-width-colon" in {each.code for each in refused.value.findings}


WORDS = st.text("甲乙 aA0:#-'\"[]{},&*!|>%@`\n\t。：0123yesno~", min_size=1, max_size=12)
KEYS = st.text("甲乙abc", min_size=1, max_size=4)
VALUES = st.recursive(
    WORDS | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)
MANY = settings(max_examples=examples(200), suppress_health_check=list(HealthCheck), deadline=None)


class Unshared(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True


@given(
    st.dictionaries(KEYS, VALUES, max_size=3),
    st.lists(VALUES, max_size=3) | st.none(),
    VALUES,
    st.sampled_from([None, True, False]),
    st.sampled_from([2, 4]),
)
@MANY
def test_any_item_is_added_to_any_list(
    others: dict, items: list | None, item: object, flow: bool | None, indent: int
) -> None:
    record = {**others, "活动": items, **{f"{key}x": value for key, value in others.items()}}
    text = yaml.dump(
        record, Dumper=Unshared, allow_unicode=True, default_flow_style=flow, indent=indent,
        sort_keys=False,
    )  # fmt: skip
    before = editable(text.replace("活动: null", "活动:").encode())
    if before is None:
        return
    try:
        after = with_item(before, ["活动"], item)
    except NotEditable:
        return
    assert is_insertion(before.content, after.content)
    assert plain(read(after.content, "r").root)["活动"] == [
        *(plain(before.root)["活动"] or []),
        without_places(item),
    ]


@given(VALUES)
@MANY
def test_other_programs_read_texts_as_texts(value: object) -> None:
    """What YAML 1.1 takes for a time or a flag is quoted: PyYAML reads it back as it was."""
    try:
        file = with_entry(opened(b"a: 1\n", "r"), [], "b", value)
    except NotEditable:
        return
    numbers = {True: "true", False: "false"}
    found = yaml.safe_load(file.text)["b"]
    assert without_places(numbers.get(found, found) if isinstance(found, bool) else found) == (
        without_places(value)
    )


@pytest.mark.parametrize("text", ["12:30", "on", "Yes", "no", "0123", "1_000", "1e3", "~", "null"])
def test_a_text_stays_a_text(text: str) -> None:
    file = with_entry(opened(b"a: 1\n", "r"), [], "b", text)
    assert file.text == f'a: 1\nb: "{text}"\n'
    assert yaml.safe_load(file.text)["b"] == text
