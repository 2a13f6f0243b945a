"""What is said of a text that should be a number and is none that can be read."""

from __future__ import annotations

from aidreport.diagnostics import Message, message
from aidreport.expressions import expression
from aidreport.model.fields.placeholder import is_placeholder, not_known_yet
from aidreport.model.fields.validation import Refusal, shortened, wrong_type
from aidreport.sources.values import Scalar
from aidreport.wording.numbers.mends import (
    Reader,
    by_powers,
    numbers_within,
    right_order,
    round_number_for,
    two_meanings,
)
from aidreport.wording.numbers.reading import plain, read_count, read_yuan

_LONGEST = 60
# What follows is in the number before it: as an item of a list it would be added to that.
_PART = expression(r"\d\D*(?:其中|内含|包括|包含|含)")


def refused_count(text: Scalar, expected: Message) -> Refusal:
    """Return the refusal of a text that is no number with a measure word."""
    return Refusal("bad-quantity", _said(text, expected, read_count))


def refused_amount(text: Scalar, expected: Message, read: Reader = read_yuan) -> Refusal:
    """Return the refusal of a text that is no amount; `read` is what could not read it."""
    return Refusal("bad-amount", _said(text, expected, read))


def _said(text: Scalar, expected: Message, read: Reader) -> Message:
    """Return the message with the form that would be right, if there is one."""
    written = plain(text)
    if is_placeholder(written):
        return not_known_yet(text)
    found = shortened(text)
    if len(written) <= _LONGEST:
        if meant := two_meanings(written, read):
            return may_be(found, *meant)
        if right := round_number_for(written, read):
            return message(
                "“{found}” is a range: write the number that was counted, or a round one, like"
                " “{right}”.",
                found=found,
                right=right,
            )
        if right := by_powers(written, read) or right_order(written, read):
            return _write(found, right)
        within = numbers_within(written, read)
        if len(within) == 1:
            return _write(found, within[0])
        if within and _PART.search(written):
            return message(
                "“{found}” holds a number and a part of it, and the field takes the whole: write"
                " “{whole}”, and the part in a field of its own or in the text.",
                found=found,
                whole=within[0],
            )
        if within:
            return message(
                "“{found}” holds several numbers, and the field takes one: write one of them, or,"
                " where several may stand, a list, “{numbers}”.",
                found=found,
                numbers=f"[{', '.join(within)}]",
            )
    return wrong_type(text, expected)


def may_be(found: str, first: str, second: str) -> Message:
    """Return what is said of a text that has two meanings."""
    return message(
        "“{found}” may be {first} or {second}: write which one it is.",
        found=found,
        first=first,
        second=second,
    )


def _write(found: str, right: str) -> Message:
    return message(
        "“{found}” cannot be read as a number: write “{right}”.", found=found, right=right
    )
