from __future__ import annotations

import pytest

from aidreport.publication.spellings.folding import closed_up


@pytest.mark.parametrize(
    "text",
    ["章 小 示", "章\u200b小\n示", "章**小**示", "章·小-示", "章\u00ad小\ufe0f示", "`章`小\\示"],
)
def test_nothing_between_the_letters_hides_a_name(text: str) -> None:
    assert closed_up(text) == "章小示"


def test_paragraphs_and_marks_of_a_sentence_stay_apart() -> None:
    assert "章小" not in closed_up("……文章\n\n小示")
    assert "章小" not in closed_up("文章，小示")
