from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from aidreport.document.plain_lines import know_plain_lines


def parser() -> MarkdownIt:
    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


KNOWING, USUAL = parser(), parser()
know_plain_lines(KNOWING)

BEGINNINGS = [
    "",
    "（一）",
    "捐",
    "“",
    "\u3000",
    "\u2028",
    "é",
    "1. ",
    "- ",
    "> ",
    "# ",
    "    ",
    "\t",
    "|",
]
LINES = st.builds(
    "{}{}".format,
    st.sampled_from(BEGINNINGS),
    st.text("捐书。“”*_`[]()<>|-=#:~!\\& \t\u3000\xa0\x85\0 1.", max_size=8),
)
MARKDOWN = st.lists(LINES | st.just("") | st.sampled_from(["===", "---", "|-|", "[甲]: /a"])).map(
    "\n".join
)


@given(MARKDOWN)
def test_plain_lines_are_read_as_the_rule_of_paragraphs_reads_them(markdown: str) -> None:
    found, expected = KNOWING.parse(markdown), USUAL.parse(markdown)
    assert [each.as_dict() for each in found] == [each.as_dict() for each in expected]


def test_a_line_between_blank_ones_is_asked_about_by_no_other_rule() -> None:
    alone = parser().disable(["table", "fence", "blockquote", "hr", "list", "reference"])
    know_plain_lines(alone)
    alone.block.ruler.enableOnly(["plain_line"])
    tokens = alone.parse("\n\n（一）捐书。\n\n（二）捐款。\n")
    assert [each.content for each in tokens if each.type == "inline"] == [
        "（一）捐书。",
        "（二）捐款。",
    ]
