"""The fingerprints of a PDF: a comment before the line that says where its table of contents is.

A comment may stand there (ISO 32000-1, 7.2.4) and moves nothing that the file points at. The
bytes are another program's and change from run to run, so what the file says is told by the
report that it was laid out from.
"""

from __future__ import annotations

from aidreport.diagnostics.unreadable import NO_PDF, Unreadable
from aidreport.expressions import expression
from aidreport.fingerprints.fingerprints import NAME, Fingerprints, fingerprint, parsed

_WRITTEN_DOWN = expression(rb"%%%s: ([0-9a-f ]+)\n" % NAME.encode())
_BEGIN = b"%PDF-"
_END = b"startxref"


def fingerprinted(content: bytes, twin: bytes) -> bytes:
    """Return the file with its fingerprints; `twin` is the report that it was laid out from."""
    bare = _bare(content)
    prints = Fingerprints(fingerprint(bare), fingerprint(twin))
    at = bare.rfind(_END)
    at = len(bare) if at < 0 else at
    return bare[:at] + f"%{NAME}: {prints}\n".encode() + bare[at:]


def fingerprints_in(content: bytes) -> Fingerprints | None:
    """Return the last fingerprints in the file.

    Raises:
        Unreadable: when it is no PDF.
    """
    if not content.startswith(_BEGIN):
        raise Unreadable(NO_PDF)
    return _written(content)


def bytes_print(content: bytes) -> str:
    """Return the fingerprint of the file without its fingerprints."""
    return fingerprint(_bare(content))


def meaning_print(content: bytes) -> str:
    """Return the fingerprint of what the file was laid out from, if nobody changed it since."""
    own = bytes_print(content)
    prints = _written(content)
    return prints.meaning_print if prints and prints.bytes_print == own else own


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


def _written(content: bytes) -> Fingerprints | None:
    written = _WRITTEN_DOWN.findall(content)
    return parsed(written[-1].decode()) if written else None


def _bare(content: bytes) -> bytes:
    return _WRITTEN_DOWN.sub(b"", content)
