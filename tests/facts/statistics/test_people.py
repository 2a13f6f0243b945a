from __future__ import annotations

from decimal import Decimal

import pytest

from aidreport.facts.statistics.people import counting_word
from aidreport.model.fields.quantity import Quantity


@pytest.mark.parametrize(
    ("measure", "word"), [("人", "人"), ("名", "人"), ("", "人"), ("人次", "人次"), ("户", "户")]
)
def test_names_and_heads_are_one_counting_word(measure: str, word: str) -> None:
    assert counting_word(Quantity(Decimal(3), measure)) == word


@pytest.mark.parametrize(
    ("words", "word"),
    [
        ("十余人", "人"),
        ("近百户", "户"),
        ("50多人次", "人次"),
        ("约30名", "人"),
        ("若干", "人"),
        ("数十户", "户"),
        ("一些", "人"),
        ("10万余人次", "人次"),
    ],
)
def test_a_vague_count_has_its_counting_word_at_its_end(words: str, word: str) -> None:
    assert counting_word(Quantity(None, words=words)) == word
