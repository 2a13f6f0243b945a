"""Where the report tells its indicators."""

from __future__ import annotations

import pytest
from activities import checked, rendered

FRAME = """\
report: {period: 2024, organisation: 示例慈善会, self_reference: 本会, work: 慈善救助}
signature: {date: 2024-12-31}
organisations: {示例慈善会: , 示例县乙中学: }
"""
INDICATORS = """\
indicators:
  筹款: {value: 300000元}
  助学: {value: 120000元}
  困难学生: {value: 12名, measure: 资助}
  满意度: {value: 99%, section: results}
"""
MEASURE = "measures: {资助: {title: 扩大资助}}\n"
GIFTS = """\
activities:
  - {kind: donation, date: 2024-03-05, recipients: 示例县乙中学, purpose: 助学, donation: {cash: 3}}
  - {kind: donation, date: 2024-04-05, recipients: 示例县乙中学, purpose: 助医, donation: {cash: 4}}
"""


def parts(text: str) -> dict[str, str]:
    """Return what stands below each heading of a report."""
    body = (rendered(text).text or "").split("\n<div")[0]
    sections = [section.partition("\n\n") for section in body.split("\n## ")[1:]]
    return {head.partition("、")[2]: told.strip() for head, _, told in sections}


def outline(*entries: str) -> str:
    return "outline:\n" + "".join(f"  - {{{entry}}}\n" for entry in entries)


def test_an_indicator_stands_in_its_part_or_with_its_measure() -> None:
    assert parts(FRAME + MEASURE + INDICATORS) == {
        "总体情况": "全年筹款300000元。助学120000元。",
        "工作成效": "满意度99%。",
        "主要工作举措": "**（一）扩大资助**：全年困难学生12名。",
    }


def test_the_outline_chooses_indicators() -> None:
    chosen = outline(
        "section: overview, title: 筹款情况, only: {indicators: [筹款, 困难学生]}",
        "section: results, title: 满意情况, only: {indicators: 满意度}",
    )
    text = FRAME + MEASURE + "results: 成效显著\n" + chosen + INDICATORS
    told = parts(text.replace("results: 成效显著", "results: {points: 成效显著}"))
    assert list(told) == ["筹款情况", "满意情况", "总体情况", "工作成效"]
    assert "困难学生12名" in told["筹款情况"]
    assert (told["满意情况"], told["工作成效"]) == ("满意度99%。", "成效显著。")
    assert "助学120000元" in told["总体情况"]


def test_no_indicator_is_told_twice() -> None:
    twice = outline(
        "section: overview, title: 甲, only: {indicators: [筹款]}",
        "section: overview, title: 乙, only: {indicators: [筹款, 助学]}",
    )
    told = parts(FRAME + MEASURE + twice + INDICATORS)
    assert ("筹款" in told["甲"], "筹款" in told["乙"], "助学" in told["乙"]) == (True, False, True)


@pytest.mark.parametrize("marks", ["none", "run-on"])
def test_figures_stand_before_the_activities_of_their_part(marks: str) -> None:
    chosen = outline(
        f"section: activities, title: 助学, marks: {marks},"
        " only: {purposes: 助学, indicators: 助学}"
    )
    told = parts(FRAME + MEASURE + chosen + INDICATORS + GIFTS)
    assert told["助学"].startswith("全年助学120000元。")
    assert told["助学"].endswith("3元。")
    assert "助学" not in told["总体情况"]


def test_a_choice_of_indicators_alone_chooses_no_activity() -> None:
    chosen = outline("section: activities, title: 助学, only: {indicators: 助学}")
    told = parts(FRAME + MEASURE + chosen + INDICATORS + GIFTS)
    assert told["助学"] == "全年助学120000元。"
    assert told["开展的主要活动"].count("3月5日") == 1


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        (
            FRAME + MEASURE + INDICATORS.replace("measure: 资助", "measure: 资劝"),
            "unknown-reference",
            "“measure”: “资劝” is not known, expected a measure from “measures”:",
        ),
        (
            FRAME + MEASURE + INDICATORS + outline("section: overview, only: {indicators: 筹资}"),
            "selection-matches-nothing",
            "“筹资” is chosen by “indicators”, but meets nothing of the year: did you mean “筹款”?",
        ),
        (
            FRAME + MEASURE + INDICATORS + outline("section: overview, only: {purposes: 助学}"),
            "recorded-but-not-told",
            "“only” chooses what the part “overview” does not tell: delete “only”.",
        ),
    ],
)
def test_what_cannot_be_told_is_found(text: str, code: str, said: str) -> None:
    found = [str(each.message) for each in checked(text)[1] if each.code == code]
    assert any(each.startswith(said) for each in found), found


def told(indicator: str, report: str = "") -> str:
    """Return what the overview says of one indicator."""
    frame = FRAME.replace("{period", f"{{{report}period")
    return parts(f"{frame}indicators: {{救助: {{{indicator}}}}}\n")["总体情况"]


TWO = "value: [12万元, 300人次]"
BEFORE = "last_year: [10万元, 230人次]"
PARTS = "breakdowns: {parts: [{name: 小学, value: 2户%s}, {name: 初中, value: 3户}]}"
PAIRS = (
    "breakdowns: {%sparts: [{name: 助医, value: [2万元, 100人次]},"
    " {name: 助学, value: [10万元, 200人次]}]}"
)
YEARS = "years: [{period: 2022, value: 5万元}, {period: 2023, value: 8万元}]"


@pytest.mark.parametrize(
    ("indicator", "said"),
    [
        (f"{TWO}, reaching: 受益", "全年救助120000元，受益300人次。"),
        (
            f"{TWO}, reaching: 受益, {PAIRS % 'reaching: 受益, '}",
            "全年救助120000元，受益300人次。"
            "其中，助医20000元，受益100人次；助学100000元，受益200人次。",
        ),
        (
            f"{TWO}, {PAIRS % ''}",
            "全年救助120000元，惠及300人次。其中，助医20000元、100人次；助学100000元、200人次。",
        ),
        ("value: 300人（家）次", "全年救助300人（家）次。"),
        ("value: [3万元, 300人（家）次]", "全年救助30000元，惠及300人（家）次。"),
        (f"{TWO}, hedge: 据不完全统计", "据不完全统计，全年救助120000元，惠及300人次。"),
        (
            "cumulative: {since: 2018, value: 7万元}, hedge: 据不完全统计",
            "据不完全统计，2018年以来，累计救助70000元。",
        ),
        (
            f"{TWO}, {BEFORE}, with_base: true",
            "全年救助120000元，比上年的100000元增长20%；惠及300人次，比上年的230人次增长30.4%。",
        ),
        ("value: 3户, last_year: 2户, with_base: false", "全年救助3户，比上年增加1户。"),
        (f"{YEARS}", "2022年和2023年救助分别为50000元和80000元。"),
        ("years: {period: 2022, value: 5万元}", "2022年救助为50000元。"),
        (
            "years: [{period: 2022, value: [5万元, 2户]}, {period: 2023, value: 8万元}]",
            "救助2022年50000元、2户，2023年80000元。",
        ),
        (
            f"value: 12万元, {YEARS}",
            "全年救助120000元，比上年的80000元增长50%。2022年和2023年救助分别为50000元和80000元。",
        ),
        ("value: 1个, attributes: 配医生2名", "全年救助1个（配医生2名）。"),
        (
            "value: [1个, 60平方米], attributes: [配医生2名, 护士3名]",
            "全年救助1个（面积60平方米，配医生2名，护士3名）。",
        ),
        (
            PARTS % ", attributes: 均为低保户",
            "全年救助5户。其中，小学2户（均为低保户），初中3户。",
        ),
    ],
)
def test_what_is_known_of_a_figure_is_said(indicator: str, said: str) -> None:
    assert told(indicator) == said


@pytest.mark.parametrize(("decimals", "rate"), [("0", "30%"), ("2", "30.43%"), ("4", "30.4348%")])
def test_percentages_have_as_many_decimals_as_the_report_wants(decimals: str, rate: str) -> None:
    said = told("value: 300人, last_year: 230人", f"percent_decimals: {decimals}, ")
    assert said.endswith(f"增长{rate}。")


@pytest.mark.parametrize("name", ["会员总数", "净资产", "现有志愿者", "固定资产余额", "存书量总数"])
def test_what_there_is_was_not_done_all_year(name: str) -> None:
    said = parts(f"{FRAME}indicators: {{{name}: {{value: 300人}}}}\n")["总体情况"]
    assert said == f"{name}300人。"


@pytest.mark.parametrize(
    ("period", "base"),
    [
        ("2024", "比上年增长25%"),
        ("2024-01至2024-12", "比上年增长25%"),
        ("2024-01-01至2024-12-31", "比上年增长25%"),
        ("2024年上半年", "比上年同期增长25%"),
        ("2022至2024", "比前三年增长25%"),
        ("2022-01至2024-12", "比前三年增长25%"),
    ],
)
def test_a_period_is_compared_with_one_of_its_length(period: str, base: str) -> None:
    frame = FRAME.replace("period: 2024", f"period: {period}")
    said = parts(
        f"{frame}indicators: {{救助: {{value: 500人, last_year: 400人, with_base: false}}}}\n"
    )
    assert said["总体情况"].endswith(f"救助500人，{base}。")


def test_what_there_is_after_three_years_is_compared_with_what_there_was_before() -> None:
    frame = FRAME.replace("period: 2024", "period: 2022至2024")
    said = parts(f"{frame}indicators: {{县域外转率: {{value: 9.6%, last_year: 18.4%}}}}\n")
    assert said["总体情况"] == "县域外转率9.6%，比三年前的18.4%降低8.8个百分点。"


def test_an_average_and_what_it_is_compared_with_are_both_told_in_yuan() -> None:
    frame = FRAME.replace("period: 2024", "period: 2024, money_unit: 万元")
    income = "村民人均可支配收入: {value: 15860元, last_year: 13900元}"
    said = parts(f"{frame}indicators: {{{income}}}\n")["总体情况"]
    assert said == "全年村民人均可支配收入15860元，比上年的13900元增长14.1%。"


def test_only_what_was_done_is_said_of_the_one_who_reports() -> None:
    # Neighbours begin in three ways; the third has 本会 before it.
    names = ("投入资金", "募集款物", "乙医院手术", "村民收入", "受援学校学生")
    figures = "".join(
        f"  {name}{number}: {{value: 30{number}元}}\n" for name in names for number in range(6)
    )
    said = parts(f"{FRAME}indicators:\n{figures}")["总体情况"]
    begun = {each[2:6] for each in said.split("。") if each.startswith("本会")}
    assert begun == {"投入资金", "募集款物"}


def test_a_cumulative_figure_has_one_beginning_and_one_end() -> None:
    said = told("cumulative: {since: 2018, value: 7万元}, as_of: 2024-06-30")
    assert said == "2018年至2024年6月30日，累计救助70000元。"
