from __future__ import annotations

from pathlib import Path

import pytest

from aidreport.diagnostics import Diagnostic, Message, Passage, Position, Severity
from aidreport.sources.passages import PassageFinder, with_passages_found


@pytest.mark.parametrize(
    ("text", "column", "place"),
    [
        ("text: 捐款500元\n", 7, (1, 9)),
        ("text: '捐款500元'\n", 7, (1, 10)),
        ("text: >\n  捐款\n  500元\n", 7, (3, 3)),
        ("text: |\r\n  捐款500元\r\n", 7, (2, 5)),
        ("text: 捐款5\n  00元\n", 7, (1, 9)),
        ("text: 捐款五百元\n", 7, (1, 7)),
    ],
)
def test_words_are_found_however_the_text_is_wrapped_and_quoted(
    text: str, column: int, place: tuple[int, int]
) -> None:
    passage = Passage("a.yaml", 1, column, "500元", 0)
    assert PassageFinder(text).place_of(passage) == Position("a.yaml", *place)


def test_the_occurrence_meant_is_found() -> None:
    finder = PassageFinder("5元\n- 5元和15元")
    assert finder.place_of(Passage("a.yaml", 2, 3, "5元", 1)) == Position("a.yaml", 2, 7)


def test_words_of_a_file_that_is_gone_have_the_place_of_their_text(tmp_path: Path) -> None:
    passage = Passage("gone.yaml", 3, 7, "500元", 0)
    finding = Diagnostic("a", Severity.NOTE, passage, Message("b"))
    assert with_passages_found([finding], tmp_path) == [
        Diagnostic("a", Severity.NOTE, Position("gone.yaml", 3, 7), Message("b"))
    ]
