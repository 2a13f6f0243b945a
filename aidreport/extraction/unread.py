"""Figures of the sentences behind a draft that none of its fields holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from aidreport.expressions import expression

_FIGURE = expression(
    r"(?<![\d第〔年月.,])(?P<number>\d[\d,]*(?:\.\d+)?)(?P<scale>[万亿]?)[余多]?"
    r"(?!\d|[年月日号时点〕%％岁级届周]|学年|个(?:月|方面)|至|—|-|～)"
    r"[^\d\W](?:次|元|里|斤|方米)?"
)
_DIGITS = expression(r"\d[\d,]*(?:\.\d+)?")
# A sum of what stands before it is worked out anew.
_SUM = expression(r"(?:共计|合计|总计|总价值|共)(?:人民币)?$")
_SCALES = {"": 1, "万": 10_000, "亿": 100_000_000}
_MOST = 3


def unread(text: str, values: Any) -> str:
    """Return the figures of a text that are in none of the values, the first ones by name."""
    held = set(_numbers(values))
    found = []
    for match in _FIGURE.finditer(text):
        number = float(match["number"].replace(",", ""))
        known = {number, number * _SCALES[match["scale"]]} & held
        if not known and not _SUM.search(text, 0, match.start()):
            found.append(match[0])
    return "、".join(found[:_MOST])


def _numbers(value: Any) -> Iterator[float]:
    if isinstance(value, dict):
        for each in value.values():
            yield from _numbers(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _numbers(each)
    else:
        for digits in _DIGITS.findall(str(value)):
            yield float(digits.replace(",", ""))
