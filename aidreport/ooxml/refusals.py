"""What a file is that is no Word file, and how to make it one."""

from __future__ import annotations

from aidreport.diagnostics import Message, message

DAMAGED = message(
    "it is damaged, or no Word document: open it in the program that wrote it, and save it as a"
    " Word document (.docx)"
)
TOO_LARGE = message("it is too large for a report: take pictures or text out of it")
OTHER = message(
    "it is no text document: open it in the program that wrote it, and save it as a Word document"
    " (.docx)"
)
_PROTECTED = message(
    "it is protected by a password: open it in Word or WPS, take the password out, and save it"
)
_OLD = message(
    "it is a document of Word 97–2003 (.doc): open it in Word or WPS, and save it as a Word"
    " document (.docx)"
)
_COMPOUND = bytes.fromhex("D0CF11E0A1B11AE1")
"""What a file begins with that is a folder in itself: old Office files, and protected ones."""

_STREAMS = {
    "EncryptedPackage": _PROTECTED,
    "WordDocument": _OLD,
    "Workbook": OTHER,
    "PowerPoint Document": OTHER,
}


def no_word_file(content: bytes) -> Message:
    """Return why a file is no Word file, and what to do.

    A password makes an Office file a compound file with a stream `EncryptedPackage`
    ([MS-OFFCRYPTO] 2.3.4.1).
    """
    if content.startswith(_COMPOUND):
        for stream, reason in _STREAMS.items():
            if stream.encode("utf-16-le") in content:
                return reason
    return OTHER if content.startswith(b"PK\x03\x04") and b"mimetype" in content[:64] else DAMAGED
