from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.usefixtures("simple_records")

HINT = "For help: aidreport render --help\n"


@pytest.fixture
def two_years(write_records: Callable) -> None:
    write_records("2008", "eight\n")
    write_records("2009", "nine\nnote: n\n")


def files(folder: Path) -> list[str]:
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.parent.name != "records"
    )


@pytest.mark.usefixtures("two_years")
def test_report_is_written_as_markdown_and_word(here: Path, aidreport: Callable) -> None:
    ran = aidreport("render", "2009")
    assert (ran.code, ran.out, ran.err) == (
        0,
        "",
        "records/2009.yaml:2:1: note: n [example]\n"
        "Written: reports/2009.md\n"
        "Written: reports/2009.docx\n",
    )
    assert files(here) == ["reports/2009.docx", "reports/2009.md"]
    assert (here / "reports" / "2009.md").read_bytes() == b"md\nnine\nnote: n\n"
    assert (here / "reports" / "2009.docx").read_bytes() == b"docx\nnine\nnote: n\n"


@pytest.mark.usefixtures("two_years")
def test_quiet_says_only_what_was_found(aidreport: Callable) -> None:
    ran = aidreport("-q", "render", "2009")
    assert (ran.code, ran.err) == (0, "records/2009.yaml:2:1: note: n [example]\n")


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize("years", [["--all"], ["2009", "2008", "2009"]])
def test_reports_of_several_years_are_written(
    here: Path, aidreport: Callable, years: list[str]
) -> None:
    assert aidreport("render", "-f", "md", *years).code == 0
    assert files(here) == ["reports/2008.md", "reports/2009.md"]


@pytest.mark.usefixtures("two_years")
def test_nothing_is_written_when_any_record_has_an_error(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    write_records("2010", "error: e\n")
    ran = aidreport("render", "--all")
    assert (ran.code, ran.out, files(here)) == (1, "", [])
    assert ran.err == (
        "records/2009.yaml:2:1: note: n [example]\nrecords/2010.yaml:1:1: error: e [example]\n"
    )


@pytest.mark.usefixtures("two_years")
def test_nothing_is_written_when_a_template_has_an_error(here: Path, aidreport: Callable) -> None:
    (here / "own").mkdir()
    ran = aidreport("render", "2008", "--templates", "own")
    assert (ran.code, files(here)) == (1, [])
    assert ran.err == "own/report.md.j2:1:1: error: own [example]\n"


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize(
    ("options", "written"),
    [
        (["-o", "a.md"], b"md\n"),
        (["-o", "b/c.DOCX"], b"docx\n"),
        (["-o", "a.txt", "-f", "docx"], b"docx\n"),
        (["-o", "a.md", "-f", "docx", "-f", "docx"], b"docx\n"),
    ],
)
def test_output_names_the_file_and_its_ending_the_format(
    here: Path, aidreport: Callable, options: list[str], written: bytes
) -> None:
    ran = aidreport("render", "2008", *options)
    assert (ran.code, ran.err, files(here)) == (0, f"Written: {options[1]}\n", [options[1]])
    assert (here / options[1]).read_bytes() == written + b"eight\n"


@pytest.mark.usefixtures("two_years")
def test_report_goes_to_standard_output_as_it_is(here: Path, aidreport: Callable) -> None:
    ran = aidreport("render", "2008", "-f", "md", "-o", "-")
    assert (ran.code, ran.out, ran.err, files(here)) == (0, "md\neight\n", "", [])


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Which year? There are records of: 2008, 2009. Name years, or all with --all."),
        (["--all", "2009"], "--all stands for every year. Leave out --all, or the years."),
        (
            ["2009", "-o", "-"],
            "--output takes one report in one format. "
            "Name the format once with --format: md, docx.",
        ),
        (
            ["2009", "-o", "a.md", "-f", "md", "-f", "docx"],
            "--output takes one report in one format. "
            "Name the format once with --format: md, docx.",
        ),
        (
            ["2009", "-o", "a.pdf"],
            "The name “a.pdf” does not tell the format. End it in one of .md, .docx, "
            "or name the format with --format.",
        ),
        (
            ["2008", "2009", "-o", "a.md"],
            "--output takes the report of one year. Name one year, or leave out --output.",
        ),
        (
            ["--all", "-o", "a.md"],
            "--output takes the report of one year. Name one year, or leave out --output.",
        ),
        (
            ["2009", "-f", "md", "-o", "-", "--check"],
            "--check compares files. Name a file with --output, or leave out --output.",
        ),
    ],
)
def test_command_line_that_cannot_be_meant_is_refused(
    here: Path, aidreport: Callable, arguments: list[str], said: str
) -> None:
    ran = aidreport("render", *arguments)
    assert (ran.code, ran.out, ran.err) == (2, "", f"error: {said}\n{HINT}")
    assert files(here) == []


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["2009", "20l8"],
            "There are no records of “20l8”. Did you mean “2008”? "
            "There are records of: 2008, 2009.",
        ),
        (
            ["2009", "--templates", "nowhere"],
            "There is no folder “nowhere”. Check what stands behind --templates.",
        ),
    ],
)
def test_missing_input_is_refused(
    here: Path, aidreport: Callable, arguments: list[str], said: str
) -> None:
    ran = aidreport("render", *arguments)
    assert (ran.code, ran.err, files(here)) == (2, f"error: {said}\n", [])


@pytest.mark.usefixtures("two_years")
def test_report_that_cannot_be_written_is_an_error_of_the_system(
    here: Path, aidreport: Callable
) -> None:
    (here / "reports").write_text("a file", encoding="utf-8")
    ran = aidreport("render", "2008", "--lang", "zh")
    assert (ran.code, ran.err) == (
        3,
        f"错误：不能写入“{here.as_posix()}/reports/2008.md”：路径中应为文件夹的地方是一个文件。"
        "请给该文件改名，或者用 --output 另选位置。\n",
    )


@pytest.mark.usefixtures("two_years")
def test_check_names_each_report_that_is_missing_or_stale_and_writes_nothing(
    here: Path, aidreport: Callable
) -> None:
    aidreport("render", "2008", "-f", "docx")
    aidreport("render", "2009")
    (here / "reports" / "2009.md").write_bytes(b"md\nchanged\nnote: n\n")
    ran = aidreport("render", "--all", "--check", "-q")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "records/2009.yaml:2:1: note: n [example]\n"
        "reports/2008.md:1:1: error: This report has not been written. "
        "Write it with “aidreport render 2008”. [missing-report]\n"
        "reports/2009.md:2:1: error: This report is not what the records give. If nothing was "
        "changed in it by hand, write it again with “aidreport render 2009”; else put the change "
        "into the records. [stale-report]\n"
    )
    assert files(here) == ["reports/2008.docx", "reports/2009.docx", "reports/2009.md"]
    assert (here / "reports" / "2009.md").read_bytes() == b"md\nchanged\nnote: n\n"


@pytest.mark.usefixtures("two_years")
def test_check_is_content_with_what_render_wrote(aidreport: Callable) -> None:
    aidreport("render", "--all")
    ran = aidreport("render", "2008", "--check")
    assert (ran.code, ran.out, ran.err) == (0, "", "The reports are what the records give.\n")


@pytest.mark.usefixtures("two_years")
def test_check_compares_the_file_named(here: Path, aidreport: Callable) -> None:
    (here / "a.md").write_bytes(b"md\neight\n")
    assert aidreport("render", "2008", "-o", "a.md", "--check").code == 0
    assert aidreport("render", "2009", "-o", "a.md", "--check").code == 1
