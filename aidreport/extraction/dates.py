"""The day, month or school year that a sentence tells, in the year of the report."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.model.fields.period import iso
from aidreport.model.fields.period_field import parse_period
from aidreport.model.fields.validation import Refusal, Registry, Validation
from aidreport.sources.values import Scalar

_YEAR = r"(?:(?P<year>\d{4})年|(?P<this>今年|本年|当年|本年度))?"
_MONTH = r"(?P<month>\d{1,2}|元|十[一二]?|[一二三四五六七八九])月"
_TO = r"\s*(?:至|到|[-—–－~～―]{1,2})\s*"
_DATE = expression(
    rf"(?P<school>\d{{4}}\s*[-—–－~～至]{{1,2}}\s*\d{{4}})(?:学年度?|学年)"
    rf"|{_YEAR}{_MONTH}(?:(?P<third>上旬|中旬|下旬|初|底|末|中)|份?"
    rf"(?:(?P<day>\d{{1,2}})[日号]?(?:{_TO}(?:(?P<month2>\d{{1,2}})月)?(?P<day2>\d{{1,2}})[日号])?"
    rf"(?<=[日号])(?P<part>上午|下午|晚上|晚)?"
    rf"|{_TO}(?:(?P<year3>\d{{4}})年)?(?P<month3>\d{{1,2}})月份?(?!\d{{1,2}}[日号]))?)"
    r"|(?P<year4>\d{4})年(?P<season>春季?|夏季?|秋季?|冬季?|上半年|下半年|年初|年底|年末)"
    r"|(?P<bare>今春|今夏|今秋|今冬|春季|夏季|秋季|冬季|年初|年底|年末|上半年|下半年)"
    r"|(?P<whole>今年以来|今年|本年度|全年|一年来)"
)
_VAGUE = expression(r"同年|同月|同日|次日|翌日|当月|近日|日前|不久|随后|前不久|其后|之后")
_UNTIL = expression(r"(?:截至|截止|截止到|自|从)$")
_NOT_BEHIND = expression(r"底?前|以前|之前|以来|起|为止|底(?=完成|建成)|的")
_NUMERALS = {"元": 1, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8}
_NUMERALS |= {"九": 9, "十": 10, "十一": 11, "十二": 12}
_QUOTED = expression("《[^《》]*》|“[^“”]*”|〔[^〔〕]*〕")


@frozen
class Span:
    """The years that a report is of: dates without a year belong to one of them.

    Attributes:
        first: the first year.
        last: the last one; the same for a calendar year.
        autumn: whether the span is a school year, from August of the first to July of the last.
    """

    first: int
    last: int
    autumn: bool = False

    def year_of(self, month: int) -> int | None:
        """Return the year that a month belongs to, None where that is not plain."""
        if self.first == self.last:
            return self.first
        if self.autumn:
            return self.first if month >= 8 else self.last
        return None


@frozen
class Dated:
    """A date of a text, at `text[start:end]`.

    Attributes:
        written: as records write it.
        doubt: why it has to be looked at, in Chinese; empty where it is plain.
    """

    start: int
    end: int
    written: str
    doubt: str = ""


def dates(text: str, span: Span) -> list[Dated]:
    """Return the dates that a sentence tells something of; names and titles hold none."""
    return list(_dates(text, span))


def vague(text: str) -> bool:
    """Return whether a sentence tells its date by another one: 同年, 次日."""
    return bool(_VAGUE.search(text[:12]))


def _dates(text: str, span: Span) -> Iterator[Dated]:
    plain = _QUOTED.sub(lambda found: "＿" * len(found[0]), text)
    for found in _DATE.finditer(plain):
        before, behind = plain[: found.start()], plain[found.end() :]
        if _UNTIL.search(before) or _NOT_BEHIND.match(behind) or before.endswith("第"):
            continue
        if found["month"] and before[-1:].isdigit():
            continue
        written, doubt = _written(found, span)
        if written and (read := _read(written)):
            yield Dated(found.start(), found.end(), read, doubt)


def _written(found: re.Match[str], span: Span) -> tuple[str, str]:
    """Return a date as people write it with its year, and what is doubtful about it."""
    if found["school"]:
        first, last = re.findall(r"\d{4}", found["school"])
        return f"{first}—{last}学年度", ""
    if found["season"]:
        return f"{found['year4']}年{_season(found['season'])}".replace("年年", "年"), ""
    year: int | None = span.first
    if found["whole"]:
        return _whole(span), "原文没有写月、日"
    if found["bare"]:
        if span.first != span.last:
            return "", ""
        return f"{year}年{_season(found['bare'])}".replace("年年", "年"), ""
    return _of_month(found, span)


def _of_month(found: re.Match[str], span: Span) -> tuple[str, str]:
    month = _number(found["month"])
    year = int(found["year"]) if found["year"] else span.year_of(month)
    doubt = ""
    if year is None:
        year, doubt = span.first, "原文没有写年份"
    elif not found["year"] and span.autumn:
        doubt = "年份按学年推定"
    elif not span.first <= year <= span.last:
        doubt = "不在报告的期间内"
    start = f"{year}年{month}月"
    if found["third"]:
        if found["third"].endswith("旬"):
            return start + found["third"], doubt
        return start, doubt or f"原文为“{found[0]}”"
    if found["month3"]:
        return f"{start}至{found['year3'] or year}年{int(found['month3'])}月", doubt
    if found["day2"]:
        end = int(found["month2"] or month)
        last = year + (end < month)
        return f"{start}{found['day']}日至{last}年{end}月{int(found['day2'])}日", doubt
    if found["day"]:
        return f"{start}{found['day']}日{(found['part'] or '').removesuffix('上')[:2]}", doubt
    return start, doubt


def _whole(span: Span) -> str:
    if span.autumn:
        return f"{span.first}—{span.last}学年度"
    return str(span.first) if span.first == span.last else f"{span.first}年至{span.last}年"


def whole(span: Span) -> str:
    """Return the whole span as records write it, for what has no date."""
    return _read(_whole(span))


def _season(word: str) -> str:
    """Return a part of a year as records write it: 今秋 -> 秋季, 年末 -> 年末."""
    bare = word.removeprefix("今")
    return f"{bare}季" if bare in "春夏秋冬" else bare


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _NUMERALS[text]


def _read(text: str) -> str:
    """Return a date as the model writes it, read as records are; empty for no date."""
    try:
        return iso(parse_period(Scalar(text), Validation("", Registry())))
    except Refusal:
        return ""
