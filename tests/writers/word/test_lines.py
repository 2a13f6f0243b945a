from __future__ import annotations

import pytest

from aidreport.writers.word.lines import Program, line_count

BOTH = tuple(Program)


@pytest.mark.parametrize("program", BOTH)
@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", 1),
        ("示" * 26, 1),
        ("示" * 27, 2),
        ("示" * (26 + 28), 2),
        ("示" * (26 + 28 + 1), 3),
        # A closing mark takes the character before it along, an opening one goes with the next.
        ("示" * 26 + "。" + "示" * 26, 2),
        ("示" * 26 + "。" + "示" * 27, 3),
        ("示" * 25 + "“" + "示" * 28, 3),
        # A number stays whole.
        ("示" * 25 + "123456" + "示" * 25, 2),
        ("示" * 25 + "123456" + "示" * 26, 3),
    ],
)
def test_a_line_holds_28_characters(text: str, lines: int, program: Program) -> None:
    assert line_count(text, program) == lines


@pytest.mark.parametrize("program", BOTH)
def test_a_percent_sign_is_wider_than_a_figure(program: Program) -> None:
    text = "（一）定向捐赠780万元（含物资折款96万元），占62.08%。"
    assert line_count(text, program) == 2


def test_libreoffice_leaves_gaps_around_figures() -> None:
    text = "示" * 4 + "1示" * 10 + "示" * 7
    assert [line_count(text, program) for program in BOTH] == [2, 1]


@pytest.mark.parametrize("program", BOTH)
def test_a_paragraph_may_begin_at_the_edge(program: Program) -> None:
    assert [line_count("示" * 28, program, first) for first in (0, 640)] == [1, 2]
