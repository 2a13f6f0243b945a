import re

import pytest

from aidreport.writers.word.run import escaped, run_xml

HINTED = re.compile(r'<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>([^<]*)</w:t></w:r>')


def marked(text: str) -> str:
    """Return `text` with the runs that carry the hint in brackets."""
    return re.sub("<[^>]*>", "", HINTED.sub(r"[\1]", run_xml(text)))


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("我校“结对”支援", "我校[“]结对[”]支援"),
        ("‘甲’——乙……丙·丁", "[‘]甲[’——]乙[……]丙[·]丁"),
        ("2008—2009学年度", "2008[—]2009学年度"),
        ("——总结", "[——]总结"),
        ("“OK”，甲", "[“]OK[”]，甲"),
        ("12个\u00d72℃①", "12个[\u00d7]2[℃①]"),
        ("“”", "[“”]"),
        ("Tom’s book", "Tom’s book"),
        ("the “best” book", "the “best” book"),
        ("《甲》，乙（丙）～", "《甲》，乙（丙）～"),
    ],
)
def test_exactly_the_marks_of_chinese_text_carry_the_hint(text, runs):
    assert marked(text) == runs


def test_no_text_is_no_run():
    assert run_xml("") == ""


def test_a_run_names_its_character_style_before_the_hint():
    assert run_xml("甲…", "Strong") == (
        '<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>甲</w:t></w:r>'
        '<w:r><w:rPr><w:rStyle w:val="Strong"/><w:rFonts w:hint="eastAsia"/></w:rPr>'
        "<w:t>…</w:t></w:r>"
    )


@pytest.mark.parametrize("line_end", ["\n", "\r", "\r\n"])
def test_every_line_end_is_one_line_break(line_end):
    assert run_xml(f"甲{line_end}乙") == "<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>"


def test_a_tab_is_a_tab():
    assert run_xml("甲\t") == "<w:r><w:t>甲</w:t><w:tab/></w:r>"


def test_spaces_at_the_edge_are_kept():
    assert run_xml(" 甲") == '<w:r><w:t xml:space="preserve"> 甲</w:t></w:r>'


def test_markup_is_text():
    assert run_xml("<b>&") == "<w:r><w:t>&lt;b&gt;&amp;</w:t></w:r>"


@pytest.mark.parametrize("forbidden", ["\0", "\x0b", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_what_xml_forbids_is_replaced(forbidden):
    assert escaped(f"甲{forbidden}") == "甲\ufffd"


@pytest.mark.parametrize("allowed", ["\x7f", "\x85", "\ufffd", "𠮷", "😀", "\u202e"])
def test_what_xml_allows_is_kept(allowed):
    assert escaped(allowed) == allowed
