"""Comments in a record file that say which finding is to be ignored, and why.

`# aidreport: ignore[code] reason`, with several codes `ignore[code, other-code]`, at the end of
the line of the finding or on a line of its own above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from aidreport.diagnostics import Position
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.sources.places import place_at

MARK = b"aidreport"
"""What stands in every file that has such comments; hardly a file does."""

# A Chinese input method writes the marks of these comments full-width.
_COMMENT = expression(r"#[ \t]*aidreport[ \t]*[:：][ \t]*ignor[^\r\n]*", re.IGNORECASE)
_FORM = expression(
    r"#[ \t]*aidreport[ \t]*[:：][ \t]*ignore[ \t]*[\[［【](?P<codes>[^\]］】]*)[\]］】]"
    r"[ \t:：,，]*(?P<reason>[^\r\n]*)",
    re.IGNORECASE,
)
_CODE = expression(r"[^\s,，、]+")
_LINE_END = expression(r"\r\n|\r|\n")


@frozen
class Ignore:
    """One comment.

    Attributes:
        position: the place of its `#`.
        codes: each code with its place; empty where the comment is not understood.
        reason: why, in the words of the record's author; may be empty.
        lines: the lines whose findings it is about.
    """

    position: Position
    codes: tuple[tuple[str, Position], ...]
    reason: str
    lines: frozenset[int]


@frozen
class _Text:
    """A text of a record as it stands in the file: its lines from 1, its offsets from 0.

    `of_key` says that it is the value of the key that stands before it in the list.
    """

    first_line: int
    last_line: int
    start: int
    end: int
    of_key: bool

    def holds(self, index: int) -> bool:
        return self.start <= index < self.end


def ignores_in(content: bytes, path: str) -> tuple[Ignore, ...]:
    """Return the comments of a file that ask to ignore something; none where it is not UTF-8."""
    if MARK not in content:
        return ()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return ()
    comments = list(_COMMENT.finditer(text))
    texts = list(_texts(text)) if comments else []
    return tuple(
        _ignore(text, comment, texts, path)
        for comment in comments
        if _begins_comment(text, comment.start(), texts)
    )


def _ignore(text: str, comment: re.Match[str], texts: Sequence[_Text], path: str) -> Ignore:
    form = _FORM.match(text, comment.start())
    codes = (
        tuple(
            (code.group(), Position(path, *place_at(text, form.start("codes") + code.start())))
            for code in _CODE.finditer(form["codes"])
        )
        if form
        else ()
    )
    place = Position(path, *place_at(text, comment.start()))
    lines = _LINE_END.split(text)
    line = _line_meant(lines, place)
    reason = form["reason"].strip() if form else ""
    return Ignore(place, codes, reason, _with_texts(line, texts))


def _line_meant(lines: Sequence[str], comment: Position) -> int:
    """Return the line of a comment, or the next that holds anything where it stands alone."""
    if lines[comment.line - 1][: comment.column - 1].strip():
        return comment.line
    for number in range(comment.line, len(lines)):
        line = lines[number].strip()
        if line and not line.startswith("#"):
            return number + 1
    return comment.line


def _with_texts(line: int, texts: Sequence[_Text]) -> frozenset[int]:
    """Return a line and all lines of the texts that stand on it, or whose key does."""
    found = {line}
    key_meant = False
    for text in texts:
        meant = text.first_line <= line <= text.last_line
        if meant or (key_meant and text.of_key):
            found.update(range(text.first_line, text.last_line + 1))
        key_meant = meant
    return frozenset(found)


def _begins_comment(text: str, index: int, texts: Sequence[_Text]) -> bool:
    """Whether a `#` begins a comment: not within a word, nor within a text of the record."""
    after_blank = index == 0 or text[index - 1] in " \t\r\n\ufeff"
    return after_blank and not any(each.holds(index) for each in texts)


def _texts(text: str) -> Iterator[_Text]:
    """Yield the texts of a file in their order, up to the first error of syntax."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    # Whether the next node is a key; None in a list.
    inside: list[bool | None] = [None]
    try:
        for event in yaml.parse(text, Loader=loader):
            if isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
                inside.append(True if isinstance(event, yaml.MappingStartEvent) else None)
                continue
            if isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
                inside.pop()
            elif isinstance(event, yaml.ScalarEvent):
                yield _text(text, event, of_key=inside[-1] is False)
            elif not isinstance(event, yaml.AliasEvent):
                continue
            if inside[-1] is not None:
                inside[-1] = not inside[-1]
    except (yaml.YAMLError, ValueError):
        return


def _text(text: str, event: Any, *, of_key: bool) -> _Text:
    first, last = event.start_mark, event.end_mark
    start = first.index
    if event.style in ("|", ">"):
        # A comment may stand behind the mark of a block; the block begins on the next line.
        end_of_line = _LINE_END.search(text, start)
        start = end_of_line.end() if end_of_line else len(text)
    ends_before = last.column == 0 and last.line > first.line
    return _Text(
        first.line + 1, last.line if ends_before else last.line + 1, start, last.index, of_key
    )
