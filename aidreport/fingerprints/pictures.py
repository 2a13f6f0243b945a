"""What the pictures beside a Markdown report were when they were written: a comment in its text.

A photo cannot carry fingerprints without being another file than the one that was given.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from aidreport.expressions import expression
from aidreport.fingerprints.fingerprints import fingerprint

_NAME = "aidreport-pictures"
_NOTED = expression(rf"<!-- {_NAME}: ([^\n]*) -->".encode())


def with_pictures_noted(markdown: bytes, pictures: Mapping[str, bytes]) -> bytes:
    """Return a report with the names and fingerprints of its pictures below it."""
    if not pictures:
        return markdown
    prints = " ".join(
        f"{PurePosixPath(path).name} {fingerprint(content)}"
        for path, content in sorted(pictures.items())
    )
    return markdown + f"\n<!-- {_NAME}: {prints} -->\n".encode()


def pictures_noted(markdown: bytes) -> Iterator[tuple[str, str]]:
    """Yield the names and fingerprints of the pictures that a report had when it was written."""
    for noted in _NOTED.findall(markdown):
        words = noted.decode(errors="replace").split()
        yield from zip(words[::2], words[1::2], strict=False)
