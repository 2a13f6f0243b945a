"""The signature (落款), with and without a seal: GB/T 9704—2012, clause 7.3.5.

Without a seal (7.3.5.2) the organisation stands two characters from the right edge, the
date on the next line with its first character two further right than the organisation's
first; a date that is the longer one stands two from the edge, and the organisation moves
left. With a seal (7.3.5.1) the date stands four from the edge, and the one organisation that
signs centred above it; of several, each is centred there too, in order (own rule: the standard
gives joint issuers a seal each). The indents depend on the texts, so they are worked out here
and live in the document's styles.
"""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.document.blocks import Document, Signature
from aidreport.expressions import expression
from aidreport.writers.word.measures import (
    CHARACTERS_A_LINE,
    LINE,
    LINES_BETWEEN_SEALS,
    SEAL_LINES_ABOVE,
    SIGNATURE_LINES_ABOVE,
)
from aidreport.writers.word.style import Layout, Style
from aidreport.writers.word.width import width

_EDGE = 2
_SHIFT = 2
_SEALED_EDGE = 4
_DATE = expression(r"\d{4}年\d{1,2}月(\d{1,2}日)?")


def is_date(line: str) -> bool:
    """Return whether a line of a signature is the date: `2009年12月31日`."""
    return _DATE.fullmatch(line) is not None


def signature_styles(document: Document) -> tuple[Style, ...]:
    """Return 落款, 落款日期 and 落款续行, with the indents of the document's first signature.

    Where several organisations sign, the date goes by the first of them.
    """
    signatures = (block for block in document.blocks if isinstance(block, Signature))
    lines = next(signatures, Signature(())).lines
    sealed = document.properties.sealed
    first, second, further = _sealed(lines) if sealed else _unsealed(lines)
    return (
        Style("Signature", "落款", first, following="SignatureDate", priority=7, custom=True),
        Style(
            "SignatureDate",
            "落款日期",
            second,
            based_on="Signature",
            following="BodyText",
            priority=8,
            custom=True,
        ),
        Style(
            "FurtherSignature",
            "落款续行",
            further,
            based_on="Signature",
            following="SignatureDate",
            priority=8,
            custom=True,
        ),
    )


def _unsealed(lines: Sequence[str]) -> tuple[Layout, Layout, Layout]:
    """Return the layout of the first organisation, of the date, and of further ones."""
    dated = len(lines) > 1 and is_date(lines[-1])
    organisation, date = right_indents(lines[0], lines[-1]) if dated else (_EDGE, _EDGE)
    above = SIGNATURE_LINES_ABOVE * LINE
    return (
        Layout(keep_next=True, before=above, right=organisation, alignment="right"),
        Layout(before=0, right=date, alignment="right"),
        Layout(before=0),
    )


def _sealed(lines: Sequence[str]) -> tuple[Layout, Layout, Layout]:
    """Return the same with room for a seal over each organisation.

    All lines are centred in a column at the right edge, which is as wide as leaves four
    characters on both sides of the date; the whole line at most.
    """
    dates = [width(line) for line in lines if is_date(line)]
    column = max([width(line) for line in lines] + [day + 2 * _SEALED_EDGE for day in dates] + [0])
    left = max(CHARACTERS_A_LINE - column, 0)
    above, between = SEAL_LINES_ABOVE * LINE, LINES_BETWEEN_SEALS * LINE
    return (
        Layout(keep_next=True, before=above, left=left, alignment="center"),
        Layout(before=0),
        Layout(before=between),
    )


def right_indents(organisation: str, date: str) -> tuple[float, float]:
    """Return the distance of organisation and date from the right edge, in characters.

    A signature too long for its line keeps two characters at the edge and wraps.
    `"示例市甲中学", "2009年12月31日" -> (5.0, 2)`.
    """
    name, day = width(organisation), width(date)
    if day > name:
        left = _EDGE + _SHIFT + day - name
        return (left, _EDGE) if left + name <= CHARACTERS_A_LINE else (_EDGE, _EDGE)
    return (_EDGE, name - day if name + _EDGE <= CHARACTERS_A_LINE else _EDGE)
