from __future__ import annotations

from collections.abc import Callable

import click
import pytest

from aidreport.cli.parameters import Argument
from aidreport.cli.program import COMMANDS
from aidreport.cli.usage import explanation

RENDER = "For help: aidreport render --help"
PROGRAM = "For help: aidreport --help"


@pytest.mark.parametrize(
    ("arguments", "said", "hint"),
    [
        (
            ["rendr"],
            "There is no command “rendr”. Did you mean “render”?",
            PROGRAM,
        ),
        (
            ["banana"],
            f"There is no command “banana”. The commands are: {', '.join(COMMANDS)}.",
            PROGRAM,
        ),
        (
            ["render", "--fromat", "md"],
            "There is no option “--fromat”. Did you mean “--format”?",
            RENDER,
        ),
        (
            ["render", "-Z"],
            "There is no option “-Z”. Leave it out, or see the help for the options there are.",
            RENDER,
        ),
        (
            ["--langg", "zh", "render"],
            "There is no option “--langg”. Did you mean “--lang”?",
            PROGRAM,
        ),
        (
            ["render", "--lang"],
            "The option “--lang” needs a value. Write it behind the option.",
            RENDER,
        ),
        (
            ["render", "--check=yes"],
            "The option “--check” takes no value. Leave out what stands behind the “=”.",
            RENDER,
        ),
        (
            ["--lang", "fr", "render"],
            "“fr” is not a value of --lang. Choose one of: zh, en.",
            PROGRAM,
        ),
        (
            ["render", "-f", "md", "-f", "odt"],
            "“odt” is not a value of --format. Choose one of: md, docx, html, pdf.",
            RENDER,
        ),
        (
            ["schema", "2009"],
            "“2009” is one argument too many. Leave it out.",
            "For help: aidreport schema --help",
        ),
    ],
)
def test_wrong_command_line_is_explained_with_a_hint(
    aidreport: Callable, arguments: list[str], said: str, hint: str
) -> None:
    ran = aidreport(*arguments)
    assert (ran.code, ran.out, ran.err) == (2, "", f"error: {said}\n{hint}\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--lang", "zh", "render", "--fromat"],
        ["render", "--lang", "zh", "--fromat"],
        ["render", "--fromat", "--lang", "zh"],
        ["render", "--fromat", "--lang=zh"],
    ],
)
def test_wrong_command_line_is_explained_in_the_language_asked_for_anywhere(
    aidreport: Callable, arguments: list[str]
) -> None:
    assert aidreport(*arguments).err == (
        "错误：没有“--fromat”这个选项。是不是“--format”？\n查看帮助：aidreport render --help\n"
    )


@pytest.mark.parametrize(
    ("arguments", "named"),
    [(["add"], "年度"), (["add", "2026"], "种类"), (["keys", "--to", "zh"], "文件")],
)
def test_missing_argument_is_named_as_in_the_help(
    aidreport: Callable, arguments: list[str], named: str
) -> None:
    ran = aidreport("--lang", "zh", *arguments)
    assert (ran.code, ran.err.splitlines()[0]) == (2, f"错误：缺少“{named}”，请补上。")


YEAR = Argument("year", "YEAR", "A year that has records.")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (click.MissingParameter(param=YEAR), "“YEAR” is missing. Add it."),
        (click.BadParameter("why", param=YEAR), "The value of “YEAR” cannot be used: why"),
        (click.FileError("a.md", "why"), "Cannot open “a.md”: why"),
        (click.UsageError("why"), "The command line cannot be understood: why"),
    ],
)
def test_other_errors_of_click_are_explained_too(error: click.ClickException, said: str) -> None:
    assert str(explanation(error)) == said
