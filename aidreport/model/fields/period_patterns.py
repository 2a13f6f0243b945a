"""The forms in which records may write a period, as patterns for editors.

They are those of `period_forms`, with the months and days that a calendar has; only
whether a year is a leap year, and a range runs forwards, no pattern can say.
"""

from __future__ import annotations

from typing import Any

from aidreport.model.fields.editor_patterns import matching, portable

_YEAR = r"(?![0])\d{4}"
_AFTER_YEAR = r"[-年/.\uff0d\uff0e\uff0f]"
_AFTER_MONTH = r"[月/.\uff0e\uff0f]"
_DASH = r"[-\uff0d]"
_MONTH = "(?:[0]?[1-9]|[1][0-2])"
_LONG_MONTH = "(?:[0]?[13578]|[1][02])"
_SHORT_MONTH = "(?:[0]?[469]|[1][1])"
_FEBRUARY = "[0]?[2]"
_UP_TO_29 = "(?:[0]?[1-9]|[12][0-9])"
_UP_TO_30 = f"(?:{_UP_TO_29}|[3][0])"
_UP_TO_31 = f"(?:{_UP_TO_29}|[3][01])"


def _day_of_year(after_month: str) -> str:
    return (
        f"(?:{_LONG_MONTH}{after_month}{_UP_TO_31}|{_SHORT_MONTH}{after_month}{_UP_TO_30}"
        f"|{_FEBRUARY}{after_month}{_UP_TO_29})[日号]?"
    )


_WITHOUT_DASH = _day_of_year(_AFTER_MONTH)
_WITH_DASH = _day_of_year(_DASH)
_END_OF_DAYS = f"(?:{_WITHOUT_DASH}|{_WITH_DASH}|{_UP_TO_31}[日号]?)"
_JOINED = (
    f"{_YEAR}(?:(?:[0][13578]|[1][02])(?:[0][1-9]|[12][0-9]|[3][01])"
    "|(?:[0][469]|[1][1])(?:[0][1-9]|[12][0-9]|[3][0])|[0][2](?:[0][1-9]|[12][0-9]))"
)
_DAY = f"(?:{_YEAR}(?:{_AFTER_YEAR}{_WITHOUT_DASH}|{_DASH}{_WITH_DASH})|{_JOINED})"
_COLON = r"[:\uff1a]"
_CLOCK = (
    rf"(?:\s+|T)(?:\d{{1,2}}{_COLON}\d\d(?:{_COLON}\d\d(?:\.\d+)?)?(?:[+\uff0b]08{_COLON}?00)?"
    rf"|00?{_COLON}00(?:{_COLON}00(?:\.0+)?)?(?:Z|[+\uff0b]00{_COLON}?00))"
)
_WEEKDAY = r"\s*[(\uff08,\uff0c]?(?:星期|周|礼拜)[一二三四五六日天][)\uff09]?"
_PART_OF_DAY = r"(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上?)(?:\d{1,2}[时点](?:半|\d{1,2}分)?)?"
_NUMERAL = "[零\u3007一二三四五六七八九]"
_DAY_IN_CHARACTERS = (
    "(?:二十[一二三四五六七八九]?|十[一二三四五六七八九]?|三十|[一二三四五六七八九])[日号]"
)
_IN_CHARACTERS = (
    f"(?![零\u3007]){_NUMERAL}{{4}}年(?:(?:十[一二]?|[一二三四五六七八九])月"
    f"(?:{_DAY_IN_CHARACTERS}(?:{_WEEKDAY})?)?)?"
)
_MONTH_OF_YEAR = f"{_YEAR}{_AFTER_YEAR}{_MONTH}月?"
_WHOLE_YEAR = f"{_YEAR}(?:年度?)?"
_TO = r"(?:至|到|—+|–|[~\uff5e])"
_SLASH = r"[/\uff0f]"
_NO_DASH = r"[年/.\uff0e\uff0f]"

_FORMS = (
    rf"{_DAY}(?:{_WEEKDAY})?(?:{_CLOCK}|\s*{_PART_OF_DAY})?",
    _IN_CHARACTERS,
    _MONTH_OF_YEAR,
    _WHOLE_YEAR,
    rf"{_YEAR}[-—–~\uff5e\uff0d至]\d{{4}}学年度?",
    f"{_YEAR}年?[上下]半年",
    f"{_YEAR}年?[春夏秋冬]季?",
    f"{_YEAR}年年?[初底末]",
    f"{_YEAR}{_AFTER_YEAR}{_MONTH}月(?:[上中下]旬|[初底末])",
    f"{_DAY}{_TO}(?:{_DAY}|{_END_OF_DAYS})",
    f"{_MONTH_OF_YEAR}{_TO}(?:{_MONTH_OF_YEAR}|{_MONTH}月?)",
    f"{_WHOLE_YEAR}{_TO}{_WHOLE_YEAR}",
    f"{_DAY}{_SLASH}{_YEAR}{_DASH}{_WITH_DASH}",
    f"{_MONTH_OF_YEAR}{_SLASH}{_YEAR}{_DASH}{_MONTH}月?",
    f"(?:{_YEAR}{_AFTER_YEAR}{_WITHOUT_DASH}|{_JOINED}){_DASH}"
    f"(?:{_YEAR}{_NO_DASH}{_WITHOUT_DASH}|{_JOINED}|{_WITHOUT_DASH}|{_UP_TO_31}[日号]?)",
    f"{_YEAR}{_NO_DASH}{_MONTH}月?{_DASH}(?:{_MONTH}月|{_YEAR}年{_MONTH}月?)",
    f"{_YEAR}年{_DASH}{_YEAR}年",
)

DATE: dict[str, Any] = matching(
    portable(*_FORMS),
    "应为日期，如：2009-03-25、2009-03、2009-08-01至2009-08-05、2009年上半年、2008—2009学年度",
    type=["string", "integer"],
    minimum=1000,
    maximum=99991231,
    **{"not": {"type": "integer", "minimum": 10000, "maximum": 10000100}},
)
"""The schema of a date; a bare year, and 20240305, are numbers to YAML."""
