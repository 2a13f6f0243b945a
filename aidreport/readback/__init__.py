"""Reads reports on the disk, ours or changed by somebody, back into text and looks.

A new format is a module with a function `read(content) -> Reading`, and one line in
`_READERS`. Importing this package imports no reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Protocol, cast

from aidreport.readback.reading import Reading, Unreadable

_READERS: Mapping[str, str] = MappingProxyType(
    {
        "md": "aidreport.readback.markdown",
        "docx": "aidreport.readback.word",
        "html": "aidreport.readback.html",
    }
)

FORMATS = tuple(_READERS)
"""The names of the formats that can be read back."""

__all__ = ["FORMATS", "Reading", "Unreadable", "read"]


class Read(Protocol):
    """The one function a reader's module must have, under the name `read`."""

    def __call__(self, content: bytes) -> Reading:
        """Return what a file says; raises `Unreadable` for a damaged one."""


def read(format_name: str, content: bytes) -> Reading:
    """Return what a file in the format named says and how it looks.

    Raises:
        Unreadable: when it is not of that format, or damaged.
    """
    return cast(Read, import_module(_READERS[format_name]).read)(content)
