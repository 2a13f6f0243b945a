from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

HINT = "For help: aidreport render --help\n"


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Which year? There are records of: 2008, 2009. Name years, or all with --all."),
        (["--all", "2009"], "--all stands for every year. Leave out --all, or the years."),
        (
            ["2009", "-o", "-"],
            "--output takes one report in one format. "
            "Name the format once with --format: md, docx, html, pdf.",
        ),
        (
            ["2009", "-o", "a.md", "-f", "md", "-f", "docx"],
            "--output takes one report in one format. "
            "Name the format once with --format: md, docx, html, pdf.",
        ),
        (
            ["2009", "-o", "\udcff.docx"],
            "The name behind --output holds bytes that are no characters, “?.docx”."
            " Type another name.",
        ),
        (
            ["2009", "-o", "a.odt"],
            "The name “a.odt” does not tell the format. End it in one of .md, .docx, .html, .pdf, "
            "or name the format with --format.",
        ),
        (
            ["2009", "-o", ""],
            "The name “” does not tell the format. End it in one of .md, .docx, .html, .pdf, "
            "or name the format with --format.",
        ),
        (
            ["2008", "2009", "-o", "a.md"],
            "--output takes the report of one year, or a folder."
            " Name one year, or a folder: “out/”.",
        ),
        (
            ["--all", "-o", "a.md"],
            "--output takes the report of one year, or a folder."
            " Name one year, or a folder: “out/”.",
        ),
        (
            ["2009", "-f", "md", "-o", "-", "--check"],
            "--check compares files. Name a file with --output, or leave out --output.",
        ),
    ],
)
def test_command_line_that_cannot_be_meant_is_refused(
    aidreport: Callable, reports_here: Callable, arguments: list[str], said: str
) -> None:
    ran = aidreport("render", *arguments)
    assert (ran.code, ran.out, ran.err) == (2, "", f"error: {said}\n{HINT}")
    assert reports_here() == []


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
    aidreport: Callable, reports_here: Callable, arguments: list[str], said: str
) -> None:
    ran = aidreport("render", *arguments)
    assert (ran.code, ran.err, reports_here()) == (2, f"error: {said}\n", [])


@pytest.mark.usefixtures("two_years")
def test_report_that_cannot_be_written_is_an_error_of_the_system(
    here: Path, aidreport: Callable
) -> None:
    (here / "reports").write_text("a file", encoding="utf-8")
    ran = aidreport("render", "2008", "--lang", "zh")
    assert (ran.code, ran.err) == (
        3,
        f"错误：无法写入“{here.as_posix()}/reports/2008.md”：路径中应为文件夹的地方是一个文件。"
        "请给该文件改名，或者用 --output 另选位置。\n",
    )


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize(
    ("format_name", "name"),
    [("pdf", "x.docx"), ("docx", "x.pdf"), ("docx", "x.doc"), ("md", "x.HTML")],
)
def test_a_name_that_ends_as_another_format_is_refused(
    here: Path, aidreport: Callable, format_name: str, name: str
) -> None:
    ran = aidreport("render", "2008", "-f", format_name, "-o", name)
    assert ran.code == 2
    assert f"The name “{name}” ends in “{Path(name).suffix.lower()}”" in ran.err
    assert f"but the format is {format_name}: end it in “.{format_name}”" in ran.err
    assert not (here / name).exists()


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize("name", ["x.txt", "x", "x.docx.md"])
def test_any_other_ending_may_be_meant(here: Path, aidreport: Callable, name: str) -> None:
    assert aidreport("render", "2008", "-f", "md", "-o", name).code == 0
    assert (here / name).is_file()


@pytest.mark.usefixtures("two_years")
def test_templates_that_are_a_file_are_told(here: Path, aidreport: Callable) -> None:
    (here / "templates").write_text("", encoding="utf-8")
    for command in (["render", "2008"], ["validate"]):
        ran = aidreport(*command)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith("error: “templates” is a file, and templates of your own would")
