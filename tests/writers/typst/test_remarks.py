"""What has no font, no room or another font is said before anybody prints it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from pdf_pages import FREE_FONTS, need_tools

from aidreport.diagnostics import Severity
from aidreport.document.blocks import (
    Attachment,
    Block,
    Column,
    Document,
    Heading,
    Paragraph,
    Picture,
    Properties,
    Run,
    Table,
    Title,
)
from aidreport.document.media import Chart, Series
from aidreport.frozen import replace
from aidreport.machine.fonts import installed_fonts
from aidreport.pdf.text import texts
from aidreport.writers.cannot_convert import CannotConvert
from aidreport.writers.typst import long_tables, write, written
from aidreport.writers.typst.faces import chosen, faces_of
from aidreport.writers.typst.remarks import remarks
from aidreport.writers.word.fonts import STANDARD, typefaces

RARE = "\ue0f3"
"""A character of somebody's own (造字), which no font has."""
MISSING = (
    "No font of the PDF has the character “{character}” (U+{code}), which would be an empty box in"
    " it: name a font that has it as “rare” under “[fonts]” in the configuration, or write another"
    " character."
)


def document(*blocks: Block, **given: object) -> Document:
    properties = Properties("示例总结", "示例市甲中学", 2024)
    return Document(properties, blocks, fonts=FREE_FONTS, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "block",
    [
        Title((f"甲{RARE}",)),
        Paragraph((Run(f"甲{RARE}"),)),
        Paragraph((Run("甲"),), lead=f"（一）{RARE}："),
        Heading(1, RARE),
        Table((Column("甲"),), ((RARE,),)),
        Table((Column(RARE),), ()),
        Picture("chart", "", RARE),
    ],
)
def test_a_character_without_a_font_stops_the_pdf(block: Block) -> None:
    need_tools()
    chart = Chart(("甲",), (Series("乙", (Decimal(1),)),))
    made = written(document(block, media={"chart": chart}), "")
    assert made.content == b""
    (said,) = made.remarks
    assert (said.code, said.severity, said.about) == (
        "character-without-font",
        Severity.ERROR,
        RARE,
    )
    assert str(said.message) == MISSING.format(character=RARE, code="E0F3")


def test_what_no_pdf_may_hold_is_left_out_or_said() -> None:
    need_tools()
    made = written(document(Paragraph((Run("甲\ufeff乙"),))), "")
    assert [each.words for each in texts(made.content) if each.tagged] == ["甲乙"]
    assert [each.about for each in written(document(Paragraph((Run("\x00"),))), "").remarks] == [
        "\ufffd"
    ]


def test_words_of_a_chart_are_seen_too() -> None:
    need_tools()
    for chart in (
        Chart((RARE,), (Series("乙", (Decimal(1),)),)),
        Chart(("甲",), (Series(RARE, (Decimal(1),)),)),
    ):
        shown = document(Picture("chart", "说明"), media={"chart": chart})
        assert [each.about for each in written(shown, "").remarks] == [RARE]


def test_a_character_that_one_of_the_fonts_has_is_taken_from_there() -> None:
    need_tools()
    # Ω, ① and ℃ are in the Chinese fonts, є in the Latin one alone.
    made = written(document(Paragraph((Run("甲Ω①℃é\u200bє乙"),))), "")
    assert made.remarks == ()
    (found,) = (each.words for each in texts(made.content) if each.tagged)
    assert found.replace("\u200b", "") == "甲Ω①℃éє乙"


def test_a_rare_character_is_set_in_the_font_that_a_project_names_for_it() -> None:
    need_tools()
    # DejaVu comes with every Debian, and has the only heart of playing cards here.
    rare = replace(document(Paragraph((Run("甲\U0001f0a1乙"),))), fonts=FREE_FONTS)
    assert [each.about for each in written(rare, "").remarks] == ["\U0001f0a1"]
    named = replace(rare, fonts=FREE_FONTS | {"rare": "DejaVu Sans"})
    if "DejaVu Sans" not in (installed_fonts() or {}):
        pytest.skip("no other font is here")
    made = written(named, "")
    assert made.remarks == ()
    assert [each.words for each in texts(made.content) if each.tagged] == ["甲\U0001f0a1乙"]
    with pytest.raises(CannotConvert, match="“\\[fonts\\]” names for “rare”"):
        written(replace(rare, fonts=FREE_FONTS | {"rare": "示例宋体-ExtB"}), "")


def test_a_list_that_is_too_long_goes_to_the_dataset(monkeypatch: pytest.MonkeyPatch) -> None:
    need_tools()
    monkeypatch.setattr(long_tables, "MOST_ROWS", 3)
    table = Table((Column("序号"),), tuple((str(row),) for row in range(4)))
    made = written(document(Attachment("附件", "一览表"), table), "")
    assert [each.code for each in made.remarks] == ["table-too-long"]
    said = [each.words for each in texts(made.content) if each.tagged]
    assert said[-1] == "本表共4行，篇幅过长，未列入本文件，全部内容见数据文件。"


def test_3000_rows_are_what_a_pdf_takes() -> None:
    assert long_tables.MOST_ROWS == 3000


def test_what_a_project_names_is_never_replaced() -> None:
    need_tools()
    with pytest.raises(CannotConvert) as refused:
        faces_of({"heading": "示例黑体"})
    assert str(refused.value) == (
        "The font 示例黑体, which “[fonts]” names for “heading”, is not installed here, and a PDF"
        " takes no other in silence: install it, or name one that is here."
    )


def test_a_usual_font_that_is_missing_is_named_with_what_stands_for_it() -> None:
    need_tools()
    faces = faces_of({})
    said = [each for each in remarks(document(), faces) if each.code == "other-font"]
    pairs = "、".join(f"{name} → {other}" for name, other in faces.instead.items())
    assert [str(each.message) for each in said] == [
        "Fonts that the report names are not installed here; the PDF is set in others of their"
        f" kind: {pairs}. Install the fonts that are named, or name these under “[fonts]” in the"
        " configuration."
    ] * bool(faces.instead)


def test_without_any_font_of_its_kind_it_says_which_to_install() -> None:
    with pytest.raises(CannotConvert) as refused:
        chosen({"latin": STANDARD.latin}, frozenset(), {})
    assert str(refused.value) == (
        "The font Times New Roman is not installed here, and neither is one that could stand for it"
        " in a PDF: install one of Times、Liberation Serif、Tinos、Nimbus Roman、FreeSerif、"
        "DejaVu Serif, or name one that is here in the configuration: “[fonts]”, below it"
        " “latin = …”. “aidreport doctor” says which are missing."
    )


def test_a_font_is_known_by_each_of_its_names(tmp_path: Path) -> None:
    need_tools()
    # FandolFang is “FandolFang R” for typst.
    for name in ("FandolFang", "FandolFang R"):
        assert (
            faces_of(FREE_FONTS | {"body": name}).fonts["body"].path.name.startswith("FandolFang")
        )
    assert typefaces({"body": "FandolFang"}).body.name == "FandolFang"
    assert write(document(Paragraph((Run("正文。"),))), "").startswith(b"%PDF-")
