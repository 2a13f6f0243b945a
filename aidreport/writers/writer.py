"""What a writer is: it makes the bytes of one file format."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from aidreport.diagnostics import Message
from aidreport.document.blocks import Document


class CannotConvert(Exception):  # noqa: N818 - says what happened in full
    """A format that another program makes cannot be made; `message` says why and what to do."""

    def __init__(self, explanation: Message) -> None:
        super().__init__(str(explanation))
        self.message = explanation


class Write(Protocol):
    """The one function a writer's module must have, under the name `write`."""

    def __call__(self, document: Document, markdown: str) -> bytes:
        """Return the file; equal input gives equal bytes."""


@dataclass(frozen=True, slots=True)
class Writer:
    """A format of the report; `module` is imported only when something is written.

    Attributes:
        name: the format as the user asks for it, `docx`.
        suffix: the end of the file's name, with its point, `.docx`.
        module: the full name of the module that holds `write`.
    """

    name: str
    suffix: str
    module: str

    def write(self, document: Document, markdown: str) -> bytes:
        """Return the file's bytes; `document` is what `markdown` says, already read."""
        write = cast(Write, import_module(self.module).write)
        return write(document, markdown)
