"""Figures of the sentences behind a draft that none of its fields holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from aidreport.expressions import expression
from aidreport.wording.numbers.values import value_of

_FIGURE = expression(
    r"(?<![\d第〔年月.,])(?P<number>\d[\d,]*(?:\.\d+)?)(?P<scale>[万亿]?)[余多]?"
    r"(?!\d|[年月日号时点〕%％岁级届周]|学年|个(?:月|方面)|至|—|-|～)"
    r"[^\d\W](?:次|元|里|斤|方米)?"
)
# 二百册, 二十余户, but no 三十一日, no 第十名; one or two of something is often no figure.
_IN_CHARACTERS = expression(
    r"(?<![第年月〇零一二两三四五六七八九十百千万亿几数])"
    r"(?P<number>[一二两三四五六七八九]*[十百千万亿][零一二两三四五六七八九十百千万亿]*)"
    r"(?:名|人次?|户次?|位|件|台|套|册|本|份|个(?!月|方面)|箱|袋|吨|亩|公里|棵|株|场|期|课时|学时|次)"
)
_DIGITS = expression(r"\d[\d,]*(?:\.\d+)?")
# A sum of what stands before it, in the same unit, is worked out anew.
_SUM = expression(r"(?:共计|合计|总计|总价值|共)(?:人民币)?$")
_SCALES = {"": 1, "万": 10_000, "亿": 100_000_000}
_MOST = 3


def unread(text: str, values: Mapping[str, Any]) -> str:
    """Return the figures of a text that are in none of the values, the first ones by name.

    The number of a day or a month holds no figure.
    """
    held = set(_numbers([each for name, each in values.items() if name != "date"]))
    found = []
    units: set[str] = set()
    for match in _FIGURE.finditer(text):
        number = float(match["number"].replace(",", ""))
        known = {number, number * _SCALES[match["scale"]]} & held
        unit = _unit(match)
        if not known and not (unit in units and _SUM.search(text, 0, match.start())):
            found.append(match[0])
        units.add(unit)
    found += [
        match[0]
        for match in _IN_CHARACTERS.finditer(text)
        if float(value_of(match["number"])) not in held and match[0] not in str(values)
    ]
    return "、".join(found[:_MOST])


def _unit(figure: re.Match[str]) -> str:
    """Return the measure word behind a number: 人次, 元."""
    return figure[0].lstrip("0123456789,.万亿余多")


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
