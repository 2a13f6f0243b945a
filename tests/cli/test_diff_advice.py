"""What `diff` advises to write into the records."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import record
from word_edit import edited

SWEEPING = "{kind: volunteering, date: 2009-05-04, contents: [打扫楼道], place: 示例村}"
TEMPLATES = (
    "These words come from a template, not from a record. Change the template, or say it in a"
    " “text” field."
)


@pytest.fixture
def advice(here: Path, aidreport: Callable, write_records: Callable) -> Callable[..., list[str]]:
    """What is advised when some words of the written report are made others."""

    def ask(old: str, new: str, name: str = "2009.md") -> list[str]:
        write_records("2009", record("2009", SWEEPING))
        assert aidreport("render", "2009", "--force").code == 0
        path = here / "reports" / name
        content = path.read_bytes()
        if path.suffix == ".docx":
            path.write_bytes(edited(content, old, new))
        else:
            assert old.encode() in content
            path.write_bytes(content.replace(old.encode(), new.encode(), 1))
        out = aidreport("diff", "2009", f"reports/{name}").out
        return [line.partition("→ ")[2] for line in out.splitlines() if "→ " in line]

    return ask


@pytest.mark.parametrize("name", ["2009.md", "2009.docx"])
@pytest.mark.parametrize(
    ("old", "new", "phrase"),
    [
        ("打扫楼道", "打扫楼道、清理小广告", "打扫楼道、清理小广告"),
        ("打扫楼道", "打扫楼道等", "打扫楼道等"),
        ("打扫楼道", "打扫了楼道", "打扫了楼道"),
        ("打扫楼道", "打扫各楼道和走廊", "打扫各楼道和走廊"),
    ],
)
def test_words_added_to_a_recorded_phrase_are_the_phrase_as_it_should_be(
    advice: Callable[..., list[str]], name: str, old: str, new: str, phrase: str
) -> None:
    (line,) = advice(old, new, name)
    assert line == (
        f"records/2009.yaml:5:55: activities[2].contents[1]: write {phrase} instead of 打扫楼道"
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [("我校捐款", "我校热情捐款"), ("我校开展", "我校积极开展")],
)
def test_a_name_does_not_go_on(advice: Callable[..., list[str]], old: str, new: str) -> None:
    assert advice(old, new) == [TEMPLATES]
