"""The lines of the files that findings are about, read when they are first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from aidreport.expressions import expression

LARGEST = 32 * 1024 * 1024

_LINE_END = expression(r"\r\n|\r|\n")


class SourceLines:
    """Gives single lines of the files of a project."""

    def __init__(self, root: Path | None) -> None:
        self._root = root
        self._files: dict[str, list[str]] = {}

    def line(self, path: str, number: int) -> str | None:
        """Return a line, counted from 1; None where the file or the line cannot be shown."""
        lines = self.lines(path)
        return lines[number - 1] if 0 < number <= len(lines) else None

    def lines(self, path: str) -> Sequence[str]:
        """Return all lines of a file; one that is empty where the file cannot be shown."""
        if path not in self._files:
            self._files[path] = _LINE_END.split(self._text(path))
        return self._files[path]

    def _text(self, path: str) -> str:
        if self._root is None:
            return ""
        file = self._root / path
        try:
            if not file.resolve().is_relative_to(self._root.resolve()):
                return ""
            with file.open("rb") as stream:
                content = stream.read(LARGEST)
        except (OSError, ValueError, RuntimeError):
            return ""
        return "" if b"\0" in content else _decoded(content)


def _decoded(content: bytes) -> str:
    """Return the text of a file; one that is not UTF-8 is most likely GBK."""
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("utf-8", errors="replace")
