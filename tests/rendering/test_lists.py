"""Parts of figures as lists with marks, and profiles below small heads."""

from __future__ import annotations

import pytest
from activities import rendered

FRAME = """\
report: {period: 2024, organisation: 示例慈善会, self_reference: 本会, work: 慈善救助STYLE}
signature: {date: 2024-12-31}
organisations: {示例慈善会: , 示例村: {name: 示例县示例村PROFILE}}
measures: {资助: {title: 扩大资助, text: 效果良好。}}
"""
PARTS = """
    breakdowns:
      listed: true
      reaching: 受益
      parts:
        - name: 助学
          value: [40户, 200人]
          text: 全部为困难学生。
          by: 学段
          parts:
            - {name: 小学, value: [10户, 50人]}
            - name: 初中
              value: [30户, 150人]
              parts:
                - {name: 甲校, value: [10户, 50人]}
                - name: 乙校
                  value: [20户, 100人]
                  parts: [{name: 一班, value: [20户, 100人], parts: [{name: 甲组, value: 20户}]}]
        - {name: 助医, value: [20户, 100人], listed: false, parts: [{name: 丙镇, value: 20户}]}
"""
TWO = "breakdowns: {listed: true, parts: [{name: 助学, value: 2户}, {name: 助医, value: 3户}]}"


def body(text: str, style: str = "", profile: str = "") -> list[str]:
    """Return the lines of a report below its opening."""
    frame = FRAME.replace("STYLE", style).replace("PROFILE", profile)
    told = (rendered(frame + text).text or "").split("\n<div")[0]
    return [line for line in told.split("\n") if line][2:]


def test_parts_are_listed_over_five_levels() -> None:
    assert body("indicators:\n  救助:\n    value: [60户, 300人]\n    text: 均已公示。" + PARTS)[
        1:
    ] == [
        "全年救助60户、300人。均已公示。其中：",
        "（一）助学40户，受益200人。全部为困难学生。按学段分：",
        "1. 小学10户，受益50人。",
        "2. 初中30户，受益150人。其中：",
        "（1）甲校10户，受益50人。",
        "（2）乙校20户，受益100人。其中：",
        "①一班20户，受益100人。其中：",
        "a甲组20户。",
        "（二）助医20户，受益100人（含丙镇20户）。",
        "## 二、主要工作举措",
        "**（一）扩大资助**：效果良好。",
    ]


def test_small_heads_stand_on_their_own_lines_where_the_report_wants_it() -> None:
    told = body("indicators:\n  救助:\n    value: [60户, 300人]" + PARTS, ", heads: own-line")
    assert told[1:5] == [
        "全年救助60户、300人。其中：",
        "### （一）助学",
        "助学40户，受益200人。全部为困难学生。按学段分：",
        "1. 小学10户，受益50人。",
    ]
    assert "### （二）助医" in told


def test_parts_without_parts_of_their_own_have_no_small_heads() -> None:
    told = body(f"indicators: {{救助: {{{TWO}}}}}\n", ", heads: own-line")
    assert told[1:4] == ["全年救助5户。其中：", "（一）助学2户。", "（二）助医3户。"]


@pytest.mark.parametrize(
    ("style", "said"),
    [
        (
            "",
            [
                "**（一）扩大资助**：全年救助5户。效果良好。",
                "救助包括：",
                "1. 助学2户。",
                "2. 助医3户。",
            ],
        ),
        (", heads: 一是", ["扩大资助。全年救助5户。效果良好。救助包括：1. 助学2户。2. 助医3户。"]),
    ],
)
def test_a_list_below_a_measure_begins_one_level_deeper(style: str, said: list[str]) -> None:
    assert body(f"indicators: {{救助: {{measure: 资助, {TWO}}}}}\n", style)[1:] == said


def test_the_lists_of_two_axes_have_a_lead_each() -> None:
    axis = "{by: %s, listed: true, parts: [{name: 甲, value: 2户}, {name: 乙, value: 3户}]}"
    told = body(f"indicators: {{救助: {{breakdowns: [{axis % '用途'}, {axis % '来源'}]}}}}\n")
    assert told[1:7] == [
        "全年救助5户。按用途分：",
        "（一）甲2户。",
        "（二）乙3户。",
        "救助按来源分：",
        "（一）甲2户。",
        "（二）乙3户。",
    ]


@pytest.mark.parametrize(
    ("style", "said"),
    [
        (
            "",
            [
                "**（一）自然条件**：截至6月30日，示例县示例村耕地320亩，林地1200亩。村庄地处山区。",
                "**（二）人口情况**：人口320户、1100人，卫生室1个（面积60平方米，配医生2名）。",
            ],
        ),
        (
            ", heads: own-line",
            [
                "### （一）自然条件",
                "截至6月30日，示例县示例村耕地320亩，林地1200亩。村庄地处山区。",
                "### （二）人口情况",
                "人口320户、1100人，卫生室1个（面积60平方米，配医生2名）。",
            ],
        ),
    ],
)
def test_a_profile_is_told_below_small_heads(style: str, said: list[str]) -> None:
    groups = (
        "{title: 自然条件, text: 村庄地处山区。,"
        " figures: [{name: 耕地, value: 320亩}, {name: 林地, value: 1200亩}]},"
        " {title: 人口情况, figures: [{name: 人口, value: [320户, 1100人]},"
        " {name: 卫生室, value: [1个, 60平方米], attributes: 配医生2名}]}"
    )
    profile = f", profile: {{as_of: 2024-06-30, groups: [{groups}]}}"
    assert body("", style, profile)[1 : 1 + len(said)] == said


def test_a_list_without_a_total_names_what_it_divides() -> None:
    parts = "parts: [{name: 助学, value: 近2万元}, {name: 助医, value: 近3万元}]"
    breakdown = f"breakdowns: {{by: 用途, LISTED{parts}}}, hedge: 据不完全统计"
    record = f"indicators: {{救助: {{{breakdown}}}}}\n"
    assert body(record.replace("LISTED", "listed: true, "))[1:4] == [
        "据不完全统计，救助按用途分：",
        "（一）助学近2万元。",
        "（二）助医近3万元。",
    ]
    assert body(record.replace("LISTED", ""))[1] == (
        "据不完全统计，救助按用途分，助学近2万元、助医近3万元。"
    )
