"""Expressions that the wheel holds compiled are those that Python compiles."""

from __future__ import annotations

import gc
import re
from pathlib import Path

import pytest

from aidreport import expressions
from aidreport.expressions import compiled, expression, prepared
from aidreport.expressions.collecting import all_expressions
from aidreport.expressions.preparing import prepare


@pytest.fixture(scope="module")
def every() -> list[tuple[str | bytes, int]]:
    gc.unfreeze()  # what was there when the tests were collected counts, too (tests/conftest.py)
    return all_expressions()


@pytest.fixture
def wheel(
    tmp_path: Path, every: list[tuple[str | bytes, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder of compiled expressions, as a wheel has it for this Python."""
    (tmp_path / prepared.file_name(prepared.OWN)).write_bytes(prepare(every))
    monkeypatch.setattr(prepared, "FOLDER", tmp_path)
    monkeypatch.setattr(prepared, "prepared", prepared.prepared.__wrapped__)


@pytest.mark.usefixtures("wheel")
def test_each_is_what_python_compiles(every: list[tuple[str | bytes, int]]) -> None:
    made = prepared.prepared(prepared.OWN)
    for pattern, flags in every:
        ready, usual = prepared.found(made, pattern, flags), re.compile(pattern, flags)
        assert ready
        # Two patterns are equal when their code for the engine is.
        assert ready == usual
        assert (ready.pattern, ready.flags) == (usual.pattern, usual.flags)
        assert (ready.groups, ready.groupindex) == (usual.groups, usual.groupindex)


@pytest.mark.usefixtures("wheel")
def test_what_is_prepared_is_not_compiled(
    every: list[tuple[str | bytes, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(expressions.re, "compile", None)
    for pattern, flags in every:
        assert expression(pattern, flags).groups >= 0
    with pytest.raises(TypeError):
        compiled("(?P<own>甲乙丙丁)")


@pytest.mark.usefixtures("wheel")
def test_names_of_groups_are_known_both_ways() -> None:
    pattern, flags = r"(?P<year>\d{4})年(?P<rest>.*)", 0
    content = prepare([(pattern, flags)])
    ready = prepared.found(prepared.marshal.loads(content), pattern, flags)
    assert ready
    made = ready.fullmatch("2024年春")
    assert made
    assert made.groupdict() == {"year": "2024", "rest": "春"}
    assert made.lastgroup == "rest"


def test_what_has_the_number_of_another_is_told_from_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepared, "_PRIME", 1)
    several = [("a", 0), ("a", int(re.IGNORECASE)), (b"a", 0), ("b", 0)]
    known = prepared.marshal.loads(prepare(several))
    assert len(known) == 1
    for pattern, flags in several:
        assert prepared.found(known, pattern, flags) == re.compile(pattern, flags)
    assert prepared.found(known, "b", int(re.IGNORECASE)) is None
    assert prepared.found(known, b"b", 0) is None


def test_nearly_all_are_found(every: list[tuple[str | bytes, int]]) -> None:
    # One of a rule, of the reader, of a writer, and one that is made of words.
    patterns = [pattern for pattern, _ in every]
    assert len(patterns) > 500
    for known in (r"[0-9]{4}(?:-[0-9]{1,2}){0,2}", r"-?\d{1,9}(?:\.\d{1,9})?(?:pt|in|cm|mm|pc|pi)"):
        assert known in patterns
    assert any("推广普通话宣传周" in str(pattern) for pattern in patterns)


def test_the_same_expressions_give_the_same_file(every: list[tuple[str | bytes, int]]) -> None:
    assert prepare(every) == prepare(list(every))


def test_without_a_file_for_this_python_all_is_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepared, "FOLDER", tmp_path)
    assert prepared.prepared.__wrapped__(prepared.OWN) == {}
    assert compiled("甲+").fullmatch("甲甲")
