"""Tags of our templates: in their lines, whatever is not known falls out by itself.

Each line is a clause (in `paragraph`: a sentence). A line with an empty slot disappears.
`[……]` is a piece that only falls out itself, `[甲|乙]` the first that has all of its slots,
`(甲/乙)` are variants; what is indented goes on with the line above. A slot that answers yes
is not printed, one that answers no is empty. The signs count in the template's own text
alone: they are read when it is compiled.
"""

from __future__ import annotations

from collections.abc import Iterable

from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.parser import Parser

from aidreport.expressions import expression
from aidreport.rendering.signs import WrongSign

_TAGS = "clauses|sentence|paragraph|phrase"
_BLOCK = expression(
    rf"\{{%[-+]?\s*(?P<tag>{_TAGS})\b.*?\{{%[-+]?\s*end(?P=tag)\s*[-+]?%\}}", 16
)  # re.DOTALL
_INDENTED = expression(r"\n[ \t]+(?=\S)")
_TAG_AT_END = expression(r"(?<![-+])([%#])\}(?=\n)")


class Clauses(Extension):
    """`clauses`, `sentence`, `paragraph`, and `phrase`: a macro whose lines are clauses."""

    tags = set(_TAGS.split("|"))  # noqa: RUF012 - Jinja asks the class

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Keep the line feeds after tags inside our own: there, a line's end means something."""
        return _BLOCK.sub(lambda block: _with_plain_lines(block[0]), source)

    def parse(self, parser: Parser) -> nodes.Node | list[nodes.Node]:
        """Return what a tag and its lines come to, in Jinja's own terms."""
        tag = next(parser.stream)
        if tag.value == "phrase":
            return _phrase(parser, tag.lineno)
        told = _lines(parser, tag.value)
        if tag.value == "clauses":
            return told
        named = nodes.Filter(None, tag.value, [], [], None, None, lineno=tag.lineno)
        block = nodes.FilterBlock(told, named, lineno=tag.lineno)
        feed = nodes.TemplateData("\n", lineno=tag.lineno)
        return [block, nodes.Output([feed], lineno=tag.lineno)]


def _with_plain_lines(block: str) -> str:
    """Return a block whose line feeds are those between its lines, on the same lines."""
    return _TAG_AT_END.sub(r"+\1}", _INDENTED.sub("{#\n#}", block))


def _phrase(parser: Parser, lineno: int) -> nodes.Macro:
    phrase = nodes.Macro(lineno=lineno)
    phrase.name = parser.parse_assign_target(name_only=True).name
    parser.parse_signature(phrase)
    phrase.body = _lines(parser, "phrase")
    return phrase


def _lines(parser: Parser, tag: str) -> list[nodes.Node]:
    body: Iterable[nodes.Node] = parser.parse_statements((f"name:end{tag}",), drop_needle=True)
    from aidreport.rendering.lines import Lines  # what is compiled already needs none

    try:
        return Lines(parser).compiled(body)
    except WrongSign as error:
        error.name, error.filename = parser.name, parser.filename
        raise
