"""Record files with their names in Chinese."""

from __future__ import annotations

from pathlib import PurePosixPath

from aidreport.editing.renaming import CHINESE, renamed
from aidreport.sources.reader import read


def in_chinese(content: bytes, path: str, *, values: bool = True) -> bytes:
    """Return a file with Chinese names as far as it can be read; other files as they are."""
    inside = PurePosixPath(path)
    if inside.suffix not in {".yaml", ".yml"} or inside.parts[0] != "records":
        return content
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return content
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    root = read(content, path).root
    return (mark + renamed(text.removeprefix(mark), root, CHINESE, values=values)).encode()
