from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aidreport.writers.word.title import title_lines
from aidreport.writers.word.width import width


@pytest.mark.parametrize(
    ("title", "names", "lines"),
    [
        ("2009年对口支援工作总结", [], ["2009年对口支援工作总结"]),
        (
            "示例市第一中学2008—2009学年度对口支援与结对帮扶工作总结",
            ["示例市第一中学"],
            ["示例市第一中学2008—2009学年度", "对口支援与结对帮扶工作总结"],
        ),
        (
            "示例市教育局关于2024年对口支援示例县乡村学校工作情况的报告",
            ["示例市教育局"],
            ["示例市教育局关于2024年", "对口支援示例县乡村学校工作情况的报告"],
        ),
        (
            "2024年上半年示例村驻村帮扶工作队开展结对帮扶活动情况报告",
            [],
            ["2024年上半年示例村驻村帮扶工作队", "开展结对帮扶活动情况报告"],
        ),
        (
            "示例市实验小学与示例县乙小学开展“手拉手·心连心”活动总结",
            ["示例市实验小学", "示例县乙小学"],
            ["示例市实验小学与示例县乙小学", "开展“手拉手·心连心”活动总结"],
        ),
        (
            "示例省示例市人民医院2024年度对口支援示例县中医医院和示例县妇幼保健院工作总结",
            ["示例省示例市人民医院", "示例县中医医院", "示例县妇幼保健院"],
            [
                "示例省示例市人民医院2024年度对口支援",
                "示例县中医医院和示例县妇幼保健院工作总结",
            ],
        ),
    ],
)
def test_a_long_title_is_broken_where_a_reader_would_pause(title, names, lines):
    assert list(title_lines(title, names)) == lines


def test_a_name_of_the_record_stays_whole():
    title = "示例市甲乙丙丁戊己庚辛壬癸中等职业学校对口支援工作总结"
    first, *_ = title_lines(title, ["甲乙丙丁戊己庚辛壬癸中等职业学校"])
    assert first == "示例市甲乙丙丁戊己庚辛壬癸中等职业学校"


def test_three_lines_make_no_hourglass_and_no_rectangle():
    title = (
        "示例省示例市教育局关于2024年对口支援示例县"
        "甲乙丙丁戊五个镇三十六所乡村中小学校的工作情况和下一步工作安排的报告"
    )
    widths = [width(line) for line in title_lines(title)]
    assert len(widths) == 3
    assert len(set(widths)) > 1
    assert not widths[1] < min(widths[0], widths[2])


def test_a_title_too_long_for_four_lines_is_left_to_the_program():
    assert title_lines("甲" * 81) == ("甲" * 81,)


@given(st.text(max_size=90))
@settings(deadline=None)
def test_no_title_loses_a_character_and_no_line_is_too_long(title):
    lines = title_lines(title)
    assert "".join(lines) == title
    assert len(lines) == 1 or max(map(width, lines)) <= 20


@pytest.mark.parametrize(
    "title", ["2024年示例市示例区" * 3, "《" + "长书名" * 9 + "》读后感想总结"]
)
def test_no_line_starts_with_a_closing_mark_or_ends_with_an_opening_one(title):
    lines = title_lines(title)
    assert len(lines) > 1
    assert not any(line[0] in "》”）、，：" for line in lines)
    assert not any(line[-1] in "《“（" for line in lines)
