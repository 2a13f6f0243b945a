"""The automatic numbers of a Word file as they are shown: 一、, （一）, 1., counted from its lists.

Readers of Word files lose them, since the text of a paragraph does not hold them (ISO/IEC
29500-1, 17.9).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.ooxml.names import VALUE, WORD, Element, is_on
from aidreport.wording.numerals import ordinal

_PLACE = expression(r"%([1-9])")
_LEVELS = 9
_MOST = 99_999
"""Numbers beyond this are shown in digits, whatever the list says."""

_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_LEGAL = str.maketrans("零一二三四五六七八九十百千", "零壹贰叁肆伍陆柒捌玖拾佰仟")
_FULL_WIDTH = {ord("0") + digit: 0xFF10 + digit for digit in range(10)}
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


@frozen
class _Level:
    """A level of a list: where it starts, the kind of its numbers, the text around them.

    `restarts` is the level (from 1) that makes it start again; 0 for none, None for any above.
    """

    start: int
    kind: str
    text: str
    legal: bool
    restarts: int | None


class Counting:
    """Counts the paragraphs of the lists of a file, in the order of the text."""

    def __init__(self, part: Element | None) -> None:
        """Take the root of the part `numbering`, None where the file has none."""
        self._kinds: dict[str, str] = {}
        self._levels: dict[str, dict[int, _Level]] = {}
        self._starts: dict[str, dict[int, int]] = {}
        self._styles: dict[str, dict[str, int]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()
        if part is not None:
            self._read(part)

    def number(self, identifier: str, level: str | None, style: str) -> str:
        """Return the number that the next paragraph of a list shows, empty for none.

        Args:
            identifier: of the list, `w:numId`.
            level: from 0; None where only the style of the paragraph tells it.
            style: of the paragraph.
        """
        levels = self._levels.get(identifier)
        if levels is None:
            return ""
        at = _whole(level) if level is not None else self._styles[identifier].get(style, 0)
        at = min(max(at, 0), _LEVELS - 1)
        counts = self._counted(identifier, levels, at)
        found = levels.get(at)
        if found is None or found.kind in ("bullet", "none"):
            return ""
        return _PLACE.sub(lambda sign: _said(levels, counts, int(sign[1]) - 1, found), found.text)

    def _counted(self, identifier: str, levels: Mapping[int, _Level], at: int) -> Mapping[int, int]:
        counts = self._counts.setdefault(self._kinds[identifier], {})
        if identifier not in self._begun:
            self._begun.add(identifier)
            for level, start in self._starts[identifier].items():
                counts[level] = start - 1
        for level in range(at):  # a level that was left out counts as begun
            counts.setdefault(level, _start(levels, level))
        counts[at] = counts.get(at, _start(levels, at) - 1) + 1
        for level in range(at + 1, _LEVELS):
            below = levels.get(level)
            if below is None or below.restarts is None or at < below.restarts:
                counts.pop(level, None)
        return counts

    def _read(self, part: Element) -> None:
        abstract = {each.get(_ID, ""): each for each in part.iterchildren(f"{WORD}abstractNum")}
        by_style = {
            _value(each, "styleLink"): each
            for each in abstract.values()
            if _value(each, "styleLink")
        }
        for each in part.iterchildren(f"{WORD}num"):
            kind = abstract.get(_value(each, "abstractNumId"))
            if kind is None:
                continue
            kind = by_style.get(_value(kind, "numStyleLink"), kind)
            identifier = each.get(f"{WORD}numId", "")
            self._kinds[identifier] = kind.get(_ID, "")
            self._levels[identifier] = dict(_levels(kind))
            self._styles[identifier] = dict(_styles(kind))
            self._starts[identifier] = {}
            for override in each.iterchildren(f"{WORD}lvlOverride"):
                self._override(identifier, override)

    def _override(self, identifier: str, override: Element) -> None:
        level = _whole(override.get(f"{WORD}ilvl"))
        self._levels[identifier] |= dict(_levels(override))
        start = override.find(f"{WORD}startOverride")
        if start is not None:
            self._starts[identifier][level] = _whole(start.get(VALUE))


_ID = f"{WORD}abstractNumId"


def _levels(parent: Element) -> Iterator[tuple[int, _Level]]:
    for each in parent.iterchildren(f"{WORD}lvl"):
        restarts = _value(each, "lvlRestart")
        yield (
            _whole(each.get(f"{WORD}ilvl")),
            _Level(
                _whole(_value(each, "start") or "0"),
                _value(each, "numFmt") or "decimal",
                _value(each, "lvlText"),
                is_on(each, "isLgl"),
                _whole(restarts) if restarts else None,
            ),
        )


def _styles(kind: Element) -> Iterator[tuple[str, int]]:
    for each in kind.iterchildren(f"{WORD}lvl"):
        if style := _value(each, "pStyle"):
            yield style, _whole(each.get(f"{WORD}ilvl"))


def _start(levels: Mapping[int, _Level], level: int) -> int:
    return levels[level].start if level in levels else 1


def _said(
    levels: Mapping[int, _Level], counts: Mapping[int, int], level: int, shown: _Level
) -> str:
    """Return the number of a level within the text of another one."""
    number = counts.get(level, _start(levels, level))
    kind = levels[level].kind if level in levels else "decimal"
    return _in_kind(number, "decimal" if shown.legal else kind)


def _in_kind(number: int, kind: str) -> str:
    """Return a number as a list of a kind shows it (ST_NumberFormat), in digits if not known."""
    if not 0 < number <= _MOST:
        return str(number)
    write = _WRITERS.get(kind)
    return write(number) if write else str(number)


def _of_signs(signs: str) -> Callable[[int], str]:
    return lambda number: signs[number - 1] if number <= len(signs) else str(number)


def _letters(number: int) -> str:
    """Return a number in letters, as Word goes on after z: 26 -> z, 27 -> aa, 28 -> bb."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _roman(number: int) -> str:
    said = ""
    for value, sign in _ROMAN:
        said += sign * (number // value)
        number %= value
    return said


_WRITERS: Mapping[str, Callable[[int], str]] = {
    **dict.fromkeys(
        (
            *("chineseCounting", "chineseCountingThousand", "taiwaneseCounting"),
            *("taiwaneseCountingThousand", "japaneseCounting"),
        ),
        ordinal,
    ),
    "chineseLegalSimplified": lambda number: ordinal(number).translate(_LEGAL),
    "decimalEnclosedCircle": _of_signs(_CIRCLED),
    "decimalEnclosedCircleChinese": _of_signs(_CIRCLED),
    "decimalFullWidth": lambda number: str(number).translate(_FULL_WIDTH),
    "decimalFullWidth2": lambda number: str(number).translate(_FULL_WIDTH),
    "decimalEnclosedParen": lambda number: f"({number})",
    "decimalEnclosedFullstop": lambda number: f"{number}.",
    "decimalZero": lambda number: f"{number:02}",
    "ideographTraditional": _of_signs(_STEMS),
    "ideographZodiac": _of_signs(_BRANCHES),
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
}


def _value(parent: Element, name: str) -> str:
    found = parent.find(f"{WORD}{name}")
    return found.get(VALUE, "") if found is not None else ""


def _whole(text: str | None) -> int:
    """Return the whole number of an attribute; 0 for what is none, or far too large."""
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else 0
