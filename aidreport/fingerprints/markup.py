"""The fingerprints of Markdown and HTML: a comment on the last line.

Line ends, a byte order mark and empty lines at the end are no content: git and editors
change them on their own account.
"""

from __future__ import annotations

from aidreport.expressions import expression
from aidreport.fingerprints.fingerprints import NAME, Fingerprints, fingerprint, parsed
from aidreport.report_readers.reading import text_of

_COMMENT = f"<!-- {NAME}: "
_WRITTEN_DOWN = expression(rf"\n?{_COMMENT}([0-9a-f ]+?)(?: [^0-9a-f\n][^\n]*)? -->")
_SAID = "（本文件由 aidreport 根据记录生成；此行用来识别手工修改，请勿改动）"


def fingerprinted(content: bytes, twin: bytes = b"") -> bytes:
    """Return the text with its fingerprints below it."""
    text = _bare(_text(content))
    own = fingerprint(text.encode())
    return f"{text}\n\n<!-- {NAME}: {Fingerprints(own, own)} {_SAID} -->\n".encode()


def fingerprints_in(content: bytes) -> Fingerprints | None:
    """Return the last fingerprints in the text."""
    written = _WRITTEN_DOWN.findall(_text(content))
    return parsed(written[-1]) if written else None


def bytes_print(content: bytes) -> str:
    """Return the fingerprint of the text without its fingerprints."""
    return fingerprint(_bare(_text(content)).encode())


def meaning_print(content: bytes) -> str:
    """Return the fingerprint of the text: its marks are all it looks like."""
    return bytes_print(content)


def settled(found: bytes, fresh: bytes) -> bool:
    """Return False: what the paragraphs were when they were written is not noted."""
    return False


def reformatted(found: bytes, fresh: bytes) -> bool:
    """Return False: what differs in the bytes differs in what is shown."""
    return False


def degraded(found: bytes, fresh: bytes) -> bool:
    """Return False: no program that saves it drops rules of its layout."""
    return False


def written_paragraphs(content: bytes) -> frozenset[bytes]:
    """Return nothing: they are not noted."""
    return frozenset()


def _text(content: bytes) -> str:
    return text_of(content).replace("\r\n", "\n").replace("\r", "\n")


def _bare(text: str) -> str:
    # Looked for first: the expression stops at each character of a report of three million.
    text = _WRITTEN_DOWN.sub("", text) if _COMMENT in text else text
    return text.rstrip("\n")
