"""A file that is not what its name tells."""

from __future__ import annotations

from aidreport.diagnostics.message import Message, message


class Unreadable(Exception):  # noqa: N818 - says what is the matter with the file
    """The file is not of the format that its name tells, or is damaged.

    `reason` says what is the matter and what to do, as the end of a sentence about the file:
    “it is protected by a password: save it without one”.
    """

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


NO_PDF = message("it is no PDF: open it in the program that wrote it, and save it as PDF")
NOT_COMPARED = message("such a file cannot be compared: name the Word, Markdown or HTML file")
NO_TEXT = message("it is no text in UTF-8: open it in an editor, and save it as UTF-8")
"""Why a file cannot be read that is no Word file."""
