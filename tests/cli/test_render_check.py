from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import record, unsigned

NOTE = unsigned("records/2009.yaml")
GOOD = "The reports are what the records give.\n"


def stale(place: str, year: str) -> str:
    return (
        f"{place}: error: This report is not what the records give now. "
        f"Write it again with “aidreport render {year}”. [stale-report]\n"
    )


def edited(place: str, year: str) -> str:
    return (
        f"{place}: error: This report was changed by hand, and is not what the records give. "
        f"See the changes with “aidreport diff {year}” and put them into the records. "
        "[edited-report]\n"
    )


def line_of(word: bytes, text: bytes) -> int:
    return text[: text.index(word)].count(b"\n") + 1


@pytest.mark.usefixtures("two_years")
def test_check_names_each_report_that_is_missing_or_edited_and_writes_nothing(
    here: Path, aidreport: Callable, reports_here: Callable
) -> None:
    aidreport("render", "2008", "-f", "docx")
    aidreport("render", "2009")
    report = here / "reports" / "2009.md"
    changed = report.read_bytes().replace(b"700", b"900")
    report.write_bytes(changed)
    ran = aidreport("render", "--all", "--check", "-q")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        NOTE + "reports/2008.md:1:1: error: This report has not been written. "
        "Write it with “aidreport render 2008”. [missing-report]\n"
        + edited(f"reports/2009.md:{line_of(b'900', changed)}:1", "2009")
    )
    assert reports_here() == ["reports/2008.docx", "reports/2009.docx", "reports/2009.md"]
    assert report.read_bytes() == changed


@pytest.mark.usefixtures("two_years")
def test_check_is_content_with_what_render_wrote(aidreport: Callable) -> None:
    aidreport("render", "--all")
    ran = aidreport("render", "2008", "--check")
    assert (ran.code, ran.out, ran.err) == (0, "", GOOD)


def test_report_is_stale_from_a_change_of_the_record_until_it_is_written_again(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", record("2009"))
    aidreport("render", "2009")
    line = line_of(b"700", (here / "reports" / "2009.md").read_bytes())
    write_records("2009", record("2009").replace("700", "800"))
    ran = aidreport("render", "2009", "--check", "-q")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        stale("reports/2009.docx:1:1", "2009") + stale(f"reports/2009.md:{line}:1", "2009")
    )
    assert aidreport("render", "2009").code == 0
    ran = aidreport("render", "2009", "--check")
    assert (ran.code, ran.out, ran.err) == (0, "", GOOD)


@pytest.mark.usefixtures("two_years")
def test_change_of_the_record_that_the_report_does_not_tell_leaves_it_fresh(
    aidreport: Callable, write_records: Callable
) -> None:
    aidreport("render", "2008")
    write_records("2008", "# 已核对\n" + record("2008"))
    assert aidreport("render", "2008", "--check").code == 0


@pytest.mark.usefixtures("two_years")
def test_check_compares_the_file_named(here: Path, aidreport: Callable) -> None:
    aidreport("render", "2008", "-o", "a.md")
    assert aidreport("render", "2008", "-o", "a.md", "--check").code == 0
    ran = aidreport("render", "2009", "-o", "a.md", "--check", "-q")
    assert (ran.code, ran.err) == (1, NOTE + stale("a.md:1:1", "2009 -o a.md"))


def test_first_differences_are_shown_and_the_rest_counted(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    visits = [
        f"{{kind: home-visit, date: 2009-0{month}-04, text: 送去第{month}份温暖。}}"
        for month in range(4, 9)
    ]
    write_records("2009", record("2009", *visits))
    assert aidreport("render", "2009", "-f", "md").code == 0
    report = here / "reports" / "2009.md"
    told = report.read_text(encoding="utf-8")
    report.write_text(told.replace("份温暖", "份关爱"), encoding="utf-8")
    ran = aidreport("render", "2009", "-f", "md", "--check")
    assert ran.code == 1
    lines = ran.err.splitlines()
    start = next(index for index, line in enumerate(lines) if "[edited-report]" in line)
    shown = lines[start + 1 :]
    assert [line.partition(": ")[2] for line in shown[:3]] == [
        f"送去第{month}份[-温暖-]{{+关爱+}}。" for month in (4, 5, 6)
    ]
    assert shown[3:] == ["  … and 2 more: see “aidreport diff 2009”."]


def test_stale_report_shows_what_the_records_make_of_it(
    aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", record("2009"))
    assert aidreport("render", "2009").code == 0
    write_records("2009", record("2009").replace("700", "900"))
    ran = aidreport("render", "2009", "--check")
    assert ran.err.count("[-700-]{+900+}") == 4


def test_whatever_of_ours_lies_there_is_checked_and_the_advice_names_its_format(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", record("2009"))
    for options in ([], ["-f", "html"], ["--audience", "public", "-f", "docx"]):
        assert aidreport("render", "2009", *options).code == 0
    assert aidreport("render", "--all", "--check").code == 0
    write_records("2009", record("2009").replace("700", "900"))
    assert aidreport("render", "2009").code == 0
    ran = aidreport("render", "--all", "--check", "-q")
    line = line_of(b"700", (here / "reports" / "2009.html").read_bytes())
    assert (ran.code, ran.err) == (
        1,
        stale(f"reports/2009.html:{line}:1", "2009 -f html")
        + stale("reports/2009.public.docx:1:1", "2009 --audience public"),
    )
    # Who names formats wants just those.
    assert aidreport("render", "--all", "--check", "-f", "md").code == 0


def test_check_of_the_public_edition_leaves_the_other_alone(
    aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", record("2009"))
    aidreport("render", "2009", "-f", "html")
    aidreport("render", "2009", "--audience", "public")
    write_records("2009", record("2009").replace("700", "900"))
    aidreport("render", "2009", "--audience", "public")
    assert aidreport("render", "2009", "--audience", "public", "--check").code == 0
