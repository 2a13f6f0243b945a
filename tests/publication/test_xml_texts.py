from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some
from lxml import etree

from aidreport.frozen import replace
from aidreport.publication import xml_texts
from aidreport.publication.contents import pieces
from aidreport.publication.spellings.folding import BARRIER
from aidreport.publication.xml_texts import heard_in

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
words = some.text("甲a1 \n&<>\"'", max_size=6)
names = some.sampled_from(["p", "r", "t", f"{{{WORD}}}p", f"{{{WORD}}}t", "Title", "docPr"])


@some.composite
def trees(draw: some.DrawFn) -> bytes:
    """An XML file with elements, attributes and comments in any order."""
    root = etree.Element(draw(names), nsmap={"w": WORD})
    holders = [root]
    for name in draw(some.lists(names, max_size=8)):
        holder = draw(some.sampled_from(holders))
        child = etree.SubElement(holder, name)
        child.text, child.tail = draw(words), draw(words)
        for attribute in draw(some.lists(some.sampled_from(["val", f"{{{WORD}}}val", "descr"]))):
            child.set(attribute, draw(words))
        holders.append(child)
    if draw(some.booleans()):
        root.append(etree.Comment("注释"))
    if draw(some.booleans()):
        root.append(etree.ProcessingInstruction("a", "b"))
    return etree.tostring(root, encoding=draw(some.sampled_from(["utf-8", "utf-16", "us-ascii"])))


@given(trees())
def test_expat_hears_what_lxml_makes_out(content: bytes) -> None:
    heard, made_out = heard_in(content), xml_texts._made_out(content)
    assert heard is not None
    assert heard.whole
    assert made_out == replace(heard, whole=False)


def test_a_text_ends_with_its_paragraph_and_goes_on_in_another_run() -> None:
    heard = heard_in("<w><p><r>张</r><!-- 注 --><r>三</r></p><p>李四</p></w>".encode())
    assert heard is not None
    assert heard.text == f"张三{BARRIER}李四{BARRIER}"
    assert heard.apart == ((" 注 ", None),)


@pytest.mark.parametrize(
    "content",
    [
        "<p>张三<b></p>",
        "<p>张三",
        '<!DOCTYPE p [<!ENTITY a "b">]><p t="甲">张三&a;</p>',
        "<p>张三&nbsp;</p>",
    ],
    ids=["not closed", "broken off", "own entities", "unknown entity"],
)
def test_what_expat_refuses_is_made_out_as_far_as_it_can_be(content: str) -> None:
    heard = heard_in(content.encode())
    assert heard is not None
    assert not heard.whole
    assert "张三" in heard.text


def test_what_an_entity_stands_for_is_searched_too() -> None:
    content = '<!DOCTYPE p [<!ENTITY a "张三">]><p>甲&a;乙</p>'
    assert any("张三" in piece.text for piece in pieces("a.xml", content.encode()))
