from __future__ import annotations

from word_edit import edited, member

from aidreport.document.blocks import Document, Paragraph, Properties, Run, Title
from aidreport.readback.reading import OBJECT, Part, Revision, Tracked
from aidreport.readback.word import read
from aidreport.writers.word import write

BLOCKS = (Title(("示例总结",)), Paragraph((Run("捐款700元。"),)))
REPORT = write(Document(Properties("示例总结", "示例市甲中学", 2009), BLOCKS), "")
RUN = "<w:r><w:t>捐款700元。</w:t></w:r>"


def pieces(new: str) -> list[tuple[str, Tracked | None]]:
    """Return the pieces of the second paragraph, its run replaced."""
    found = read(edited(REPORT, RUN, new)).paragraphs[1]
    return [(piece.text, piece.tracked) for piece in found.pieces]


def test_page_number_is_a_field_and_the_same_footer_counts_once() -> None:
    paragraphs = read(REPORT).paragraphs
    edges = [each.text for each in paragraphs if each.place.part is Part.FOOTER]
    assert edges == ["— {PAGE} —", "— {PAGE} —"]  # odd to the right, even to the left
    odd = '<w:footerReference w:type="default" r:id="rId1"/>'
    assert odd in member(REPORT)
    again = edited(REPORT, odd, odd + odd.replace("default", "first").replace("rId1", "rId2"))
    assert read(again).paragraphs == paragraphs


def test_tracked_changes_keep_what_went_and_who_did_it() -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    gone = "<w:r><w:delText>{}</w:delText></w:r>"
    new = (
        f'<w:del w:author="张示例">{gone.format("捐款")}</w:del>'
        f'<w:ins w:author="李示例">{run.format("捐书")}</w:ins>'
        f'<w:moveFrom w:author="张示例">{run.format("五")}</w:moveFrom>'
        f'<w:moveTo w:author="张示例">{run.format("册")}</w:moveTo>'
    )
    assert pieces(new) == [
        ("捐款", Tracked(Revision.DELETED, "张示例")),
        ("捐书", Tracked(Revision.INSERTED, "李示例")),
        ("五", Tracked(Revision.MOVED_AWAY, "张示例")),
        ("册", Tracked(Revision.MOVED_HERE, "张示例")),
    ]
    assert read(edited(REPORT, RUN, new)).paragraphs[1].text == "捐书册"


def test_tabs_breaks_links_and_objects_are_text() -> None:
    new = (
        "<w:hyperlink><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/></w:r></w:hyperlink>"
        "<w:r><w:drawing/></w:r>"
    )
    assert pieces(new) == [(f"甲\t乙\n{OBJECT}", None)]
