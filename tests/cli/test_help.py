from __future__ import annotations

import re
import shlex
from collections.abc import Callable

import click
import pytest

from aidreport.cli.invocation import Invocation
from aidreport.cli.layout import display_width
from aidreport.cli.program import COMMANDS, program

PAGES = [[], *([name] for name in COMMANDS)]


@pytest.mark.parametrize("command", PAGES)
@pytest.mark.parametrize("order", [["--lang", "zh", "--help"], ["--help", "--lang", "zh"]])
def test_help_is_chinese_wherever_the_language_stands(
    aidreport: Callable, command: list[str], order: list[str]
) -> None:
    page = aidreport(*command, *order)
    assert (page.code, page.err) == (0, "")
    assert page.out == aidreport("--lang", "zh", *command, "--help").out
    assert page.out.startswith(f"用法：aidreport {' '.join(command)}")
    # No sentence is left in English: no two English words stand in a row,
    # but in the lines to type and in names.
    prose = page.out.partition("\n")[2]
    prose = re.sub(r"(?m)^    aidreport .*$|^  -\S.*?(?:  |$)|JSON Schema", "", prose)
    assert re.findall(r"[A-Za-z]+ [A-Za-z]+", prose) == []


def test_chinese_locale_gives_chinese_help(
    aidreport: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert aidreport("--help").out.startswith("用法：")


def test_configuration_gives_the_language_of_the_help(here, aidreport: Callable) -> None:
    (here / "aidreport.toml").write_text('lang = "zh"\n', encoding="utf-8")
    assert aidreport("--help").out.startswith("用法：")
    assert aidreport("--help", "--lang", "en").out.startswith("Usage:")


@pytest.mark.parametrize("command", PAGES)
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("columns", ["80", "60", "200"])
def test_no_line_of_help_fills_the_terminal(
    aidreport: Callable,
    monkeypatch: pytest.MonkeyPatch,
    command: list[str],
    lang: str,
    columns: str,
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    page = aidreport(*command, "--lang", lang, "--help").out
    lines = [line for line in page.splitlines() if not line.startswith("    aidreport")]
    assert max(map(display_width, lines)) < min(80, int(columns))


def test_options_of_chinese_help_stand_in_columns(aidreport: Callable) -> None:
    page = aidreport("render", "--lang", "zh", "--help").out
    options = page.partition("选项：\n")[2].partition("\n\n")[0].splitlines()
    starts = {
        display_width(found.group())
        for found in (re.match(r"  -.*?  +(?=\S)", line) for line in options)
        if found
    }
    assert len(options) > 10
    assert len(starts) == 1


def test_help_of_the_program_shows_each_command_in_a_line(aidreport: Callable) -> None:
    assert (
        aidreport("--help").out
        == """\
Usage: aidreport [OPTIONS] COMMAND ...

  Turns the records of a year's aid work into the formal Chinese annual
  summary, as Markdown and as a Word document.

Commands:
  init      Start a folder of records, ready for an editor and git.
  render    Write the reports of one year or several.
  preview   See the report in the browser while typing.
  brief     Write a brief about one activity.
  validate  Check the records.
  new       Begin the record of the next year.
  add       Record one more activity.
  todo      List what is still to be filled in.
  trace     Show where the figures of a report come from.
  diff      Show what somebody changed in a report by hand.
  review    Tell what changed since a revision of git.
  close     Close a year whose report has been signed.
  stats     Add up the records, year by year and over the years.
  evidence  List the evidence, or hand over its files.
  import    Record the activities of a list.
  export    Write the records as tables.
  gather    Bring together what many houses have handed in.
  explain   Explain a finding by its code.
  schema    Print the JSON Schema of a record file.
  keys      Rewrite the keys of a record in Chinese or in English.
  doctor    See whether the fonts of the reports are here.

Options:
  --version                  Show the version.
  -C, --directory DIR        Work as if started in this folder.
  -q, --quiet                Say nothing but results, findings and errors.
  -v, --verbose              Show more: the source below each finding, the
                             details of a failure.
  --lang zh|en               Language of the messages: Chinese or English.
  --color auto|always|never  Colour in what is printed; by default on a
                             terminal only.
  --help                     Show this help.

Examples:
  Check the records of all years:
    aidreport validate
  Write the reports of 2009:
    aidreport render 2009
"""
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_examples_of_a_command_can_be_typed(name: str) -> None:
    ctx = click.Context(program, obj=Invocation())
    command = program.get_command(ctx, name)
    assert command is not None
    assert command.examples
    for _, line in command.examples:
        words = shlex.split(line.partition(" > ")[0])
        assert words[:2] == ["aidreport", name]
        assert command.make_context(name, words[2:], parent=ctx).args == []
