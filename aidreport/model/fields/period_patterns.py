"""The forms in which records may write a period, as patterns for editors.

They are those of `period_forms`, with the months and days that a calendar has; only
whether a year is a leap year, and a range runs forwards, no pattern can say.
"""

from __future__ import annotations

from typing import Any

from aidreport.model.fields.editor_patterns import matching, portable

_YEAR = r"(?![0][0][0][0])\d{4}"
_SEPARATOR = r"[-年月/.\uff0d\uff0e\uff0f]"
_MONTH = "(?:[0]?[1-9]|[1][0-2])"
_LONG_MONTH = "(?:[0]?[13578]|[1][02])"
_SHORT_MONTH = "(?:[0]?[469]|[1][1])"
_FEBRUARY = "[0]?[2]"
_UP_TO_29 = "(?:[0]?[1-9]|[12][0-9])"
_UP_TO_30 = f"(?:{_UP_TO_29}|[3][0])"
_UP_TO_31 = f"(?:{_UP_TO_29}|[3][01])"
_DAY_OF_YEAR = (
    f"(?:{_LONG_MONTH}{_SEPARATOR}{_UP_TO_31}|{_SHORT_MONTH}{_SEPARATOR}{_UP_TO_30}"
    f"|{_FEBRUARY}{_SEPARATOR}{_UP_TO_29})[日号]?"
)
_DAY = f"{_YEAR}{_SEPARATOR}{_DAY_OF_YEAR}"
_MONTH_OF_YEAR = f"{_YEAR}{_SEPARATOR}{_MONTH}月?"
_WHOLE_YEAR = f"{_YEAR}年?"
_TO = r"(?:至|到|—+|–|[~\uff5e]|[/\uff0f])"
_SAME_MONTH = f"{_UP_TO_31}[日号]?"

_FORMS = (
    _DAY,
    _MONTH_OF_YEAR,
    _WHOLE_YEAR,
    rf"{_YEAR}[-—–~\uff5e\uff0d至]\d{{4}}(?:学年度?)?",
    f"{_YEAR}年?[上下]半年",
    f"{_YEAR}年?[春夏秋冬]季?",
    f"{_DAY}{_TO}(?:{_DAY}|{_DAY_OF_YEAR}|{_SAME_MONTH})",
    f"{_MONTH_OF_YEAR}{_TO}(?:{_MONTH_OF_YEAR}|{_MONTH}月?)",
    f"{_WHOLE_YEAR}{_TO}{_WHOLE_YEAR}",
)

DATE: dict[str, Any] = matching(
    portable(*_FORMS),
    "应为日期，如：2009-03-25、2009-03、2009-08-01至2009-08-05、2009年上半年、2008—2009学年度",
    type=["string", "integer"],
    minimum=1000,
    maximum=9999,
)
"""The schema of a date; a bare year is a number to YAML."""
