from __future__ import annotations

from decimal import Decimal
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.document.blocks import (
    Attachment,
    AttachmentNote,
    Block,
    Byline,
    Column,
    Document,
    Heading,
    Item,
    Paragraph,
    Picture,
    Properties,
    Run,
    Salutation,
    Signature,
    Table,
    Title,
    plain_text,
)
from aidreport.document.media import Chart, Media, PictureFile, Series
from aidreport.writers.html import write

PROPERTIES = Properties("示例总结", "示例市甲中学", 2024, keywords=("对口支援", "示例县"))
VOID = {"meta", "br", "img", "hr"}


class Page(HTMLParser):
    """What a browser makes of a page: its elements, whether they nest, and its text."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(content.decode("utf-8"))
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "body" in self.open:
            self.texts.append(data)

    @property
    def text(self) -> str:
        return "".join("".join(self.texts).split())


def page(*blocks: Block, media: dict[str, Media] | None = None) -> Page:
    return Page(write(Document(PROPERTIES, blocks, media or {}), ""))


def body(*blocks: Block) -> str:
    whole = write(Document(PROPERTIES, blocks), "").decode()
    return whole.partition("<article>\n")[2].partition("\n</article>")[0]


def test_the_page_says_what_it_is_in_chinese_and_loads_nothing() -> None:
    elements = page().elements
    assert ("html", {"lang": "zh-CN"}) in elements
    assert ("meta", {"charset": "utf-8"}) in elements
    assert ("meta", {"name": "author", "content": "示例市甲中学"}) in elements
    assert ("meta", {"name": "keywords", "content": "对口支援，示例县"}) in elements
    policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    assert ("meta", {"http-equiv": "Content-Security-Policy", "content": policy}) in elements
    assert not {"script", "link", "iframe", "form"} & {name for name, _ in elements}


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (Title(("2024年", "总结")), "<h1>2024年<br>\n总结</h1>"),
        (Byline(("甲", "乙")), '<p class="byline">甲<br>\n乙</p>'),
        (Salutation("各位理事："), '<p class="salutation">各位理事：</p>'),
        (Heading(1, "一、甲"), "<h2>一、甲</h2>"),
        (Heading(4, "（1）甲"), "<h5>（1）甲</h5>"),
        (Paragraph((Run("甲"), Run("乙", strong=True))), "<p>甲<strong>乙</strong></p>"),
        (
            Paragraph((Run("甲。"),), "（一）乙："),
            '<div class="run-in"><h3>（一）乙：</h3><p>甲。</p></div>',
        ),
        (
            Paragraph((Run("甲。"),), "一、乙："),
            '<div class="run-in"><h2>一、乙：</h2><p>甲。</p></div>',
        ),
        (
            Signature(("甲中学", "2024年12月31日")),
            '<footer class="signature"><p>甲中学</p><p>2024年12月31日</p></footer>',
        ),
        (
            AttachmentNote(("甲", "乙")),
            '<p class="attachment-note"><a href="#attachment-1">附件：1.甲</a><br>\n'
            '<a href="#attachment-2">2.乙</a></p>',
        ),
    ],
)
def test_each_block_is_marked_up_as_what_it_is(block: Block, expected: str) -> None:
    assert body(block) == expected


def test_items_side_by_side_are_one_list_and_keep_their_numbers() -> None:
    first, second = Item(3, (Run("甲"),)), Item(4, (Run("乙"),))
    assert body(first, second) == '<ol>\n<li value="3">甲</li>\n<li value="4">乙</li>\n</ol>'


def test_an_attachment_is_a_section_that_its_line_under_the_text_leads_to() -> None:
    found = page(
        Title(("甲",)), AttachmentNote(("乙",)), Attachment("附件", "乙"), Heading(1, "丙")
    )
    assert ("a", {"href": "#attachment-1"}) in found.elements
    assert ("section", {"id": "attachment-1", "class": "attachment"}) in found.elements


def test_a_table_has_heads_of_columns_a_name_and_numbers_to_the_right() -> None:
    table = Table((Column("甲"), Column("乙", numeric=True)), (("丙", "1"),), "表一")
    assert body(table) == (
        '<section class="table" tabindex="0" aria-label="表一"><table>\n'
        "<caption>表一</caption>\n"
        '<thead><tr><th scope="col" class="short">甲</th>'
        '<th scope="col" class="number">乙</th></tr></thead>\n'
        '<tbody><tr><td class="short">丙</td><td class="number">1</td></tr></tbody>\n'
        "</table></section>"
    )


def test_a_picture_stands_in_the_page_with_its_description() -> None:
    media = {"a.png": PictureFile(b"\x89PNG", ".png", 40, 30)}
    found = page(Picture("a.png", "孩子们在看书", "图1"), media=media)
    assert (
        "img",
        {
            "src": "data:image/png;base64,iVBORw==",
            "alt": "孩子们在看书",
            "width": "40",
            "height": "30",
        },
    ) in found.elements
    assert found.text == "图1"


def test_a_chart_stands_in_the_page_as_text_and_lines() -> None:
    chart = Chart(("捐赠", "支教"), (Series("次数", (Decimal(3), Decimal(12))),))
    found = page(Picture("a.svg", "各类活动的次数", "图1"), media={"a.svg": chart})
    assert ("svg", "img") in [(name, each.get("role")) for name, each in found.elements]
    assert found.text == "各类活动的次数捐赠3支教12图1"


HOSTILE = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("<>&\"'{}`/="), max_size=30
)
BLOCKS = st.one_of(
    HOSTILE.map(lambda text: Heading(2, text)),
    HOSTILE.map(lambda text: Paragraph((Run(text),), "")),
    HOSTILE.map(lambda text: Signature((text, text))),
    HOSTILE.map(lambda text: Table((Column(text),), ((text,),), text)),
)


@given(st.lists(BLOCKS, max_size=4))
def test_whatever_the_texts_hold_the_page_says_just_them(blocks: list[Block]) -> None:
    said = "".join("".join(plain_text(block) for block in blocks).split())
    assert page(*blocks).text == said
    assert page(*blocks).elements[0] == ("html", {"lang": "zh-CN"})


def test_equal_documents_give_equal_bytes() -> None:
    document = Document(PROPERTIES, (Title(("甲",)),))
    assert write(document, "") == write(document, "")
