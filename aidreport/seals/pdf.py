"""The seal of a PDF: a comment before the line that says where its table of contents is.

A comment may stand there (ISO 32000-1, 7.2.4) and moves nothing that the file points at. The
bytes are another program's and change from run to run, so what the file says is told by the
report that it was laid out from.
"""

from __future__ import annotations

from aidreport.diagnostics.unreadable import NO_PDF, Unreadable
from aidreport.expressions import expression
from aidreport.seals.seal import NAME, Seal, fingerprint, parsed

_SEAL = expression(rb"%%%s: ([0-9a-f ]+)\n" % NAME.encode())
_BEGIN = b"%PDF-"
_END = b"startxref"


def sealed(content: bytes, twin: bytes) -> bytes:
    """Return the file with its seal; `twin` is the report that it was laid out from."""
    bare = _without_seal(content)
    seal = Seal(fingerprint(bare), fingerprint(twin))
    at = bare.rfind(_END)
    at = len(bare) if at < 0 else at
    return bare[:at] + f"%{NAME}: {seal}\n".encode() + bare[at:]


def seal_in(content: bytes) -> Seal | None:
    """Return the last seal in the file.

    Raises:
        Unreadable: when it is no PDF.
    """
    if not content.startswith(_BEGIN):
        raise Unreadable(NO_PDF)
    return _written(content)


def bytes_print(content: bytes) -> str:
    """Return the fingerprint of the file without its seal."""
    return fingerprint(_without_seal(content))


def meaning_print(content: bytes) -> str:
    """Return the fingerprint of what the file was laid out from, if nobody changed it since."""
    own = bytes_print(content)
    seal = _written(content)
    return seal.meaning_print if seal and seal.bytes_print == own else own


def settled(found: bytes, fresh: bytes) -> bool:
    """Return False: what the paragraphs were when they were written is not noted."""
    return False


def written_paragraphs(content: bytes) -> frozenset[bytes]:
    """Return nothing: they are not noted."""
    return frozenset()


def _written(content: bytes) -> Seal | None:
    written = _SEAL.findall(content)
    return parsed(written[-1].decode()) if written else None


def _without_seal(content: bytes) -> bytes:
    return _SEAL.sub(b"", content)
