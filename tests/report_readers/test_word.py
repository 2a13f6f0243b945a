from __future__ import annotations

import pytest
from letterheads import NAMES, field, simple_field
from word_edit import edited, member, with_members

from aidreport.document.blocks import Document, Paragraph, Properties, Run, Title
from aidreport.report_readers.reading import OBJECT, Part, Revision, Tracked
from aidreport.report_readers.word import read
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


RUBY = (
    '<w:ruby><w:rubyPr><w:rubyAlign w:val="center"/></w:rubyPr>'
    "<w:rt><w:r><w:t>{}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>{}</w:t></w:r></w:rubyBase></w:ruby>"
)


def test_the_text_below_a_phonetic_guide_is_text_and_the_guide_a_look() -> None:
    new = f"<w:r>{RUBY.format('wáng', '王')}{RUBY.format('shì lì', '示例')}</w:r>"
    paragraph = read(edited(REPORT, RUN, new)).paragraphs[1]
    assert paragraph.text == "王示例"
    assert [dict(piece.look)["ruby"] for piece in paragraph.pieces] == ["wáng", "shì lì"]


@pytest.mark.parametrize(
    ("level", "shown"),
    [
        ('<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>', "1"),
        ('<w:numFmt w:val="bullet"/><w:lvlText w:val="●"/>', "1"),
        ('<w:numFmt w:val="none"/><w:lvlText w:val=""/>', ""),
        ('<w:numFmt w:val="none"/><w:lvlText w:val="%1"/>', ""),
        ('<w:numFmt w:val="decimal"/><w:lvlText w:val=""/>', ""),
    ],
)
def test_a_list_is_one_where_its_number_is_seen(level: str, shown: str) -> None:
    style = '<w:pStyle w:val="BodyText"/>'
    listed = f'{style}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
    report = edited(
        edited(REPORT, style, listed),
        "</Relationships>",
        f'<Relationship Id="rId99" Type="{kind}" Target="numbering.xml"/></Relationships>',
        "word/_rels/document.xml.rels",
    )
    numbering = (
        f'<w:numbering {NAMES}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0">{level}</w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
    )
    report = with_members(report, {"word/numbering.xml": numbering})
    assert dict(read(report).paragraphs[1].look).get("list", "") == shown


def test_a_list_that_the_file_does_not_have_shows_nothing() -> None:
    style = '<w:pStyle w:val="BodyText"/>'
    listed = f'{style}<w:numPr><w:numId w:val="9"/></w:numPr>'
    assert read(edited(REPORT, style, listed)) == read(REPORT)


def test_headers_that_are_switched_off_are_not_read() -> None:
    odd = '<w:footerReference w:type="default" r:id="rId1"/>'
    assert odd in member(REPORT)
    first = odd.replace("default", "first").replace("rId1", "rId9")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer"
    stored = with_members(
        edited(
            edited(REPORT, odd, odd + first),
            "</Relationships>",
            f'<Relationship Id="rId9" Type="{kind}" Target="old.xml"/></Relationships>',
            "word/_rels/document.xml.rels",
        ),
        {"word/old.xml": f"<w:ftr {NAMES}><w:p><w:r><w:t>旧页脚</w:t></w:r></w:p></w:ftr>"},
    )
    assert read(stored) == read(REPORT)
    switched_on = edited(stored, '<w:cols w:space="425"/>', '<w:cols w:space="425"/><w:titlePg/>')
    assert "旧页脚" in [each.text for each in read(switched_on).paragraphs]


def test_fields_that_change_by_themselves_are_their_names_and_others_their_results() -> None:
    for how in (field, simple_field):
        assert pieces(how('DATE \\@ "yyyy"', "2024")) == [("{DATE}", None)]
        assert pieces(how("REF a", "捐款")) == [("捐款", None)]
    condition = "IF</w:instrText></w:r>"
    nested = field("IF", "").replace(condition, condition + field("DATE", "1"), 1)
    assert pieces(nested) == []


MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


def math(name: str, **parts: str) -> str:
    """Return an equation with parts: `math("f", num="1", den="3")`."""
    inside = "".join(
        f"<m:{part}><m:r><m:t>{text}</m:t></m:r></m:{part}>" for part, text in parts.items()
    )
    return f"<m:oMath {MATH}><m:{name}>{inside}</m:{name}></m:oMath>"


@pytest.mark.parametrize(
    ("equation", "said"),
    [
        (math("f", num="1", den="3"), "1/3"),
        (math("f", num="a+b", den="2"), "(a+b)/2"),
        (math("sSup", e="10", sup="4"), "10⁴"),
        (math("sSup", e="10", sup="甲"), "10^甲"),
        (math("sSub", e="H", sub="2"), "H₂"),
        (math("sSubSup", e="x", sub="1", sup="2"), "x₁²"),
        (math("rad", deg="", e="2"), "√2"),
        (f"<m:oMath {MATH}><m:r><m:t>30×100=3000</m:t></m:r></m:oMath>", "30×100=3000"),
    ],
)
def test_an_equation_is_read_on_one_line_and_no_other_figure(equation: str, said: str) -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    new = run.format("占") + equation + run.format("人")
    assert read(edited(REPORT, RUN, new)).paragraphs[1].text == f"占{said}人"


def without_result(instruction: str, data: str = "") -> str:
    """Return a field that has no result, as Word writes those that are not text."""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
        f"<w:r><w:instrText> {instruction} </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


@pytest.mark.parametrize(
    ("instruction", "said"),
    [
        (r"eq \o\ac(○,11)", "⑪"),
        (r"EQ \o\ac(○,21)", "㉑"),
        (r"EQ \o\ac(○,50)", "㊿"),
        (r"EQ \o\ac(□,51)", "（51）"),
        (r"EQ \* jc2 \* hps10 \o\ad(\s\up 9(wáng),王)", "王"),
        (r"EQ \f(1,3)", "1/3"),
        (r"EQ 10\s\up6(4)", "10⁴"),
        (r"EQ \r(3,x)", "√x"),
        (r"EQ \x(甲)", "甲"),
        (r"EQ \f(1,", r"\f(1,"),
    ],
)
def test_signs_that_a_field_sets_are_read_from_its_instruction(instruction: str, said: str) -> None:
    assert pieces(without_result(instruction)) == [(said, None)]


ENTRIES = '<w:listEntry w:val="省级"/><w:listEntry w:val="县级"/>'


@pytest.mark.parametrize(
    ("listed", "said"),
    [
        (f'<w:ddList><w:result w:val="1"/>{ENTRIES}</w:ddList>', "县级"),
        (f'<w:ddList><w:default w:val="1"/>{ENTRIES}</w:ddList>', "县级"),
        (f"<w:ddList>{ENTRIES}</w:ddList>", "省级"),
    ],
)
def test_what_was_chosen_in_a_form_is_read(listed: str, said: str) -> None:
    field_of_a_form = without_result("FORMDROPDOWN", f"<w:ffData>{listed}</w:ffData>")
    assert pieces(field_of_a_form) == [(said, None)]


@pytest.mark.parametrize(
    "listed", ['<w:ddList><w:result w:val="7"/></w:ddList>', "", "<w:ddList/>"]
)
def test_a_list_of_a_form_without_the_entry_says_nothing(listed: str) -> None:
    assert pieces(without_result("FORMDROPDOWN", f"<w:ffData>{listed}</w:ffData>")) == []
