"""Writes the report as the Markdown that it is made of."""

from __future__ import annotations

from aidreport.document.blocks import Document
from aidreport.expressions import expression

_LINE_ENDS = expression(r"\r\n?")
_SURROGATES = expression("[\ud800-\udfff]")


def write(document: Document, markdown: str) -> bytes:
    """Return `markdown` as UTF-8 with LF line ends; half a character becomes U+FFFD."""
    text = _SURROGATES.sub("\ufffd", _LINE_ENDS.sub("\n", markdown))
    return text.encode("utf-8")
