"""Slips of an input method or an office program, each made at one value of a good record."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from aidreport.sources.reader import read
from aidreport.sources.values import Mapping, Scalar, Sequence, Value


@dataclass(frozen=True, slots=True)
class Place:
    """A value of a record: its field, how it is written, and where it stands in the text.

    `style` is `block`, `item`, `flow` or `flow item`; `key` is where the name of its field or
    its dash begins, equal to `start` for an entry in brackets.
    """

    field: str
    style: str
    key: int
    start: int
    end: int


def places(text: str) -> Iterator[Place]:
    """Yield the values of a record that stand on one line without quotes."""
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    for field, key, value in _values(read(text.encode(), "r.yaml").root, ""):
        start = starts[value.line - 1] + value.column - 1
        end = start + len(value)
        if text[start:end] != value or not value:
            continue  # in quotes, or over several lines
        line = text[starts[value.line - 1] : start]
        is_flow = line.count("{") + line.count("[") > line.count("}") + line.count("]")
        item = key is None
        style = f"flow{' item' if item else ''}" if is_flow else "item" if item else "block"
        begin = start if key is None else starts[key.line - 1] + key.column - 1
        if item and not is_flow:
            begin = start - 2
        yield Place(field, style, begin, start, end)


def _values(root: Value, field: str) -> Iterator[tuple[str, Scalar | None, Scalar]]:
    if isinstance(root, Mapping):
        for key, value in root.items():
            name = str(key) if key.isascii() and not key.isdigit() else f"{field}.*"
            if isinstance(value, Scalar):
                yield name, key, value
            else:
                yield from _values(value, name)
    elif isinstance(root, Sequence):
        for value in root:
            if isinstance(value, Scalar):
                yield field, None, value
            else:
                yield from _values(value, field)


_DIGIT = re.compile("[0-9]")
_NUMBER = re.compile("[0-9]{4,}")


def slips(text: str, place: Place) -> Iterator[tuple[str, str]]:
    """Yield the name of each slip that can be made at a place, and the text with it."""
    value = text[place.start : place.end]
    for name, change in _OF_VALUES.items():
        changed = change(value)
        if not changed and place.style.endswith("item"):
            continue  # what is left out of a list on purpose looks alike
        if changed is not None and changed != value:
            yield name, text[: place.start] + changed + text[place.end :]
    head = text[place.key : place.start]
    for name, change in _OF_HEADS.items():
        changed = change(head) if head else None
        if changed is not None and changed != head:
            yield name, text[: place.key] + changed + text[place.start :]
    yield from _of_lines(text, place)


def _within(mark: str) -> Callable[[str], str | None]:
    """Put a mark in the middle of a value."""
    return lambda value: (
        value[: len(value) // 2] + mark + value[len(value) // 2 :] if len(value) > 3 else None
    )


def _instead(pattern: re.Pattern[str] | str, other: str) -> Callable[[str], str | None]:
    """Write something else in the place of the first match."""
    return lambda value: re.sub(pattern, other, value, count=1)


def _wide_digits(value: str) -> str:
    return value.translate({ord("0") + digit: ord("０") + digit for digit in range(10)})


def _thousands(mark: str) -> Callable[[str], str | None]:
    return lambda value: _NUMBER.sub(lambda found: f"{found[0][:-3]}{mark}{found[0][-3:]}", value)


_OF_VALUES: dict[str, Callable[[str], str | None]] = {
    "a comma between thousands": _thousands(","),
    "a full-width comma between thousands": _thousands("，"),
    "a blank between thousands": _thousands(" "),
    "full-width digits": _wide_digits,
    "O for 0": _instead("0", "O"),
    "l for 1": _instead("1", "l"),
    "a decimal comma": _instead(r"(?<=\d)\.(?=\d)", ","),
    "a Chinese stop as decimal point": _instead(r"(?<=\d)\.(?=\d)", "。"),
    "a doubled decimal point": _instead(r"(?<=\d)\.(?=\d)", ".."),
    "a blank before the measure word": _instead(r"(?<=\d)(?=[^\d.,/ -])", " "),
    "a plus sign of Excel": lambda value: f"+{value}" if _DIGIT.match(value) else None,
    "a number of Excel": lambda value: f"{value}E3" if value.isdigit() else None,
    "an apostrophe of Excel": lambda value: f"'{value}",
    "nothing": lambda _: "",
    "a reference that Excel lost": lambda _: "#REF!",
    "a column that is too narrow": lambda value: "####" if _DIGIT.match(value) else None,
    "a hash": _within(" #"),
    "a hash before all": lambda value: f"#{value}",
    "slashes": _within(" // "),
    "a full-width hash": _within(" ＃"),
    "no width": _within("\u200b"),
    "a byte order mark": _within("\ufeff"),
    "a no-break space": _within("\xa0"),
    "a full-width space": _within("\u3000"),
    "a tab": _within("\t"),
    "a full-width colon": _within("："),
    "a colon": _within(": "),
    "a comma": _within(", "),
    "a tight comma": _within(","),
    "a line break": _within("\n"),
    "a line break of a copy": _within("\r"),
    "a line separator": _within("\u2028"),
    "a quote": lambda value: f'"{value}',
    "a quote at the end": lambda value: f'{value}"',
    "quotes of two kinds": lambda value: f'"{value}”',
    "a bracket": lambda value: f"[{value}",
    "a closing bracket": lambda value: f"{value}]",
    "a closing brace": lambda value: f"{value}}}",
    "full-width brackets": lambda value: f"［{value}］",
    "an asterisk": lambda value: f"*{value}",
    "an ampersand": lambda value: f"&{value}",
    "a percent sign": lambda value: f"%{value}",
    "a mark of a block text": lambda value: f"| {value}",
    "a lost half": lambda value: f"{value[: len(value) // 2]}\ufffd",
}
"""Changes of a value by their names; None, or the value itself, where one is not possible."""

_OF_HEADS: dict[str, Callable[[str], str | None]] = {
    "a full-width colon after the key": _instead(": *$", "："),
    "a small colon after the key": _instead(": *$", "﹕"),
    "no blank after the colon": _instead(": +$", ":"),
    "a full-width space after the colon": _instead(": +$", ":\u3000"),
    "a tab after the colon": _instead(": +$", ":\t"),
    "no colon": _instead(": +$", " "),
    "an equals sign": _instead(": +$", " = "),
    "a semicolon": _instead(": +$", "; "),
    "a letter too few": _instead(r"^[a-z]", ""),
    "a capital letter": lambda head: head[0].upper() + head[1:],
    "full-width letters": lambda head: re.sub(
        r"^[a-z_]+", lambda found: "".join(chr(ord(each) + 0xFEE0) for each in found[0]), head
    ),
    "no width in the key": _instead(r"(?<=^[a-z])", "\u200b"),
    "Chinese quotes around the key": _instead(r"^([a-z_]+)", r"“\1”"),
    "a full-width dash": _instead("^- ", "－ "),
    "a long dash": _instead("^- ", "— "),
    "a dot of a list": _instead("^- ", "• "),
    "a typed number": _instead("^- ", "1. "),
    "no blank after the dash": _instead("^- ", "-"),
    "no dash": _instead("^- ", ""),
}
"""Changes of what stands before a value: its key and colon, or its dash."""


def _of_lines(text: str, place: Place) -> Iterator[tuple[str, str]]:
    """Yield what can go wrong with the line of a place."""
    start = text.rfind("\n", 0, place.start) + 1
    end = text.find("\n", place.end)
    line = text[start:end]
    before, after = text[:start], text[end:]
    if place.style in ("block", "item") and line.startswith(" "):
        yield "a space too many", f"{before} {line}{after}"
        yield "two spaces too many", f"{before}  {line}{after}"
        yield "a space too few", before + line[1:] + after
        yield "two spaces too few", before + line.removeprefix("  ") + after
        yield "a tab indents", before + re.sub("^ +", "\t", line) + after
        yield "a full-width space indents", before + line.replace("  ", "\u3000", 1) + after
        yield "the line twice", f"{before}{line}\n{line}{after}"
        yield "a conflict", f"{before}<<<<<<< a\n{line}\n=======\n{line}\n>>>>>>> b{after}"
        yield "the end of a document", f"{before}...\n{line}{after}"
    if place.style == "flow item":
        opening, closing = text.rfind("[", 0, place.start), text.find("]", place.end)
        inside = text[opening + 1 : closing]
        if "\n" not in inside and opening >= start:
            for name, changed in (
                ("a list without brackets", inside),
                ("black brackets", f"【{inside}】"),
                ("corner brackets", f"「{inside}」"),
                ("round brackets", f"（{inside}）"),
                ("full-width commas", f"[{inside.replace(', ', '，')}]"),
                ("enumeration commas", f"[{inside.replace(', ', '、')}]"),
                ("semicolons", f"[{inside.replace(', ', '; ')}]"),
                ("no commas", f"[{inside.replace(', ', ' ')}]"),
            ):
                if changed != f"[{inside}]":
                    yield name, text[:opening] + changed + text[closing + 1 :]
