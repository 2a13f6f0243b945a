"""What a format is: its writer, its reader, and the seal by which changes are noticed."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from aidreport.diagnostics.unreadable import NOT_COMPARED, Unreadable
from aidreport.document.blocks import Document
from aidreport.readback.reading import Reading
from aidreport.seals.seal import Seal
from aidreport.seals.standing import Origin, Standing


class Writing(Protocol):
    """What a module that writes a format has."""

    def write(self, document: Document, markdown: str) -> bytes:
        """Return the file; equal input gives equal bytes, but for a format with a twin."""


class ReadingBack(Protocol):
    """What a module that reads a format back has."""

    def read(self, content: bytes) -> Reading:
        """Return what a file says; raises `Unreadable` for a damaged one."""


class Sealing(Protocol):
    """What a module about the seal of a format has."""

    def sealed(self, content: bytes, twin: bytes) -> bytes:
        """Return a file of ours with its seal in it; equal input gives equal bytes."""

    def seal_in(self, content: bytes) -> Seal | None:
        """Return the seal in a file, None where there is none."""

    def bytes_print(self, content: bytes) -> str:
        """Return the fingerprint of a file without its seal, byte for byte."""

    def meaning_print(self, content: bytes) -> str:
        """Return the fingerprint of what a file says and how it looks."""

    def settled(self, found: bytes, fresh: bytes) -> bool:
        """Return whether all that somebody made of a report is in the fresh one as well."""

    def written_paragraphs(self, content: bytes) -> Set[bytes]:
        """Return the fingerprints of its paragraphs when it was written, none if not noted."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format of the report; its modules, by full names, are imported only when used.

    Attributes:
        name: as the user asks for it, `docx`.
        suffix: the end of the file's name, with its point, `.docx`.
        writer: the module that writes it.
        reader: the module that reads it back; None where a file cannot be read back.
        seal: the module about its seal; None where files have none: whatever is not byte for
            byte what would be written is then taken for somebody's own.
        twin: the format that says the same, where another program lays this one out: its bytes
            change from run to run, and its words are hidden from a search.
    """

    name: str
    suffix: str
    writer: str
    reader: str | None = None
    seal: str | None = None
    twin: str | None = None

    def write(self, document: Document, markdown: str) -> bytes:
        """Return a report's bytes; `document` is what `markdown` says, already read."""
        return cast(Writing, import_module(self.writer)).write(document, markdown)

    def read(self, content: bytes) -> Reading:
        """Return what a file says and how it looks.

        Raises:
            Unreadable: when it is not of this format, or damaged, or cannot be read back at all.
        """
        if self.reader is None:
            raise Unreadable(NOT_COMPARED)
        return cast(ReadingBack, import_module(self.reader)).read(content)

    def sealed(self, content: bytes, twin: bytes = b"") -> bytes:
        """Return a report with its seal, as it is where the format has none.

        Args:
            content: what `write` gave; empty for a report that is only compared with by its twin.
            twin: the same report in the format `twin`, for a format that has one.
        """
        return self._sealing.sealed(content, twin) if self._sealing else content

    def standing(self, found: bytes, fresh: bytes) -> Standing:
        """Return what became of a report on the disk since it was written; never raises.

        Args:
            found: the file on the disk.
            fresh: what would be written today, with its seal.
        """
        if found == fresh:
            return Standing(Origin.AS_WRITTEN, exact=True, fresh=True)
        foreign = Standing(Origin.FOREIGN, exact=False, fresh=False)
        try:
            return self._compared(self._sealing, found, fresh) if self._sealing else foreign
        except Unreadable:
            return foreign

    def written_paragraphs(self, content: bytes) -> Set[bytes]:
        """Return the fingerprints of a report's paragraphs when it was written.

        None are known of a report without a seal of ours, and where they are not noted.
        """
        return self._sealing.written_paragraphs(content) if self._sealing else frozenset()

    @property
    def _sealing(self) -> Sealing | None:
        return cast(Sealing, import_module(self.seal)) if self.seal else None

    def _compared(self, sealing: Sealing, found: bytes, fresh: bytes) -> Standing:
        seal = sealing.seal_in(found)
        bytes_print = sealing.bytes_print(found)
        exact = bytes_print == sealing.bytes_print(fresh)
        if exact or (seal and seal.bytes_print == bytes_print and not self.twin):
            return Standing(Origin.AS_WRITTEN, exact, fresh=exact)
        meaning = sealing.meaning_print(found)
        fresh_too = meaning == sealing.meaning_print(fresh)
        if seal is None:
            return Standing(Origin.FOREIGN, exact, fresh_too)
        if seal.bytes_print == bytes_print:
            return Standing(Origin.AS_WRITTEN, exact, fresh_too)
        if seal.holds_for(meaning):
            return Standing(Origin.SAVED_AGAIN, exact, fresh_too)
        settled = not fresh_too and sealing.settled(found, fresh)
        return Standing(Origin.CHANGED, exact, fresh_too, settled)
