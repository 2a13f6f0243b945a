"""What is said of a text that should be a number and is none that can be read."""

from __future__ import annotations

from aidreport.diagnostics import Message, message
from aidreport.model.fields.validation import Refusal, described
from aidreport.sources.values import Scalar


def refused_count(text: Scalar, expected: Message) -> Refusal:
    """Return the refusal of a text that is no number with a measure word."""
    return Refusal("bad-quantity", _said(text, expected))


def refused_amount(text: Scalar, expected: Message) -> Refusal:
    """Return the refusal of a text that is no amount."""
    return Refusal("bad-amount", _said(text, expected))


def _said(text: Scalar, expected: Message) -> Message:
    return message("found {found}, expected {expected}.", found=described(text), expected=expected)
