"""Who belongs to whom, as it is said: 我院党委 of 我院 and 院党委, and 学院团委 as it is."""

from __future__ import annotations

from aidreport.expressions import expression
from aidreport.model.fields.recorded import origins_of
from aidreport.rendering.marks import mark, marked, without_marks

# What a house has, called by its last character; 会员, 校长 and 社员 are words of their own.
_BODY = expression("(?:党|团|领导|班子|行政|纪委|工会|学生会|办公室)")
# Words for a house of any name, by which its people call it as well.
_HOUSES = ("学校", "学院", "医院", "公司", "集团", "协会", "学会", "商会", "总会", "机关", "单位")
# Who leads a house from above: of a team the bureau, of an office the district, of a hospital the
# corps (局党组, 区委、区政府主要领导, 总队党委, 县残联).
_ABOVE = expression(
    "[省市州盟县区旗镇乡街村局厅部院校委](?:委|政府|人民政府|党委|党组|党工委|领导|主要领导|分管领导|残联|人大)"
    "|(?:上级|主管|总队|支队|部队|军区|旅(?![游行客社])|团部|后勤部)"
)


_SHORTEST = 4


def names_house(name: str, full: str, short: str | None) -> bool:
    """Return whether a part of a house has the house's name, or the end of it, in its own.

    博文学校校友会 of 示例县博文学校 does: nobody says 我校博文学校校友会.
    """
    ends = (full[start:] for start in range(len(full) - _SHORTEST + 1))
    return name.startswith((*ends, *filter(None, (short,))))


def of_whom(words: str | None, subject: str | None) -> str:
    """Return the name of a part of a house behind what the house is called, nothing said twice.

    我校 and 团委 are 我校团委, 我院 and 院党委 are 我院党委, 工作队 and 工作队党支部 are
    工作队党支部; a part that names its house (学院团委) or what stands above it (局党组 of 我队)
    stands alone.
    """
    if not subject or not words:
        return marked(words or "") or subject or ""
    house = without_marks(subject)
    if words.startswith((house, *_HOUSES)):
        return marked(words)
    last = house[-1]
    if not words.startswith(last) and _ABOVE.match(words):
        return marked(words)
    if words.startswith(last) and _BODY.match(words, len(last)):
        return subject + mark(words[len(last) :], origins_of(words))
    return subject + marked(words)
