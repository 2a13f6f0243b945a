"""The seal in a report: what the tool wrote there, so that a change by hand is noticed.

A seal travels inside its file, survives copying and saving in Word, WPS and LibreOffice, and
depends on nothing but the file's content. It holds two fingerprints: of the content byte for
byte, which any later version of the tool can check, and of what the content says and how it
looks, which stays the same when another program saves the file without a change.
A new format is a module with the functions of `Sealing`, and one line in `_FORMATS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Protocol, cast

from aidreport.readback import Unreadable
from aidreport.seals.seal import Seal
from aidreport.seals.standing import Origin, Standing

_FORMATS: Mapping[str, str] = MappingProxyType(
    {
        "md": "aidreport.seals.markup",
        "html": "aidreport.seals.markup",
        "docx": "aidreport.seals.word",
    }
)

__all__ = ["Origin", "Standing", "sealed", "standing"]


class Sealing(Protocol):
    """What a module about the seals of a format has."""

    def sealed(self, content: bytes) -> bytes:
        """Return a file of ours with its seal in it; equal input gives equal bytes."""

    def seal_in(self, content: bytes) -> Seal | None:
        """Return the seal in a file, None where there is none."""

    def bytes_print(self, content: bytes) -> str:
        """Return the fingerprint of a file without its seal, byte for byte."""

    def meaning_print(self, content: bytes) -> str:
        """Return the fingerprint of what a file says and how it looks."""


def sealed(format_name: str, content: bytes) -> bytes:
    """Return a report in a format with its seal; as it is in a format that nobody edits."""
    sealing = _sealing(format_name)
    return sealing.sealed(content) if sealing else content


def standing(format_name: str, found: bytes, fresh: bytes) -> Standing:
    """Return what became of a report on the disk since it was written; never raises.

    Args:
        format_name: the format of both.
        found: the file on the disk.
        fresh: what would be written today, with its seal.
    """
    sealing = _sealing(format_name)
    if sealing is None or found == fresh:
        return Standing(Origin.AS_WRITTEN, exact=found == fresh, fresh=found == fresh)
    try:
        return _compared(sealing, found, fresh)
    except Unreadable:
        return Standing(Origin.FOREIGN, exact=False, fresh=False)


def _compared(sealing: Sealing, found: bytes, fresh: bytes) -> Standing:
    seal = sealing.seal_in(found)
    bytes_print = sealing.bytes_print(found)
    exact = bytes_print == sealing.bytes_print(fresh)
    if exact or (seal and seal.bytes_print == bytes_print):
        return Standing(Origin.AS_WRITTEN, exact, fresh=exact)
    meaning = sealing.meaning_print(found)
    fresh_too = meaning == sealing.meaning_print(fresh)
    if seal is None:
        return Standing(Origin.FOREIGN, exact, fresh_too)
    origin = Origin.SAVED_AGAIN if seal.holds_for(meaning) else Origin.CHANGED
    return Standing(origin, exact, fresh_too)


def _sealing(format_name: str) -> Sealing | None:
    module = _FORMATS.get(format_name)
    return cast(Sealing, import_module(module)) if module else None
