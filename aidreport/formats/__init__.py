"""The formats of a report: how each is written, known again, and read back.

A new format is a module with a function `write(document, markdown) -> bytes`, and one entry in
`_ALL`. Importing this package imports no writer and no reader: python-docx is slow to start.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from aidreport.formats.format import Format

_ALL = (
    Format(
        "md",
        ".md",
        writer="aidreport.writers.markdown",
        reader="aidreport.report_readers.markdown",
        fingerprints="aidreport.fingerprints.markdown",
    ),
    Format(
        "docx",
        ".docx",
        writer="aidreport.writers.word",
        reader="aidreport.report_readers.word",
        fingerprints="aidreport.fingerprints.word",
        letterhead=True,
    ),
    Format(
        "html",
        ".html",
        writer="aidreport.writers.html",
        reader="aidreport.report_readers.html",
        fingerprints="aidreport.fingerprints.markup",
    ),
    Format(
        "pdf",
        ".pdf",
        writer="aidreport.writers.typst",
        fingerprints="aidreport.fingerprints.pdf",
        twin="typ",
        engine="typst",
        tells=True,
        letterhead=True,
    ),
    Format(
        "pdf",
        ".pdf",
        writer="aidreport.writers.libreoffice",
        fingerprints="aidreport.fingerprints.pdf",
        twin="docx",
        engine="libreoffice",
        usual=False,
    ),
    Format("typ", ".typ", writer="aidreport.writers.typst.planned", offered=False, letterhead=True),
)

FORMATS: Mapping[str, Format] = MappingProxyType({each.key: each for each in _ALL})
"""Every format by its key: its name, for an unusual program that lays it out that one's too."""

OFFERED: Mapping[str, Format] = MappingProxyType(
    {key: each for key, each in FORMATS.items() if each.offered and each.usual}
)
"""The formats that are asked for by their names, in the order of the help texts."""

ENGINES: tuple[str, ...] = tuple(each.engine for each in _ALL if each.engine)
"""The programs that a PDF may be laid out by, the usual one first."""


def laid_out_by(name: str, engine: str | None) -> str:
    """Return the key of a format, laid out by a program where it is laid out by one."""
    key = f"{name}:{engine}"
    return key if key in FORMATS else name


__all__ = ["ENGINES", "FORMATS", "OFFERED", "Format", "laid_out_by"]
