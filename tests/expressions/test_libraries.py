"""Libraries get from the wheel what they would compile."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from aidreport.expressions import prepared
from aidreport.expressions.collecting import expressions_of_libraries
from aidreport.expressions.libraries import find_those_of_libraries
from aidreport.expressions.preparing import prepare

STARTING = """\
import re, sys
from aidreport.expressions import prepared

prepared.FOLDER = sys.argv[1]
compile_anew = re.compile

def noting(pattern, flags=0):
    print(repr(pattern))
    return compile_anew(pattern, flags)

re.compile = noting
from aidreport.expressions.libraries import find_those_of_libraries

find_those_of_libraries()
import click, yaml, jinja2.sandbox, markdown_it, docx
"""


@pytest.fixture(scope="module")
def known() -> list[tuple[str | bytes, int]]:
    return expressions_of_libraries()


@pytest.fixture
def wheel(
    tmp_path: Path, known: list[tuple[str | bytes, int]], monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A folder of compiled expressions, as a wheel has it for this Python."""
    (tmp_path / prepared.file_name(prepared.OF_LIBRARIES)).write_bytes(prepare(known))
    monkeypatch.setattr(prepared, "FOLDER", tmp_path)
    prepared.prepared.cache_clear()
    monkeypatch.setattr(re, "compile", re.compile)
    yield tmp_path
    prepared.prepared.cache_clear()


def test_those_of_each_library_are_known(known: list[tuple[str | bytes, int]]) -> None:
    patterns = {pattern for pattern, _ in known}
    # Of PyYAML's resolver, Jinja's lexer, markdown-it's inline parser and python-docx.
    for pattern in (r"^(?:<<)$", r"(\r\n|\r|\n)", r"\.{2,}", r"([a-zA-Z]+)([1-9][0-9]*)?"):
        assert pattern in patterns


@pytest.mark.usefixtures("wheel")
def test_each_is_the_pattern_that_python_compiles(known: list[tuple[str | bytes, int]]) -> None:
    usual = {each: re.compile(*each) for each in known}
    find_those_of_libraries()
    for each, made in usual.items():
        found = re.compile(*each)
        assert type(found) is re.Pattern
        # Two patterns are equal when their code for the engine is.
        assert found == made
        assert (found.flags, found.groups, found.groupindex) == (
            made.flags,
            made.groups,
            made.groupindex,
        )


@pytest.mark.usefixtures("wheel")
def test_what_the_wheel_does_not_hold_is_compiled_as_ever() -> None:
    usual = re.compile
    find_those_of_libraries()
    assert re.compile is not usual
    assert re.compile("甲+", re.DOTALL) is usual("甲+", re.DOTALL)
    assert re.compile(usual("甲+")) is usual("甲+")
    with pytest.raises(re.error):
        re.compile("(")


def test_without_a_file_for_this_python_nothing_is_exchanged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepared, "FOLDER", tmp_path)
    prepared.prepared.cache_clear()
    usual = re.compile
    find_those_of_libraries()
    assert re.compile is usual


def test_the_libraries_compile_nothing_at_their_import(wheel: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", STARTING, wheel], check=True, capture_output=True, encoding="utf-8"
    )
    assert ran.stdout == ""
