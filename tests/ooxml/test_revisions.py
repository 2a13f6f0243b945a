from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from letterheads import NAMES, run

from aidreport.ooxml.names import WORD
from aidreport.ooxml.parsing import parse
from aidreport.ooxml.revisions import accept

BY = 'w:id="1" w:author="张示例"'
MARK_GONE = f"<w:pPr><w:rPr><w:del {BY}/></w:rPr></w:pPr>"
ROW_GONE = f"<w:trPr><w:del {BY}/></w:trPr>"
CELL = f"<w:tc><w:p>{run('甲')}</w:p></w:tc>"


def accepted(blocks: str) -> list[str]:
    """Return the words of the paragraphs once all changes are accepted."""
    root = parse(f"<w:hdr {NAMES}>{blocks}</w:hdr>".encode())
    accept(root)
    assert not root.xpath("//@*[local-name() = 'author']")
    return ["".join(each.itertext()) for each in root.iter(f"{WORD}p")]


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        (f"<w:p>{run('甲')}<w:del {BY}>{run('乙')}</w:del></w:p>", ["甲"]),
        (f"<w:p><w:ins {BY}>{run('甲')}</w:ins></w:p>", ["甲"]),
        (f"<w:p><w:ins {BY}><w:del {BY}>{run('乙')}</w:del>{run('甲')}</w:ins></w:p>", ["甲"]),
        (f"<w:p>{MARK_GONE}{run('甲')}</w:p><w:p>{run('乙')}</w:p>", ["甲乙"]),
        (f"<w:p>{MARK_GONE}{run('甲')}</w:p>" * 2 + f"<w:p>{run('乙')}</w:p>", ["甲甲乙"]),
        (f"<w:p>{run('甲')}</w:p><w:p>{MARK_GONE}</w:p>", ["甲", ""]),
        (f"<w:tbl><w:tr>{ROW_GONE}{CELL}</w:tr><w:tr>{CELL}</w:tr></w:tbl>", ["甲"]),
        (f"<w:tbl><w:tblPr/><w:tr>{ROW_GONE}{CELL}</w:tr></w:tbl><w:p/>", [""]),
        (f"<w:p><w:pPr><w:rPr><w:ins {BY}/></w:rPr></w:pPr>{run('甲')}</w:p>", ["甲"]),
        (f"<w:p><w:pPr><w:numPr><w:ins {BY}/></w:numPr></w:pPr>{run('甲')}</w:p>", ["甲"]),
        ("<w:p><w:r><w:delText>乙</w:delText></w:r></w:p>", [""]),
    ],
)
def test_all_changes_are_accepted(blocks: str, expected: list[str]) -> None:
    assert accepted(blocks) == expected


NESTED = (
    *("p", "ins", "del", "moveFrom", "moveTo", "rPr", "pPr", "tbl", "tr", "tc", "trPr", "tcPr"),
    *("cellDel", "rPrChange", "sdt"),
)
NODES = st.recursive(
    st.sampled_from([run("甲"), "<w:t>甲</w:t>", "<w:delText>乙</w:delText>", ""]),
    lambda inner: st.builds(
        lambda name, parts: f"<w:{name} {BY}>{''.join(parts)}</w:{name}>",
        st.sampled_from(NESTED),
        st.lists(inner, max_size=3),
    ),
    max_leaves=12,
)


@given(NODES)
def test_whatever_is_in_whatever_no_change_is_left(blocks: str) -> None:
    root = parse(f"<w:hdr {NAMES}>{blocks}</w:hdr>".encode())
    accept(root)
    left = {"ins", "del", "moveFrom", "moveTo", "rPrChange", "cellDel", "delText"}
    assert not [each for each in root.iter() if each.tag.removeprefix(WORD) in left]
