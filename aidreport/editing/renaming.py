"""Keys, kinds and fixed values from one language to the other, and nothing else."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from aidreport.editing.opened import NotEditable, Opened
from aidreport.model.names_in_file import names_in
from aidreport.model.reading.shape import Named
from aidreport.sources.edit import Edit
from aidreport.sources.lines.rows import Rows
from aidreport.sources.values import Mapping, Sequence, Value

CHINESE = "zh"
ENGLISH = "en"


def in_language(file: Opened, language: str, *, values: bool = False) -> Opened:
    """Return a record file with its names in a language, read back and compared.

    Raises:
        NotEditable: where anything but the names would change.
    """
    changed = file.with_text(renamed(file.text, file.root, language, values=values))
    if not same_but_for_names(file.root, changed.root):
        raise NotEditable
    return changed


def renamed(text: str, root: Value, language: str, *, values: bool = False) -> str:
    """Return the text of a record file with its names in a language.

    Comments, quotes, blanks and line ends stay as they are. A name that is written with escapes
    is left alone.

    Args:
        text: the file, without a mark of the encoding.
        root: what was read of it.
        language: `zh` or `en`.
        values: whether kinds of activity and fixed values are changed as well as keys.
    """
    parts = []
    done = 0
    for edit in sorted(_edits(text, root, language, values), key=lambda each: each.start):
        parts += [text[done : edit.start], edit.text]
        done = edit.end
    return "".join([*parts, text[done:]])


def same_but_for_names(before: Value, after: Value) -> bool:
    """Return whether two files hold the same, whatever the language of their names."""
    return _content(before, _english(before)) == _content(after, _english(after))


def _edits(text: str, root: Value, language: str, values: bool) -> Iterator[Edit]:
    rows = Rows(text)
    for name in names_in(root):
        wanted = _called(name, language)
        start = rows[name.text.line - 1][0] + name.text.column - 1
        start += text[start : start + 1] in {'"', "'"}
        if (name.is_key or values) and wanted != name.text and text.startswith(name.text, start):
            yield Edit(start, start + len(name.text), wanted)


def _called(name: Named, language: str) -> str:
    return name.chinese if language == CHINESE else name.english


def _english(root: Value) -> dict[tuple[int, int], str]:
    """Return the English form of each name, by the place of its text."""
    return {(name.text.line, name.text.column): name.english for name in names_in(root)}


def _content(value: Value, english: dict[tuple[int, int], str]) -> Hashable:
    """Return what a part of a file holds, its names in English."""
    if isinstance(value, Mapping):
        return (
            Mapping,
            *((_content(key, english), _content(each, english)) for key, each in value.items()),
        )
    if isinstance(value, Sequence):
        return (Sequence, *(_content(each, english) for each in value))
    if value is None:
        return None
    return english.get((value.line, value.column), str(value))
