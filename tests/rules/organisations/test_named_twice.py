from collections.abc import Callable

from aidreport.pipeline import Checked

FRAME = """\
报告: {期间: 2024, 本单位: 示例中学}
落款: {成文日期: 2024-12-31}
单位: {示例中学: , 甲中学: , 乙小学: }
人员: {王示例: {职务: 教师}, 李示例: {职务: 教师}}
活动:
"""


def said(checked: Checked) -> list[str]:
    return [each.line(str) for each in checked.findings if each.code == "named-twice"]


def test_somebody_who_stands_twice_in_one_list(check_year: Callable[..., Checked]) -> None:
    activity = "种类: 教学交流, 日期: 2024-05-06, 受助对象: 乙小学, 联合单位: [甲中学, 甲中学]"
    checked = check_year(FRAME + f"  - {{{activity}, 教师: [王示例, 李示例, 王示例, 王示例]}}\n")
    assert said(checked) == [
        "records/2024.yaml:6:5: warning: “教师” names “王示例” more than once: leave one, or put in"
        " the place of the other whoever was meant. [named-twice]",
        "records/2024.yaml:6:5: warning: “联合单位” names “甲中学” more than once: leave one, or"
        " put in the place of the other whoever was meant. [named-twice]",
    ]


def test_several_lists_may_name_the_same(check_year: Callable[..., Checked]) -> None:
    activity = "种类: 教学交流, 日期: 2024-05-06, 受助对象: 乙小学, 带队领导: 王示例"
    assert said(check_year(FRAME + f"  - {{{activity}, 教师: [王示例, 李示例]}}\n")) == []
