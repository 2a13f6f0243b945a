"""The formats that a report can be written in.

A new format is a module with a function `write(document, markdown) -> bytes`, and one
line in `_ALL`. Importing this package imports no writer: python-docx is slow to start.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from aidreport.writers.writer import Writer

_ALL = (
    Writer("md", ".md", "aidreport.writers.markdown"),
    Writer("docx", ".docx", "aidreport.writers.word"),
    Writer("html", ".html", "aidreport.writers.html"),
    Writer("pdf", ".pdf", "aidreport.writers.pdf"),
)

WRITERS: Mapping[str, Writer] = MappingProxyType({writer.name: writer for writer in _ALL})
"""Every writer by its name; the order is that of the help texts."""

__all__ = ["WRITERS", "Writer"]
