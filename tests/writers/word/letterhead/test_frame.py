"""Headers and footers as Word shows them: changes accepted, nothing that is switched off."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as WordDocument
from docx.shared import Mm
from letterheads import (
    BLOCKS,
    WIDE,
    header_of,
    made,
    png,
    reopened,
    report,
    run,
    said,
    with_header,
)
from word_edit import edited, with_members
from word_schemas import schema_errors

AUTHOR = 'w:id="1" w:author="张示例" w:date="2023-05-04T00:00:00Z"'
DELETED = "<w:r><w:delText>旧校名</w:delText></w:r>"


def words_of(letterhead: bytes) -> str:
    return reopened(letterhead).sections[0].header._element.xpath("string()")


CHANGES = {
    "words": f"<w:p><w:del {AUTHOR}>{DELETED}</w:del><w:ins {AUTHOR}>{run('甲中学')}</w:ins></w:p>",
    "moved words": (
        f'<w:p><w:moveFromRangeStart {AUTHOR} w:name="move1"/>'
        f"<w:moveFrom {AUTHOR}>{run('旧校名')}</w:moveFrom>"
        '<w:moveFromRangeEnd w:id="1"/>'
        f"<w:moveTo {AUTHOR}>{run('甲中学')}</w:moveTo></w:p>"
    ),
    "a look": (
        f"<w:p><w:pPr><w:jc w:val='left'/><w:pPrChange {AUTHOR}><w:pPr/></w:pPrChange></w:pPr>"
        f"<w:r><w:rPr><w:b/><w:rPrChange {AUTHOR}><w:rPr/></w:rPrChange></w:rPr>"
        "<w:t>甲中学</w:t></w:r></w:p>"
    ),
    "a paragraph": (
        f"<w:p><w:pPr><w:rPr><w:del {AUTHOR}/></w:rPr></w:pPr>"
        f"<w:del {AUTHOR}>{DELETED}</w:del></w:p><w:p>{run('甲中学')}</w:p>"
    ),
    "a row": (
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:trPr>"
        f"<w:del {AUTHOR}/></w:trPr><w:tc><w:p><w:del {AUTHOR}>{DELETED}</w:del></w:p></w:tc>"
        f"</w:tr></w:tbl><w:p>{run('甲中学')}</w:p>"
    ),
    "a comment and who may edit": (
        '<w:p><w:permStart w:id="1" w:ed="张示例"/><w:commentRangeStart w:id="1"/>'
        f'{run("甲中学")}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
        '<w:permEnd w:id="1"/></w:p>'
    ),
    "hidden words": (
        f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>旧校名</w:t></w:r>{run('甲中学')}</w:p>"
    ),
    "a control that shows the author": (
        '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/cp:coreProperties[1]/dc:creator[1]" '
        f'w:storeItemID="{{1}}"/></w:sdtPr><w:sdtContent><w:p>{run("张示例")}</w:p></w:sdtContent>'
        f"</w:sdt><w:p>{run('甲中学')}</w:p>"
    ),
    "any other control": (
        '<w:sdt><w:sdtPr><w:alias w:val="张示例"/></w:sdtPr><w:sdtContent>'
        f"<w:p>{run('甲中学')}</w:p></w:sdtContent></w:sdt>"
    ),
}


@pytest.mark.parametrize("what", CHANGES)
def test_what_is_not_shown_never_gets_into_a_report(what: str, tmp_path: Path) -> None:
    content = report(with_header(CHANGES[what]))
    everything = b"".join(ZipFile(BytesIO(content)).read(name) for name in names(content)).decode(
        "utf-8", "replace"
    )
    assert "甲中学" in everything
    assert "张示例" not in everything
    assert "旧校名" not in everything
    assert "w:author" not in everything
    assert words_of(with_header(CHANGES[what])) == "甲中学"
    (tmp_path / "report.docx").write_bytes(content)
    assert schema_errors(tmp_path / "report.docx") == []


def names(content: bytes) -> list[str]:
    with ZipFile(BytesIO(content)) as file:
        return file.namelist()


def test_changes_of_the_page_and_of_styles_are_accepted_too() -> None:
    letterhead = edited(
        made(lambda document: document.styles["Normal"].element.get_or_add_rPr()),
        "</w:sectPr>",
        f"<w:sectPrChange {AUTHOR}><w:sectPr><w:pgSz w:w='8000' w:h='9000'/></w:sectPr>"
        "</w:sectPrChange></w:sectPr>",
    )
    letterhead = edited(
        letterhead,
        "<w:rPr/>",
        f"<w:rPr><w:rPrChange {AUTHOR}><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>",
        "word/styles.xml",
    )
    content = report(letterhead)
    assert round(docx.Document(BytesIO(content)).sections[0].page_width.mm) == 210
    with ZipFile(BytesIO(content)) as file:
        assert not any("张示例".encode() in file.read(name) for name in file.namelist())


def three_headers(document: WordDocument) -> None:
    """Store a header for all pages, one for even pages, one for the first; none switched on."""
    section = document.sections[0]
    for header, words in (
        (section.header, "现行"),
        (section.even_page_header, "旧双页"),
        (section.first_page_header, "旧首页"),
    ):
        header.paragraphs[0].text = words


def test_headers_that_are_switched_off_are_not_taken() -> None:
    content = report(made(three_headers))
    with ZipFile(BytesIO(content)) as file:
        everything = b"".join(map(file.read, file.namelist())).decode("utf-8", "replace")
    assert "现行" in everything
    assert "旧" not in everything
    section = docx.Document(BytesIO(content)).sections[0]
    assert section.even_page_header.paragraphs[0].text == "现行"
    assert not section.different_first_page_header_footer


def test_headers_that_are_switched_on_are() -> None:
    def switched_on(document: WordDocument) -> None:
        three_headers(document)
        document.settings.odd_and_even_pages_header_footer = True
        document.sections[0].different_first_page_header_footer = True

    section = reopened(made(switched_on)).sections[0]
    shown = (section.header, section.even_page_header, section.first_page_header)
    assert [each.paragraphs[0].text for each in shown] == ["现行", "旧双页", "旧首页"]


def test_a_first_page_without_a_header_of_its_own_has_none_as_in_the_file() -> None:
    def bare(document: WordDocument) -> None:
        document.sections[0].header.paragraphs[0].text = "现行"
        document.sections[0].different_first_page_header_footer = True

    one, two = reopened(made(bare), *BLOCKS, *WIDE).sections
    assert one.different_first_page_header_footer
    assert one.first_page_header.is_linked_to_previous  # the first section: there is none
    assert one.first_page_footer.paragraphs[0].text == "— 1 —"
    assert not two.different_first_page_header_footer


def logo(document: WordDocument) -> None:
    document.sections[0].header.paragraphs[0].add_run().add_picture(BytesIO(png()), Mm(10))


RELATIONS = "word/_rels/header1.xml.rels"
OUTSIDE = (
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/{}" Target="{}" TargetMode="External"/></Relationships>'
)


def pointing(letterhead: bytes, kind: str, target: str) -> bytes:
    outside = OUTSIDE.format(kind, target)
    return edited(letterhead, "</Relationships>", outside, RELATIONS)


def test_a_logo_with_a_link_stays_without_the_link() -> None:
    clickable = '<a:hlinkClick xmlns:a="{}" r:id="rId9"/></wp:docPr>'.format(
        "http://schemas.openxmlformats.org/drawingml/2006/main"
    )
    letterhead = pointing(made(logo), "hyperlink", "http://www.example.cn/")
    opened = 'name="Picture 1"/><wp:cNvGraphicFramePr'
    letterhead = edited(
        letterhead,
        opened,
        opened.replace("/>", f">{clickable}", 1),
        "word/header1.xml",
    )
    assert "<w:drawing>" in header_of(letterhead)
    assert "hlinkClick" not in header_of(letterhead)
    assert said(letterhead) == [
        (
            "unsafe-reference-doc",
            "note",
            "A header or footer of the file links to “http://www.example.cn/”: the report shows"
            " the same, but the link is left out.",
        )
    ]


def test_a_picture_in_the_file_that_is_linked_as_well_stays() -> None:
    letterhead = pointing(made(logo), "image", "http://www.example.cn/a.png")
    embedded = '<a:blip r:embed="rId1"'
    letterhead = edited(letterhead, embedded, f'{embedded} r:link="rId9"', "word/header1.xml")
    assert said(letterhead) == []
    assert "<w:drawing>" in header_of(letterhead)
    assert "r:link" not in header_of(letterhead)


def test_a_picture_that_is_elsewhere_is_left_out_with_a_warning() -> None:
    letterhead = pointing(made(logo), "image", "http://www.example.cn/a.png")
    embedded = 'r:embed="rId1"'
    letterhead = edited(letterhead, embedded, 'r:link="rId9"', "word/header1.xml")
    assert said(letterhead) == [
        (
            "unsafe-reference-doc",
            "warning",
            "A header or footer of the file points to “http://www.example.cn/a.png”, which a"
            " report does not take along: it is left out. Put a picture into the file itself"
            " (Insert > Picture) if it is to be shown.",
        )
    ]
    assert "<w:drawing" not in header_of(letterhead)


def test_the_words_of_a_link_stay() -> None:
    link = f'<w:hyperlink r:id="rId9">{run("甲中学")}</w:hyperlink>'
    letterhead = with_members(
        with_header(f"<w:p>{link}</w:p>"),
        {
            RELATIONS: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
            f'relationships">{OUTSIDE.format("hyperlink", "https://example.org/")}'
        },
    )
    assert words_of(letterhead) == "甲中学"
    assert b"example.org" not in report(letterhead)
    assert [each[:2] for each in said(letterhead)] == [("unsafe-reference-doc", "note")]


def test_the_folder_of_a_picture_is_not_told() -> None:
    letterhead = edited(
        made(logo),
        'name="Picture 1"',
        r'name="Picture 1" descr="C:\Users\张示例\校徽.png"',
        "word/header1.xml",
    )
    assert 'descr="校徽.png"' in header_of(letterhead)
