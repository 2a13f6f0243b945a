"""The signature (落款), with and without a seal: GB/T 9704—2012, clause 7.3.5.

Without a seal (7.3.5.2) the organisation stands two characters from the right edge, the
date on the next line with its first character two further right than the organisation's
first; a date that is the longer one stands two from the edge, and the organisation moves
left. Both are set from the left: LibreOffice leaves gaps around the figures of a date
whatever it is told, and a date set from the right would begin a character too far left.

With a seal (7.3.5.1) the date stands four from the edge, and the one organisation that
signs centred above it; of several, each is centred there too, in order (own rule: the standard
gives joint issuers a seal each). The indents depend on the texts, so they are worked out here
and live in the document's styles.
"""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.document.blocks import Document, Signature
from aidreport.expressions import expression
from aidreport.writers.word.dimensions import (
    INDENT,
    LINE,
    LINES_BETWEEN_SEALS,
    NARROWEST_CHARACTER,
    SEAL_LINES_ABOVE,
    SIGNATURE_LINES_ABOVE,
)
from aidreport.writers.word.sheet import STANDARD, Sheet
from aidreport.writers.word.style import Layout, Style
from aidreport.writers.word.width import width

_EDGE = 2
_SHIFT = 2
_SEALED_EDGE = 4
_DATE = expression(r"\d{4}年\d{1,2}月(\d{1,2}日)?")


def is_date(line: str) -> bool:
    """Return whether a line of a signature is the date: `2009年12月31日`."""
    return _DATE.fullmatch(line) is not None


def signature_styles(document: Document, sheet: Sheet = STANDARD) -> tuple[Style, ...]:
    """Return 落款, 落款日期 and 落款续行, with the indents of the document's first signature.

    Where several organisations sign, the date goes by the first of them; the others end
    where it ends.
    """
    signatures = (block for block in document.blocks if isinstance(block, Signature))
    lines = next(signatures, Signature(())).lines
    sealed = document.properties.sealed
    first, second, further = _sealed(lines, sheet) if sealed else _unsealed(lines, sheet)
    return (
        Style("Signature", "落款", first, following="SignatureDate", priority=7),
        Style(
            "SignatureDate",
            "落款日期",
            second,
            based_on="Signature",
            following="BodyText",
            priority=8,
        ),
        Style(
            "FurtherSignature",
            "落款续行",
            further,
            based_on="Signature",
            following="SignatureDate",
            priority=8,
        ),
    )


def _unsealed(lines: Sequence[str], sheet: Sheet) -> tuple[Layout, Layout, Layout]:
    """Return the layout of the first organisation, of the date, and of further ones."""
    above = SIGNATURE_LINES_ABOVE * LINE
    dated = len(lines) > 1 and is_date(lines[-1])
    start = _start(lines[0], lines[-1], sheet.text_width()) if dated else None
    if start is None:
        first = Layout(keep_next=True, before=above, right=_EDGE, alignment="right")
        return first, Layout(before=0), Layout(before=0)
    room = width(lines[0]) - width(lines[-1])
    right = _EDGE + _SHIFT - room if room < 0 else _EDGE
    return (
        Layout(keep_next=True, before=above, start=start, alignment="left"),
        # A date as long as the organisation ends at the edge, with its gaps beyond it.
        Layout(before=0, start=start + _SHIFT * NARROWEST_CHARACTER, right=-_SHIFT),
        Layout(before=0, start=0, right=right, alignment="right"),
    )


def _sealed(lines: Sequence[str], sheet: Sheet) -> tuple[Layout, Layout, Layout]:
    """Return the same with room for a seal over each organisation.

    All lines are centred in a column at the right edge, which is as wide as leaves four
    characters on both sides of the date; the whole line at most.
    """
    dates = [width(line) for line in lines if is_date(line)]
    column = max([width(line) for line in lines] + [day + 2 * _SEALED_EDGE for day in dates] + [0])
    left = max(sheet.characters - column, 0)
    above, between = SEAL_LINES_ABOVE * LINE, LINES_BETWEEN_SEALS * LINE
    return (
        Layout(keep_next=True, before=above, left=left, alignment="center"),
        Layout(before=0),
        Layout(before=between),
    )


def _start(organisation: str, date: str, whole: int) -> int | None:
    """Return where the organisation begins, in twips from the left; None if it has no room.

    The longer of the two ends two characters from the right edge; `whole` is the width of the
    text in twips.
    """
    name, day = width(organisation), width(date)
    longest = max(name, day + _SHIFT if day > name else 0)
    start = whole - _EDGE * INDENT - round(longest * NARROWEST_CHARACTER)
    return start if start >= 0 else None
