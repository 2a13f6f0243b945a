from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.comparison.sentences import sentences, split
from aidreport.report_readers.reading import Paragraph, Part, Piece, Place, Reading


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "捐款700元。捐书50册！好吗？好；行",
            ["捐款700元。", "捐书50册！", "好吗？", "好；", "行"],
        ),
        ("他说：“好。”大家走了。", ["他说：“好。”", "大家走了。"]),
        ("题为“携手！共建”的锦旗。", ["题为“携手！共建”的锦旗。"]),
        ("（见附件。另有一份。）完。", ["（见附件。另有一份。）", "完。"]),
        ("“没有关上。还有一句。", ["“没有关上。", "还有一句。"]),
        ("真的？！是的。", ["真的？！", "是的。"]),
        ("第一行\n第二行", ["第一行\n", "第二行"]),
        ("共3.5万元。", ["共3.5万元。"]),
        ("", []),
    ],
)
def test_sentences_end_at_their_marks(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in split(text)] == expected


@given(st.text("甲。！；“”（）‘’ \n1."))
def test_sentences_together_are_the_text(text: str) -> None:
    assert "".join(text[start:end] for start, end in split(text)) == text


def test_places_count_the_characters_of_all_paragraphs() -> None:
    place = Place(Part.BODY)
    paragraphs = tuple(Paragraph(place, (Piece(text),)) for text in ("甲。 乙。", "", "丙。"))
    found = sentences(Reading(paragraphs))
    assert [(each.text, each.number, each.start, each.end, each.first) for each in found] == [
        ("甲。", 0, 0, 2, True),
        ("乙。", 0, 3, 5, False),
        ("丙。", 2, 5, 7, True),
    ]
