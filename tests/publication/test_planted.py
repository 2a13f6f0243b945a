"""A pupil's name in every field of a record: it is masked, or nothing is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as some
from planting import Tally, everything_in

from aidreport import pipeline
from aidreport.publication.saying import Said, Saying
from aidreport.sources.project import Project, find_project
from aidreport.sources.publish import Audience
from aidreport.wording.names import family_name, without_title

ROOT = Path(__file__).parent.parent.parent
GOLDEN = ["sending-school", "hospital", "school-with-attachments", "village"]
NAME = "邹小示"
PUPIL = {NAME: {"grade": "初一", "minor": "true", "sensitive": {"illness": "示例性骨髓炎"}}}
# What is chosen from a list, read as a number, or refers to something.
CLOSED = {
    *(
        "kind",
        "section",
        "group_by",
        "place",
        "status",
        "count",
        "cash",
        "amount",
        "date",
        "period",
    ),
    *(
        "from",
        "to",
        "recipients",
        "leaders",
        "measure",
        "organisation",
        "helpers",
        "id",
        "minor",
        "money_unit",
    ),
}
TABLES = ("people", "organisations", "measures", "indicators")
COUNTED = re.compile(r"[近约]?\d|若干|一些|少量|十余|[大一]批|[春夏秋冬上下]")


def phrases(
    value: Any, known: set[str], path: tuple[str | int, ...] = ()
) -> Iterator[tuple[str | int, ...]]:
    """The paths of all texts in a plain record that are neither ids nor counts."""
    if isinstance(value, dict):
        for key, entry in value.items():
            if key not in CLOSED:
                yield from phrases(entry, known, (*path, key))
    elif isinstance(value, list):
        for number, entry in enumerate(value):
            yield from phrases(entry, known, (*path, number))
    elif (
        isinstance(value, str)
        and not (value.isascii() or path[0] == "people" or value in known)
        and not COUNTED.match(value)
    ):
        yield path


def planted(value: Any, path: tuple[str | int, ...], words: str) -> Any:
    """The record with `words` behind the text at a path."""
    if not path:
        return f"{value}{words}"
    copy: Any = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = planted(copy[path[0]], path[1:], words)
    return copy


def golden(case: str) -> tuple[dict[str, Any], dict[str, str]]:
    """The record of the last year of a case, and the other files of its folder."""
    folder = ROOT / "tests" / "golden" / case / "records"
    files = {file.name: file.read_text(encoding="utf-8") for file in folder.glob("*.yaml")}
    name = max(name for name in files if name != "registry.yaml")
    record = yaml.load(files.pop(name), yaml.CBaseLoader)
    for table in ("people", "organisations"):
        record[table] = {id_: entry or {} for id_, entry in (record.get(table) or {}).items()}
    record["people"] = {**(record.get("people") or {}), **PUPIL}
    shared = yaml.load(files.get("registry.yaml", "{}"), yaml.CBaseLoader)
    known = {id_ for each in (record, shared) for table in TABLES for id_ in each.get(table) or {}}
    return {"name": name, "record": record, "paths": list(phrases(record, known))}, files


Paths = list[tuple[str | int, ...]]


@pytest.fixture
def public(make_project: Callable[..., Project]) -> Callable[..., list[tuple[Paths, str]]]:
    """Give the public editions of a golden record with words planted in all its texts at once.

    Where a field may not hold the words, the others are planted without it.
    """

    def editions(case: str, paths: Paths, words: str) -> list[tuple[Paths, str]]:
        whole, others = golden(case)
        name, record = whole["name"], whole["record"]
        for path in paths:
            record = planted(record, path, words)
        files = {f"records/{other}": text for other, text in others.items()}
        files[f"records/{name}"] = yaml.dump(record, Dumper=yaml.CSafeDumper, allow_unicode=True)
        project = make_project(files)
        checked = pipeline.check(project, name.removesuffix(".yaml"))
        if checked.record is None:
            half = len(paths) // 2
            if not half:
                return []
            return [*editions(case, paths[:half], words), *editions(case, paths[half:], words)]
        report = pipeline.Reporter(project).render(checked.record, ["md"], Audience.PUBLIC)
        written = "".join(text for file in report.files.values() for text in everything_in(file))
        return [(paths, written)]

    return editions


@pytest.mark.parametrize("case", GOLDEN)
def test_a_name_in_any_field_is_masked(case: str, public: Callable, tally: Tally) -> None:
    paths = golden(case)[0]["paths"]
    editions = public(case, paths, f"（{NAME}）")
    for planted_at, written in editions:
        assert written
        assert NAME not in written
        assert written.count("邹某某") > len(planted_at) / 3
        for _ in planted_at:
            tally.count("names planted in fields of records and masked", NAME not in written)
    assert sum(len(planted_at) for planted_at, _ in editions) > len(paths) * 0.9


@pytest.mark.parametrize("case", GOLDEN[:1])
def test_what_no_mask_knows_stops_the_publication(
    case: str, public: Callable, tally: Tally
) -> None:
    paths = golden(case)[0]["paths"]
    for path in paths[::60]:
        for _, written in public(case, [path], "（Zōu Xiǎoshì）"):
            tally.count("names planted in pinyin and kept from the public", "Zōu" not in written)
            assert "Zōu" not in written


FAMILY = some.sampled_from(["邹", "欧阳", "单", "吕", "司马"])
GIVEN = some.text("晨晓婷宇轩雨欣浩梓涵紫萱墨哲冉", min_size=1, max_size=2)
SENTENCE = some.sampled_from(
    [
        "{name}十分感动。",
        "为{name}同学捐款，{given}的父母表示感谢。",
        "收到{name}的来信。",
        "帮助{given}同学完成学业。",
    ]
)


@settings(max_examples=10, deadline=None)
@given(FAMILY, GIVEN, SENTENCE, some.sampled_from(["family-name", "pupil"]))
def test_no_sentence_says_an_invented_name(
    tmp_path_factory: pytest.TempPathFactory, family: str, own: str, sentence: str, minors: str
) -> None:
    name = family + own
    root = tmp_path_factory.mktemp("project")
    (root / "records").mkdir()
    (root / "aidreport.toml").write_text(f'[publish]\nminors = "{minors}"\n', encoding="utf-8")
    text = sentence.format(name=name, given=own if len(own) > 1 else name)
    (root / "records" / "2024.yaml").write_text(
        "report: {period: 2024, organisation: 示例市甲中学}\n"
        "organisations: {示例市甲中学: {}}\n"
        f"people: {{学生: {{name: {name}, grade: 初一}}}}\n"
        "activities:\n"
        "  - kind: donation\n    date: 2024-03-05\n    recipients: 学生\n"
        f"    donation: {{cash: 700}}\n    text: {text}\n",
        encoding="utf-8",
    )
    project = find_project(root)
    checked = pipeline.check(project, "2024").record
    assert checked
    report = pipeline.Reporter(project).render(checked, ["md"], Audience.PUBLIC)
    assert report.files
    written = report.files["md"].decode()
    assert name not in written
    given_name = without_title(name).removeprefix(family_name(name))
    assert len(given_name) < 2 or given_name not in written


def test_what_masking_missed_stops_the_publication_at_its_record(
    make_project: Callable[..., Project], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Saying, "said", lambda self, text: Said(str(text)))
    project = make_project(
        {
            "records/2024.yaml": "report: {period: 2024, organisation: 示例市甲中学}\n"
            "organisations: {示例市甲中学: {}}\n"
            "people: {邹小示: {grade: 初一}}\n"
            "activities:\n  - {kind: other, date: 2024-03-05, contents: 看望邹小示}\n"
        }
    )
    checked = pipeline.check(project, "2024").record
    assert checked
    report = pipeline.Reporter(project).render(checked, ["md", "docx"], Audience.PUBLIC)
    assert report.files == {}
    assert [finding.line(str) for finding in report.findings if finding.code == "leak"] == [
        "records/2024.yaml:3:10: error: Nothing was written, for the public edition would hold the"
        " name of a person who is protected, recorded here: see reports/2024.public.md:7,"
        " reports/2024.public.docx (word/document.xml). Take it out where it comes from, or add"
        " the passage to “allow” under “[publish]” if something else is meant. [leak]"
    ]


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("邹小示", "the name of a person who is protected"),
        ("Zou Xiaoshi", "the name of a person who is protected"),
        ("小示", "the given name of a person who is protected"),
        ("骨髓炎", "an illness"),
        ("一三八零零一三八零零零", "a number or an address that leads to a person"),
        ("内部用语", "a word that “[publish]” keeps unpublished"),
    ],
)
def test_what_a_template_says_is_searched_as_well(
    make_project: Callable[..., Project], template: str, found: str
) -> None:
    project = make_project(
        {
            "aidreport.toml": '[publish]\nwords = ["内部用语"]\n',
            "records/2024.yaml": "report: {period: 2024, organisation: 示例市甲中学}\n"
            "organisations: {示例市甲中学: {}}\n"
            "people:\n  邹小示: {grade: 初一, sensitive: {illness: 示例性骨髓炎}}\n"
            "activities:\n  - kind: other\n    date: 2024-03-05\n    contents: 走访\n"
            "    extra: {电话: 13800138000}\n",
            "templates/sections/closing.md.j2": f"结束语{template}。\n",
        }
    )
    checked = pipeline.check(project, "2024").record
    assert checked
    report = pipeline.Reporter(project).render(checked, ["md"], Audience.PUBLIC)
    assert report.files == {}
    assert [found in str(each.message) for each in report.findings if each.code == "leak"] == [True]
