"""Number formats of spreadsheets: what of a number is shown, and how.

The codes are those of ECMA-376-1, 18.8.31; the built-in ones of Chinese programs, which a file
names by number only, are in 18.8.30 (zh-cn). openpyxl and most libraries do not know them.
"""

from __future__ import annotations

from collections.abc import Mapping

from aidreport.expressions import expression
from aidreport.frozen import frozen

_YEAR_MONTH, _MONTH_DAY = 'yyyy"年"m"月"', 'm"月"d"日"'
_CLOCK, _SECONDS = 'h"时"mm"分"', 'h"时"mm"分"ss"秒"'
_HALF_DAY, _HALF_DAY_SECONDS = '上午/下午h"时"mm"分"', '上午/下午h"时"mm"分"ss"秒"'

BUILT_IN: Mapping[int, str] = {
    14: "yyyy/m/d",
    22: "yyyy/m/d h:mm",
    27: _YEAR_MONTH,
    28: _MONTH_DAY,
    29: _MONTH_DAY,
    30: "m-d-yy",
    31: 'yyyy"年"m"月"d"日"',
    32: _CLOCK,
    33: _SECONDS,
    34: _HALF_DAY,
    35: _HALF_DAY_SECONDS,
    36: _YEAR_MONTH,
    50: _YEAR_MONTH,
    51: _MONTH_DAY,
    52: _YEAR_MONTH,
    53: _MONTH_DAY,
    54: _MONTH_DAY,
    55: _HALF_DAY,
    56: _HALF_DAY_SECONDS,
    57: _YEAR_MONTH,
    58: _MONTH_DAY,
}
"""Formats by number that mean something else in a Chinese program, or nothing elsewhere."""

_TOKEN = expression(
    r'"(?P<quoted>[^"]*)"?|[\\!](?P<escaped>.)|_.|\*.|\[(?P<bracket>[^\]]*)\]'
    r"|(?P<half_day>AM/PM|A/P|上午/下午)|(?P<general>General|G/通用格式)"
    r"|(?P<date>[yY]+|[mM]+|[dD]+|[hH]+|[sS]+(?:\.0+)?|[aA]{3,4}|[eE](?![+-])|b+)"
    r"|(?P<digit>[0#?])|(?P<mark>[.,%@/]|[eE][+-])|(?P<other>.)"
)
_CONDITION = expression(r"(<=|>=|<>|<|>|=)(-?[\d.]+)")


@frozen
class Token:
    """A piece of a format: its sort (`text`, `digit`, `mark`, `date`, …) and what is written."""

    sort: str
    text: str


@frozen
class Section:
    """One of the parts of a format that `;` divides.

    `condition` is a comparison with its number, where the part has one of its own; `unread` is
    set where the part holds what is not read here: other numerals, elapsed time, fractions.
    """

    tokens: tuple[Token, ...]
    condition: tuple[str, str] | None = None
    unread: bool = False

    @property
    def is_date(self) -> bool:
        """Whether it shows a day or a clock."""
        return any(token.sort == "date" for token in self.tokens)


def sections(code: str) -> list[Section]:
    """Return the parts of a format, one at least."""
    found: list[list[Token]] = [[]]
    conditions: list[tuple[str, str] | None] = [None]
    unread = [False]
    for match in _TOKEN.finditer(code):
        sort, text = match.lastgroup or "", match[0]
        if sort == "other" and text == ";":
            found.append([])
            conditions.append(None)
            unread.append(False)
        elif sort == "bracket":
            condition = _CONDITION.fullmatch(match["bracket"])
            if condition:
                conditions[-1] = (condition[1], condition[2])
            elif match["bracket"].startswith("$"):
                symbol = match["bracket"][1:].partition("-")[0]
                found[-1].append(Token("text", symbol))
            unread[-1] |= match["bracket"].upper().startswith(("DBNUM", "H", "M", "S"))
        elif sort:
            found[-1].append(_token(sort, match.group(sort)))
    return [
        Section(tuple(tokens), condition, each or _is_fraction(tokens))
        for tokens, condition, each in zip(found, conditions, unread, strict=True)
    ]


def _is_fraction(tokens: list[Token]) -> bool:
    """Return whether digits are shown as a fraction, or with an exponent."""
    marks = {token.text[0] for token in tokens if token.sort == "mark"}
    return any(token.sort == "digit" for token in tokens) and bool(marks & {"/", "e", "E"})


def _token(sort: str, text: str) -> Token:
    literal = sort in ("quoted", "escaped", "other")
    return Token("text", text) if literal else Token(sort, text)
