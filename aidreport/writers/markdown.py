"""Writes the report as the Markdown that it is made of."""

from __future__ import annotations

import re

from aidreport.document.blocks import Document

_LINE_ENDS = re.compile(r"\r\n?")
_SURROGATES = re.compile("[\ud800-\udfff]")


def write(document: Document, markdown: str) -> bytes:
    """Return `markdown` as UTF-8 with LF line ends; half a character becomes U+FFFD."""
    text = _SURROGATES.sub("\ufffd", _LINE_ENDS.sub("\n", markdown))
    return text.encode("utf-8")
