"""Evidence that is handed over: numbered copies with their list, in a folder or a zip file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO
from zipfile import ZipFile

from aidreport.diagnostics import Message, Told, message
from aidreport.ooxml.zipping import entry_named
from aidreport.output.streamed import pieces_of, write_folder, write_streamed
from aidreport.pipeline.evidence import Piece

_NEEDS_ZIP64 = 2**31
AsFile = Callable[[dict[str, str]], tuple[str, bytes]]
"""From the SHA-256 of the files by their names to the name of the list and its content."""


class CannotRead(Told):
    """A piece of evidence cannot be read; nothing was written."""


def hand_over(
    path: Path, pieces: Sequence[Piece], listed: AsFile, *, replace: bool
) -> tuple[bool, Path | None]:
    """Write all files and their list into a zip file, or into a folder, whole or not at all.

    The bytes of a zip file are the same wherever and whenever it is made.

    Returns whether anything was written, and where what was there before is kept.

    Raises:
        CannotRead: for a piece that cannot be read.
        CannotWrite: for whatever the system refuses.
        Differs: where something else is there and is not to be replaced.
    """
    if path.suffix.lower() == ".zip":
        return write_streamed(
            path, lambda stream: _fill_zip(stream, pieces, listed), replace=replace
        )
    return write_folder(path, lambda folder: _fill_folder(folder, pieces, listed), replace=replace)


def _fill_zip(stream: BinaryIO, pieces: Sequence[Piece], listed: AsFile) -> None:
    digests = {}
    with ZipFile(stream, "w") as archive:
        for piece in pieces:
            large = (piece.size or 0) >= _NEEDS_ZIP64
            with archive.open(entry_named(piece.name), "w", force_zip64=large) as member:
                digests[piece.name] = _copied(piece, member.write)
        name, content = listed(digests)
        archive.writestr(entry_named(name), content)


def _fill_folder(folder: Path, pieces: Sequence[Piece], listed: AsFile) -> None:
    digests = {}
    for piece in pieces:
        with (folder / piece.name).open("xb") as stream:
            digests[piece.name] = _copied(piece, stream.write)
    name, content = listed(digests)
    (folder / name).write_bytes(content)


def _copied(piece: Piece, write: Callable[[bytes], object]) -> str:
    """Copy a piece, and return the SHA-256 of what was written."""
    digest = hashlib.sha256()
    for part in _read(piece):
        digest.update(part)
        write(part)
    return digest.hexdigest()


def _read(piece: Piece) -> Iterator[bytes]:
    try:
        stream = piece.path.open("rb")
    except OSError as error:
        raise CannotRead(_unreadable(piece, error)) from error
    with stream:
        parts = pieces_of(stream)
        while True:
            try:
                part = next(parts, b"")
            except OSError as error:
                raise CannotRead(_unreadable(piece, error)) from error
            if not part:
                return
            yield part


def _unreadable(piece: Piece, error: OSError) -> Message:
    return message(
        "Nothing was written, for the evidence “{file}” cannot be read (the system says:"
        " {problem}): look whether it is there and you may read it.",
        file=piece.evidence.file,
        problem=error.strerror or type(error).__name__,
    )
