"""Line ends of more than one kind in a file: read all the same, but not by every program."""

from __future__ import annotations

from aidreport.diagnostics import Diagnostic, Position, Severity, message
from aidreport.sources.lines.rows import LINE_END

NAMES = {"\n": "LF (Unix)", "\r\n": "CRLF (Windows)", "\r": "CR (old Mac)"}


def mixed_line_ends(text: str, path: str) -> list[Diagnostic]:
    """Return a note on the first line that ends otherwise than the first line, if there is one."""
    if "\r" not in text or text.count("\r") == text.count("\r\n") == text.count("\n"):
        return []
    usual = ""
    for row, ended in enumerate(LINE_END.finditer(text), start=1):
        found = ended.group()
        usual = usual or found
        if found != usual:
            said = message(
                "This line ends with {found}, the first line with {usual}. The record can be read,"
                " but some programs show such a file on one line: save it with one kind of line"
                " ends.",
                found=NAMES[found],
                usual=NAMES[usual],
            )
            return [Diagnostic("mixed-line-ends", Severity.NOTE, Position(path, row), said)]
    return []
