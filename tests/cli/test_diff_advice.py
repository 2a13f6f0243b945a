"""What `diff` advises to write into the records."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import record
from word_edit import edited, member

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


OLDER = (
    "It was so when the report was written; the records say otherwise now. Nothing is to be"
    " changed in them."
)


@pytest.fixture
def returned(here: Path, aidreport: Callable, write_records: Callable) -> Callable[..., Path]:
    """A Word report with words changed by hand, and the records as they were corrected then."""

    def change(*changes: tuple[str, str], records: str) -> Path:
        write_records("2009", record("2009", SWEEPING))
        assert aidreport("render", "2009").code == 0
        path = here / "reports" / "2009.docx"
        for old, new in changes:
            path.write_bytes(edited(path.read_bytes(), old, new))
        write_records("2009", records)
        return path

    return change


CORRECTED = record("2009", SWEEPING).replace("700", "900")


def test_a_correction_that_reached_the_record_is_settled(
    returned: Callable[..., Path], aidreport: Callable
) -> None:
    path = returned(("我校捐款700元", "我校捐款900元"), records=CORRECTED)
    changed = path.read_bytes()
    out = aidreport("diff", "2009", "reports/2009.docx").out
    assert "What was changed by hand is in the records by now" in out
    assert [line.partition("→ ")[2] for line in out.splitlines() if "→ " in line] == [OLDER]
    ran = aidreport("render", "2009", "--check", "-f", "docx", "-q")
    assert "[stale-report]" in ran.err
    ran = aidreport("render", "2009", "-f", "docx")
    assert (ran.code, ran.err) == (
        0,
        "Written: reports/2009.docx\nWhat was there before is kept: reports/2009.1.bak.docx\n",
    )
    assert path.with_name("2009.1.bak.docx").read_bytes() == changed


def test_what_is_not_in_the_record_yet_is_still_somebodys(
    returned: Callable[..., Path], aidreport: Callable
) -> None:
    path = returned(
        ("我校捐款700元", "我校捐款900元"), ("打扫楼道", "打扫楼道等"), records=CORRECTED
    )
    out = aidreport("diff", "2009", "reports/2009.docx").out
    assert [line.partition("→ ")[2] for line in out.splitlines() if "→ " in line] == [
        OLDER,
        "records/2009.yaml:5:55: activities[2].contents[1]: write 打扫楼道等 instead of 打扫楼道",
    ]
    changed = path.read_bytes()
    assert aidreport("render", "2009", "-f", "docx").code == 1
    assert path.read_bytes() == changed


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("我校捐款700元", "我校捐款800元"),
        ("<w:t>（一）", '<w:rPr><w:color w:val="FF0000"/></w:rPr><w:t>（一）'),
    ],
)
def test_another_figure_or_a_look_is_not_settled(
    returned: Callable[..., Path], aidreport: Callable, old: str, new: str
) -> None:
    returned((old, new), records=CORRECTED)
    assert aidreport("render", "2009", "-f", "docx").code == 1


def test_a_paragraph_that_was_taken_out_and_is_in_the_record_is_not_settled(
    returned: Callable[..., Path], aidreport: Callable
) -> None:
    path = returned(records=CORRECTED)
    path.write_bytes(edited(path.read_bytes(), _paragraph_of(path, "打扫楼道"), ""))
    assert aidreport("render", "2009", "-f", "docx").code == 1


def _paragraph_of(path: Path, words: str) -> str:
    """Return the XML of the paragraph that holds some words."""
    text = member(path.read_bytes())
    at = text.index(words)
    return text[text.rindex("<w:p>", 0, at) : text.index("</w:p>", at) + len("</w:p>")]


def test_a_report_that_only_grew_old_gives_no_advice_to_undo_the_correction(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", record("2009", SWEEPING))
    assert aidreport("render", "2009").code == 0
    write_records("2009", CORRECTED)
    out = aidreport("diff", "2009").out
    assert "write 700 instead of 900" not in out
    assert {line.partition("→ ")[2] for line in out.splitlines() if "→ " in line} == {OLDER}
