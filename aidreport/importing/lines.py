"""The lines around a list: its unit of money, its date, how many entries it says it has."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from aidreport.expressions import expression
from aidreport.importing import head_words
from aidreport.wording.numbers.reading import plain, read_yuan

_UNIT_LINE = expression(r"单位[:：]?(.*)")
_IN_BRACKETS = expression(r"[(（]([^)）]*)[)）]")
_DAY = (
    r"(?:19|20)\d\d年\d{1,2}月\d{1,2}[日号]?|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}"
    r"|(?:19|20)\d\d年\d{1,2}月|(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)"
)
_DATE = expression(_DAY)
_RANGE = expression(rf"(?:{_DAY})\s*(?:[-—–~～至到]+)\s*(?:{_DAY}|\d{{1,2}}[月日./-])")
_YEAR = expression(r"(?<!\d)((?:19|20)\d\d)年?(?:度)?")
_COUNT = expression(
    r"共(?:计|有|收到)?[^\d,，。;；]{0,6}(\d{1,5})\s*(笔|条|项|户|批次|批|人次|人|家|份|个)"
)
_SUM = expression(
    r"(?:合计|总计|共计|总额|累计|总金额|捐款金额|小计)[^\d零一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{0,10}"
    r"([\d,，.]+\s*(?:万元|元|万)|[零一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟圆元角分整]{2,})"
)


def units_in(texts: Iterable[str]) -> list[str]:
    """Return the units of money that lines name: 单位：万元、件 -> 万元; （万元） -> 万元."""
    named: list[str] = []
    for text in texts:
        parts = [*_UNIT_LINE.findall(text), *_IN_BRACKETS.findall(text)]
        named += [unit for part in parts for unit in head_words.units_in(part)]
        named += [unit for unit in [head_words.unit_of(text)] if unit]
    return list(dict.fromkeys(named))


def dates_in(text: str) -> list[str]:
    """Return the days and months that a text names; a range comes as one, as it is written."""
    if found := _RANGE.search(text):
        return [found[0]]
    return list(dict.fromkeys(match[0] for match in _DATE.finditer(text)))


def years_in(text: str) -> list[int]:
    """Return the years that a text names."""
    return list(dict.fromkeys(int(match[1]) for match in _YEAR.finditer(text)))


def is_range(text: str) -> bool:
    """Return whether a date that was found in a text is a range of days."""
    return _RANGE.search(text) is not None


def count_in(text: str) -> tuple[int, str] | None:
    """Return how many entries a line says that there are: 共36笔 -> 36, 笔."""
    found = _COUNT.search(text)
    return (int(found[1]), found[2]) if found else None


def sum_in(text: str) -> Decimal | None:
    """Return the sum in yuan that a line tells, in digits or in words (人民币壹万元整)."""
    found = _SUM.search(re.sub(r"\s", "", text))
    if found is None:
        return None
    written = found[1] if found[1].endswith(("元", "整", "分", "角", "圆")) else f"{found[1]}元"
    read = read_yuan(plain(written))
    return read.number if read and not read.words else None
