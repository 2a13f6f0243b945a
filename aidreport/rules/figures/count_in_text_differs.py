"""A text names more or fewer things than it says.

“甲小学、乙小学、丙小学4所学校” or “做了三项工作：一是……；二是……。” is noticed by everybody but the
writer (own rule). A list that ends in 等 may be shorter than its number, never longer. What the
record lists itself is compared by `announced-count-differs`.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      extra: {学校: 4所}
      text: 今年走访了甲小学、乙小学、丙小学4所学校。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      extra: {学校: 3所}
      text: 今年走访了甲小学、乙小学、丙小学3所学校。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Message, Position, Severity, message
from aidreport.expressions import expression
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Mention, Pattern, Where, Words

_NUMERALS = "一二三四五六七八九十"
_NUMBER = rf"(?P<number>\d{{1,2}}|[两{_NUMERALS}]|十[{_NUMERALS}])"
# Only names are counted, known by what they are: 五项原则, or 市、县确定一个部门, are no such list.
_SORT = (
    "学校|[中小大]学|学院|幼儿园|医院|卫生院|社区|村|乡|镇|县|区|市|局|公司|集团|协会|基金会|商会|中心|站"
    "|[”》]"
)
_NAME = rf"[^，。；：、！？\n\d两{_NUMERALS}（）”》]{{1,14}}(?:{_SORT})"
_ENDS = tuple("等校学院园区村乡镇县市局司团会心站”》社")
_BETWEEN = "(?:、|(?<=[”》])(?=[“《]))"
_NAMES = expression(rf"(?P<names>{_NAME}(?:{_BETWEEN}{_NAME})+)(?P<and_more>等)?\Z")
_LONGEST_LIST = 150
_COUNTED = Pattern(
    rf"{_NUMBER}(?P<measure>[所家项个]|(?=[县乡镇村区市校]))(?=[^，。；、\n]{{1,8}})(?!以上)",
    *("所", "家", "项", "个", "县", "乡", "镇", "村", "区", "市", "校"),
)
_POINTS = Pattern(
    rf"{_NUMBER}(?P<measure>项|个方面|件|方面|点|条)[^，。；：\n]{{0,12}}：(?P<points>一是[^\n]*)",
    "一是",
)
_POINT = expression(rf"(?:(?<=[：；。，])|\A)[{_NUMERALS}]{{1,2}}是")
_PARTS = expression("、|(?<=[”》])(?=[“《])")
_JOINED = expression("[和及与]")


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_COUNTED, Where.TEXTS):
        start = mention.start
        before = str(mention.text[max(start - _LONGEST_LIST, 0) : start])
        listed = _NAMES.search(before) if before.endswith(_ENDS) else None
        if listed is None:
            continue
        said, least = _value(mention), len(_PARTS.split(listed["names"]))
        # 甲县乙小学和丙小学 may be one name or two.
        most = least + len(_JOINED.findall(listed["names"]))
        if (said > most and not listed["and_more"]) or said < least:
            yield _at_number(mention), _said(mention, least)
    for mention in words.mentions(_POINTS, Where.TEXTS):
        points = len(_POINT.findall(mention.match["points"]))
        # A text that tells the first point alone goes on elsewhere.
        if points > 1 and points != _value(mention):
            yield _at_number(mention), _said(mention, points)


def _value(mention: Mention) -> int:
    number = mention.match["number"]
    if number.isdecimal():
        return int(number)
    ones = number.replace("两", "二").rpartition("十")[2]
    return (10 if "十" in number else 0) + (_NUMERALS.index(ones) + 1 if ones else 0)


def _at_number(mention: Mention) -> Position:
    return mention.place("number")


def _said(mention: Mention, named: int) -> Message:
    return message(
        "The text says “{said}”, but names {named}: correct the number, or complete the list.",
        said=mention.words("number") + mention.words("measure"),
        named=named,
    )


COUNT_IN_TEXT_DIFFERS = TextRule("count-in-text-differs", Severity.WARNING, _check)
