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
        reader="aidreport.readback.markdown",
        fingerprints="aidreport.fingerprints.markup",
    ),
    Format(
        "docx",
        ".docx",
        writer="aidreport.writers.word",
        reader="aidreport.readback.word",
        fingerprints="aidreport.fingerprints.word",
    ),
    Format(
        "html",
        ".html",
        writer="aidreport.writers.html",
        reader="aidreport.readback.html",
        fingerprints="aidreport.fingerprints.markup",
    ),
    Format(
        "pdf",
        ".pdf",
        writer="aidreport.writers.pdf",
        fingerprints="aidreport.fingerprints.pdf",
        twin="docx",
    ),
)

FORMATS: Mapping[str, Format] = MappingProxyType({each.name: each for each in _ALL})
"""Every format by its name; the order is that of the help texts."""

__all__ = ["FORMATS", "Format"]
