from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "word-form-out-of-use"


@pytest.mark.parametrize(
    "text",
    [
        "账目清楚，成分不变，部分学生，人才培养，其他单位。",
        "登记帐篷，蚊帐户均一顶，营帐号角，转帐幕。",
        "参预赛者，最佳宾馆，尤其它们。",
        "完成份数，内部份额，个人材料，每份量大，三份内容，本月份内，省份外。",
        "规定单位，稳定货币，规定阅读，劝告戒烟，电影象征，机关连续，海关连接。",
        "经过份额核算，股分红，基本份额，交待遇差额，早就坐在那里。",
        "依照《记帐办法》，他说：“帐目清楚。”",
    ],
)
def test_words_across_others_and_what_somebody_else_wrote_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("大部份学生记帐。", [2, 6]),
        ("有份量，份内之事，不过份，安守本份。", [2, 5, 11, 16]),
        ("其它单位签定单，在册人材，截止到6月。", [1, 6, 11, 14]),
        ("入股分成，买股分。", [7]),
        ("来宾就坐，再接再砺。", [3, 6]),
    ],
)
def test_the_other_form_is_noted(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


def test_what_is_said(said_of_text: Callable[[str, str], list[str]]) -> None:
    assert said_of_text(CODE, "核对帐目。") == ["3: note: “账目” is the form in use for “帐目”."]
