"""Whether a person has a document open: Word, WPS and LibreOffice leave a mark beside it."""

from __future__ import annotations

import os
from pathlib import Path


def mark_of_program(path: Path) -> Path | None:
    """Return the file by which a program says that it has `path` open, None for no such file.

    LibreOffice writes `.~lock.2009.docx#`; Word and WPS write `~$2009.docx`, where a longer
    name loses its first one or two characters: `~$port.docx` for `report.docx`.
    """
    name = path.name
    marks = [f".~lock.{name}#", f"~${name}", f"~${name[1:]}", f"~${name[2:]}"]
    places = (path.parent / mark for mark in marks)
    # Path.is_file raises for a name that is too long.
    return next((place for place in places if os.path.isfile(place)), None)  # noqa: PTH113
