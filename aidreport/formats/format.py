"""What a format is: its writer, its reader, and the fingerprints by which changes are noticed."""

from __future__ import annotations

from collections.abc import Set
from importlib import import_module
from typing import Protocol, cast

from aidreport.diagnostics.unreadable import NOT_COMPARED, Unreadable
from aidreport.document.blocks import Document
from aidreport.document.written import Written
from aidreport.fingerprints.file_state import FileState, Origin
from aidreport.fingerprints.fingerprints import Fingerprints
from aidreport.frozen import frozen
from aidreport.report_readers.reading import Reading


class Writing(Protocol):
    """What a module that writes a format has."""

    def write(self, document: Document, markdown: str) -> bytes:
        """Return the file; equal input gives equal bytes, but for a format with a twin."""


class Telling(Protocol):
    """What a module that writes a format has besides, where it has something to say."""

    def written(self, document: Document, markdown: str) -> Written:
        """Return the file with remarks about it; it is empty where one is an error."""


class ReadingBack(Protocol):
    """What a module that reads a format back has."""

    def read(self, content: bytes) -> Reading:
        """Return what a file says; raises `Unreadable` for a damaged one."""


class Fingerprinting(Protocol):
    """What a module about the fingerprints of a format has."""

    def fingerprinted(self, content: bytes, twin: bytes) -> bytes:
        """Return a file of ours with its fingerprints in it; equal input gives equal bytes."""

    def fingerprints_in(self, content: bytes) -> Fingerprints | None:
        """Return the fingerprints in a file, None where there is none."""

    def bytes_print(self, content: bytes) -> str:
        """Return the fingerprint of a file without its fingerprints, byte for byte."""

    def meaning_print(self, content: bytes) -> str:
        """Return the fingerprint of what a file says and how it looks."""

    def settled(self, found: bytes, fresh: bytes) -> bool:
        """Return whether all that somebody made of a report is in the fresh one as well."""

    def reformatted(self, found: bytes, fresh: bytes) -> bool:
        """Return whether a file says the same as the fresh one, in other markup."""

    def degraded(self, found: bytes, fresh: bytes) -> bool:
        """Return whether a program that saved a file dropped rules by which it is laid out."""

    def written_paragraphs(self, content: bytes) -> Set[bytes]:
        """Return the fingerprints of its paragraphs when it was written, none if not noted."""


@frozen
class Format:
    """A format of the report; its modules, by full names, are imported only when used.

    Attributes:
        name: as the user asks for it, `docx`.
        suffix: the end of the file's name, with its point, `.docx`.
        writer: the module that writes it.
        reader: the module that reads it back; None where a file cannot be read back.
        fingerprints: the module about these; None where files have none: whatever is not byte for
            byte what would be written is then taken for somebody's own.
        twin: the key of a format that says the same, where another program lays this one out: its
            bytes change with that program and the fonts of the machine.
        engine: the program that lays it out.
        usual: whether it is meant where no program is named.
        offered: whether a report may be asked for in it.
        tells: whether its writer has something to say about what it writes.
        letterhead: whether it takes anything over from a Word file of somebody's own.
    """

    name: str
    suffix: str
    writer: str
    reader: str | None = None
    fingerprints: str | None = None
    twin: str | None = None
    engine: str = ""
    usual: bool = True
    offered: bool = True
    tells: bool = False
    letterhead: bool = False

    @property
    def key(self) -> str:
        """What it is found by in the table of formats."""
        return self.name if self.usual else f"{self.name}:{self.engine}"

    @property
    def asked(self) -> str:
        """How it is asked for on the command line, after `-f`."""
        return self.name if self.usual else f"{self.name} --pdf-engine {self.engine}"

    def write(self, document: Document, markdown: str) -> bytes:
        """Return a report's bytes; `document` is what `markdown` says, already read."""
        return cast(Writing, import_module(self.writer)).write(document, markdown)

    def written(self, document: Document, markdown: str) -> Written:
        """Return a report's bytes, and what its writer has to say about them."""
        if not self.tells:
            return Written(self.write(document, markdown))
        return cast(Telling, import_module(self.writer)).written(document, markdown)

    def read(self, content: bytes) -> Reading:
        """Return what a file says and how it looks.

        Raises:
            Unreadable: when it is not of this format, or damaged, or cannot be read back at all.
        """
        if self.reader is None:
            raise Unreadable(NOT_COMPARED)
        return cast(ReadingBack, import_module(self.reader)).read(content)

    def fingerprinted(self, content: bytes, twin: bytes = b"") -> bytes:
        """Return a report with its fingerprints, as it is where the format has none.

        Args:
            content: what `write` gave; empty for a report that is only compared with by its twin.
            twin: the same report in the format `twin`, for a format that has one.
        """
        return (
            self._fingerprinting.fingerprinted(content, twin) if self._fingerprinting else content
        )

    def prints(self, content: bytes) -> str:
        """Return two fingerprints of a file: of its bytes, and of what it says; never raises."""
        from aidreport.fingerprints.fingerprints import fingerprint

        module = self._fingerprinting
        try:
            if module:
                return f"{module.bytes_print(content)} {module.meaning_print(content)}"
        except Unreadable:
            pass  # then nothing is known of it but its bytes
        return f"{fingerprint(content)} {fingerprint(content)}"

    def state_of(self, found: bytes, fresh: bytes) -> FileState:
        """Return what became of a report on the disk since it was written; never raises.

        Args:
            found: the file on the disk.
            fresh: what would be written today, with its fingerprints.
        """
        if found == fresh:
            return FileState(Origin.AS_WRITTEN, exact=True, fresh=True)
        foreign = FileState(Origin.FOREIGN, exact=False, fresh=False)
        try:
            return (
                self._compared(self._fingerprinting, found, fresh)
                if self._fingerprinting
                else foreign
            )
        except Unreadable:
            return foreign

    def written_paragraphs(self, content: bytes) -> Set[bytes]:
        """Return the fingerprints of a report's paragraphs when it was written.

        None are known of a report without fingerprints of ours, and where they are not noted.
        """
        return (
            self._fingerprinting.written_paragraphs(content)
            if self._fingerprinting
            else frozenset()
        )

    @property
    def _fingerprinting(self) -> Fingerprinting | None:
        return cast(Fingerprinting, import_module(self.fingerprints)) if self.fingerprints else None

    def _compared(self, module: Fingerprinting, found: bytes, fresh: bytes) -> FileState:
        prints = module.fingerprints_in(found)
        bytes_print = module.bytes_print(found)
        exact = bytes_print == module.bytes_print(fresh)
        if exact or (prints and prints.bytes_print == bytes_print and not self.twin):
            return FileState(Origin.AS_WRITTEN, exact, fresh=exact)
        meaning = module.meaning_print(found)
        fresh_too = meaning == module.meaning_print(fresh)
        if prints is None:
            return FileState(Origin.FOREIGN, exact, fresh_too)
        if prints.bytes_print == bytes_print:
            return FileState(Origin.AS_WRITTEN, exact, fresh_too)
        if prints.holds_for(meaning):
            degraded = fresh_too and module.degraded(found, fresh)
            return FileState(
                Origin.SAVED_AGAIN, exact, fresh_too and not degraded, degraded=degraded
            )
        if not fresh_too and module.reformatted(found, fresh):
            return FileState(Origin.SAVED_AGAIN, exact, fresh=True)
        settled = not fresh_too and module.settled(found, fresh)
        return FileState(Origin.CHANGED, exact, fresh_too, settled)
