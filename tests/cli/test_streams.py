"""What is printed on a console of GBK (code page 936), which has no other characters."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from catalogued import messages
from small_records import record

ROOT = Path(__file__).parents[2]
PRINTING = [
    *("cli/list_page.py", "cli/tables.py", "cli/layout.py", "cli/differences.py"),
    *("cli/asking.py", "cli/add.py", "cli/explained.py", "cli/help.py", "cli/todo.py"),
    *("reporters/text.py", "reporters/excerpt.py", "tracing/presentation.py"),
]
"""Modules that print signs of their own beside the messages."""
RARE = "𠮷😀"


@pytest.fixture
def printed(here: Path) -> Callable[..., tuple[int, bytes]]:
    """The code and all that a run prints where a console of GBK is wished."""

    def run(*arguments: str, **environment: str) -> tuple[int, bytes]:
        ran = subprocess.run(
            [sys.executable, "-m", "aidreport", "--lang", "zh", *arguments],
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "gbk", **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        return ran.returncode, ran.stdout

    return run


def test_no_message_holds_a_sign_outside_of_gbk() -> None:
    outside = {
        character: text
        for pair in messages()
        for text in pair
        for character in text
        if not character.encode("gbk", errors="ignore")
    }
    assert outside == {}


@pytest.mark.parametrize("module", PRINTING)
def test_no_sign_of_a_table_or_a_page_is_outside_of_gbk(module: str) -> None:
    tree = ast.parse((ROOT / "aidreport" / module).read_text(encoding="utf-8"))
    signs = {
        character
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        for character in node.value
        if not character.encode("gbk", errors="ignore")
    }
    assert signs == set()


def test_a_console_of_gbk_is_spoken_to_in_gbk(printed: Callable) -> None:
    code, said = printed("rendr")
    expected = "错误：没有“rendr”这个命令。是不是“render”？\n查看帮助：aidreport --help\n"
    assert (code, said.decode("gbk")) == (2, expected)


@pytest.mark.parametrize("name", ["gb2312", "cp936", "936", "GB18030"])
def test_other_names_of_it_are_known(printed: Callable, name: str) -> None:
    assert "是不是“render”？" in printed("rendr", PYTHONIOENCODING=name)[1].decode("gb18030")


@pytest.mark.parametrize(
    "arguments",
    [
        *(["validate"], ["-v", "validate", "2009"], ["stats"], ["trace", "2009"], ["todo"]),
        *(
            ["render", "2009"],
            ["explain", "unknown-key"],
            ["explain"],
            ["--help"],
        ),
    ],
    ids=" ".join,
)
def test_rare_characters_of_a_record_are_replaced_and_nothing_breaks(
    printed: Callable, write_records: Callable, arguments: list[str]
) -> None:
    odd = f"{{kind: volunteering, date: 2009-05-04, place: {RARE}镇, plaice: {RARE}}}"
    write_records(
        "2009", record("2009", odd if "validate" in arguments else odd.split(", pla")[0] + "}")
    )
    code, said = printed(*arguments)
    assert code in (0, 1)
    assert "Traceback" not in said.decode("gbk")


def test_a_rare_character_is_a_question_mark(printed: Callable, write_records: Callable) -> None:
    write_records("2009", record("2009", f"{{kind: volunteering, date: 2009-05-04, {RARE}: 1}}"))
    assert "没有“??”这个字段" in printed("validate")[1].decode("gbk")


def test_what_programs_read_is_utf8_there_too(printed: Callable, write_records: Callable) -> None:
    write_records("2009", record("2009", f"{{kind: volunteering, date: 2009-05-04, {RARE}: 1}}"))
    for name in ("json", "sarif"):
        said = printed("-q", "validate", "--format", name)[1]
        assert RARE in json.dumps(json.loads(said.decode("utf-8")), ensure_ascii=False)
