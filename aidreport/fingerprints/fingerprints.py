"""The two fingerprints of a file, and the version of the reading that the second is of."""

from __future__ import annotations

from hashlib import sha256

from aidreport.expressions import expression
from aidreport.frozen import frozen

VERSION = 2
"""Goes up whenever `report_readers` comes to see a file differently; old files are then not
foreign, but only the first fingerprint of them can be checked."""

NAME = "aidreport-seal"
"""What they are called in a file."""

_WRITTEN = expression(r"(\d{1,4}) ([0-9a-f]{32}) ([0-9a-f]{32})")


@frozen
class Fingerprints:
    """What a file was when the tool wrote it; each fingerprint is 32 hexadecimal digits."""

    bytes_print: str
    meaning_print: str
    version: int = VERSION

    def __str__(self) -> str:
        return f"{self.version} {self.bytes_print} {self.meaning_print}"

    def holds_for(self, meaning_print: str) -> bool:
        """Return whether what a file says now is what it said when it was written."""
        return self.version == VERSION and self.meaning_print == meaning_print


def parsed(text: str) -> Fingerprints | None:
    """Return what is written as `1 <fingerprint> <fingerprint>`, None for anything else."""
    match = _WRITTEN.fullmatch(text.strip())
    return Fingerprints(match[2], match[3], int(match[1])) if match else None


def fingerprint(content: bytes) -> str:
    """Return the fingerprint of some bytes: the first half of their SHA-256."""
    return sha256(content).hexdigest()[:32]
