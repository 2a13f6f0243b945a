from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click
import pytest

from aidreport.cli import command as command_module
from aidreport.cli.program import program

LOADED = (
    "import sys\nfrom aidreport.cli.run import run\n"
    "code = run(sys.argv[1:])\n"
    "assert code == 0, code\n"
    "print(*({'difflib', 'locale', 'calendar'} & set(sys.modules)))"
)


def parsed(*arguments: str) -> tuple[dict[str, object], list[str]]:
    """What click makes of the arguments of the whole program."""
    options, rest, _ = program.make_parser(click.Context(program)).parse_args(list(arguments))
    return options, rest


@pytest.mark.parametrize(
    "arguments",
    [
        ["-q", "-C", "a", "validate"],
        ["-qv", "-Ca", "validate"],
        ["-C=a", "--quiet"],
        ["-C", "-q"],
        ["-q", "-q", "--", "-q"],
    ],
)
def test_short_options_are_parsed_as_by_click_alone(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = parsed(*arguments)
    monkeypatch.setattr(command_module, "_INSIDE_OF_THE_PARSER", ("not there",))
    assert parsed(*arguments) == ours


def test_a_check_imports_nothing_that_looks_for_similar_options(tmp_path: Path) -> None:
    (tmp_path / "records").mkdir()
    (tmp_path / "records" / "2024.yaml").write_text(
        "report: {period: 2024, organisation: 示例中学}\norganisations: {示例中学: }\n",
        encoding="utf-8",
    )
    ran = subprocess.run(
        [sys.executable, "-c", LOADED, "-q", "-C", tmp_path, "--lang", "en", "validate", "2024"],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    assert ran.stdout.splitlines()[-1] == ""
