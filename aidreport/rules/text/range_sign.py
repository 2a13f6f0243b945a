"""A range of times or quantities is written with the wrong sign.

Times from and to are joined by 一字线 (2008—2009学年度, 8月1日—5日) or 至, quantities by ～ or —;
the hyphen joins parts of words and codes only, and —— is a dash (GB/T 15834—2011, 4.13;
GB/T 15835—2011, 5.1.3).

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校在2023-2024学年度选派教师支教。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校在2023—2024学年度选派教师支教。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Pattern, Words

_SIGN = r"(?:-{1,2}|–|－|~|——)"
_NUMBER = r"\d+(?:\.\d+)?"
_MEASURED = "(?:[万亿]?元|[%万亿人岁名户米亩吨斤天倍]|公里|公斤)?"
_QUANTITY_BEGINS = rf"(?<![\dA-Za-z.\-–—－]){_NUMBER}{_MEASURED}"
# Behind a hyphen only a measure shows that two numbers are no code: 1000-2000元, 3-5岁. What
# stands before an equals sign is a sum: 365天-104天=261天.
_UNIT = (
    r"(?=[%％‰]|[万亿千百]?(?:元(?!件|素|月)|[人名位户岁所家场件套台册本吨亩斤里米倍个周]|天|公里|公斤|千克"
    r"|平方米|小时|分钟|课时|次(?!列车)|年级|年(?![级度])))(?![^，。；、\n]{0,20}[=\uff1d÷×])"
)
_QUANTITY_RANGE = (
    rf"{_QUANTITY_BEGINS}~{_NUMBER}%?|{_QUANTITY_BEGINS}(?:-{{1,2}}|–|－){_NUMBER}{_UNIT}"
)
_WRONG = Pattern(
    rf"(?<![\d.\-])(?P<time>(?:19|20)\d\d年?{_SIGN}(?:19|20)?\d\d(?=学?年)"
    rf"|\d{{1,2}}[月日]{_SIGN}\d{{1,2}}[月日]|\d{{1,2}}{_SIGN}\d{{1,2}}[月日](?!期))"
    rf"|(?P<quantity>{_QUANTITY_RANGE})",
    *("-", "–", "－", "~", "——"),
)
_TIME, _QUANTITY = "—", "～"


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_WRONG):
        yield mention.wrong(
            "The range “{found}” has the wrong sign: write “{sign}” between its ends.",
            sign=_TIME if mention.match["time"] else _QUANTITY,
        )


RANGE_SIGN = TextRule("range-sign", Severity.WARNING, _check)
