"""Who belongs to whom, as it is said: 我院党委 of 我院 and 院党委, and 学院团委 as it is."""

from __future__ import annotations

from aidreport.expressions import expression
from aidreport.model.fields.recorded import origins_of
from aidreport.rendering.marks import mark, marked, without_marks

# What a house has, called by its last character; 会员, 校长 and 社员 are words of their own.
_BODY = expression("(?:党|团|领导|班子|行政|纪委|工会|学生会|办公室)")
# Words for a house of any name, by which its people call it as well.
_HOUSES = ("学校", "学院", "医院", "公司", "集团", "协会", "学会", "商会", "总会", "机关", "单位")


def of_whom(words: str | None, subject: str | None) -> str:
    """Return the name of a part of a house behind what the house is called, nothing said twice.

    我校 and 团委 are 我校团委, 我院 and 院党委 are 我院党委, 工作队 and 工作队党支部 are
    工作队党支部; a part that names its house (学院团委) stands alone.
    """
    if not subject or not words:
        return marked(words or "") or subject or ""
    house = without_marks(subject)
    if words.startswith((house, *_HOUSES)):
        return marked(words)
    last = house[-1]
    if words.startswith(last) and _BODY.match(words, len(last)):
        return subject + mark(words[len(last) :], origins_of(words))
    return subject + marked(words)
