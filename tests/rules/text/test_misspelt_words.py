from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

CODE = "misspelt-words"


@pytest.mark.parametrize(
    "text",
    [
        "一如既往，再接再厉，踊跃参加。",
        "募捐增多，提供献血车，发布署名文章。",
        "内部份额，个人材料，完成份额。",
        "自己经过，毕竟争取，讲座落幕。",
        "公布署名单位，按装置操作，科协手把手教，金融恰逢其时，习惯彻底改变，完成水份额。",
        "一座落地窗，发给于某，仅管理一处，既使学生受益，又使教师成长，唯一但重要。",
        "权力清单，应急反应情况，登陆海岛，泄漏燃气，旅游渡假区，大幅射门，务必竟成。",
        "相当于同等学历的科技人员，同等学历和同等待遇，成果启示我们。",
        "依照《关于布署的通知》办理。",
        "人参予以没收，喜欢渡口，一脉博物。",
    ],
)
def test_right_words_and_words_across_others_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("一如继往地支持。", [1]),
        ("涌跃参加，再接再励。", [1, 6]),
        ("全面布署，按装空调，加强勾通，成绩蜚然。", [3, 6, 13, 18]),
        ("坐落在此，座落在此。", [6]),
        ("一但受灾，给于帮助；唯一一处，一但恢复。", [1, 6, 16]),
        ("维护合法权力，发布招聘启示，反应情况，登陆学习平台，泄漏学生信息。", [5, 12, 15, 20, 27]),
        ("具有同等学历人员。", [3]),
        ("坐谈会。", [1]),
    ],
)
def test_a_wrong_form_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "涌跃参加，再接再励。",
            [
                "1: warning: “涌跃” is written “踊跃”.",
                "6: warning: “再接再励” is written “再接再厉”.",
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said


NAMES = """\
report:
  period: 2024
  organisation: 示例按装公司
  text: 张布署、李一到示例按装公司和渡假山庄，作了布署。
organisations: {示例按装公司: }
people: {张布署: }
activities:
  - {kind: volunteering, date: 2024-03-05, place: 渡假山庄}
"""


def test_what_is_part_of_a_recorded_name_is_no_slip(check_year: Callable[..., Checked]) -> None:
    found = [each for each in check_year(NAMES).findings if each.code == CODE]
    assert [(each.position.line, each.position.column) for each in found] == [(4, 30)]
