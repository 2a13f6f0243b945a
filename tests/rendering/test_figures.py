"""How indicators, profiles, plans and balances are worded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from reading import flaws

from aidreport import facts
from aidreport.pipeline import Checked
from aidreport.rendering.markdown import Renderer

FRAME = """\
report: {period: 2024, organisation: 示例慈善会, self_reference: 本会, work: 慈善救助}
signature: {date: 2024-12-31}
organisations:
  示例慈善会:
"""
RENDERER = Renderer([], Path.cwd())


@pytest.fixture
def section(check_year: Callable[..., Checked]) -> Callable[..., list[str]]:
    """Render a record that has one section, and return the paragraphs of the section."""

    def section(text: str, frame: str = FRAME, year: str = "2024") -> list[str]:
        checked = check_year(frame + text, year=year)
        assert checked.record is not None, [finding.line(str) for finding in checked.findings]
        rendered = RENDERER.render(facts.build(checked.record))
        assert rendered.text, rendered.findings
        assert flaws(rendered.text) == []
        body = rendered.text.split("\n## ")[1].split('\n\n<div align="right">')[0]
        return body.split("\n\n")[1:]

    return section


def indicator(fields: str) -> str:
    return f"indicators:\n  救助支出:\n{fields}"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ("value: 225人, last_year: 200人", "救助支出225人，比上年的200人增长12.5%。"),
        ("value: 150人, last_year: 200人", "救助支出150人，比上年的200人下降25%。"),
        ("value: 200人, last_year: 200人", "救助支出200人，与上年持平。"),
        ("value: 20001人, last_year: 20000人", "救助支出20001人，与上年基本持平。"),
        ("value: 200人, last_year: 0人", "救助支出200人。"),
        ("value: 200人, target: 160人", "救助支出200人，完成年度目标160人的125%。"),
        ("value: 近10万元", "救助支出近10万元。"),
        ("value: [3万元, 20人次]", "救助支出30000元，惠及20人次。"),
        ("value: [3万元, 20人次], reaching: 资助学生", "救助支出30000元，资助学生20人次。"),
        ("value: [20人次, 3万元]", "救助支出20人次，金额30000元。"),
        ("value: [6户, 18人]", "救助支出6户、18人。"),
        (
            "value: [6户, 18人], last_year: [5户, 20人]",
            "救助支出6户、18人，6户比上年增加1户，18人比上年减少2人。",
        ),
        (
            "value: [6户, 18人], last_year: [8户, 24人]",
            "救助支出6户、18人，分别比上年减少2户和6人。",
        ),
        ("value: [6户, 18人], last_year: [6户, 18人]", "救助支出6户、18人，均与上年持平。"),
        (
            "value: [3万元, 20人次], last_year: [2万元, 16人次]",
            "救助支出30000元，比上年增长50%；惠及20人次，比上年增长25%。",
        ),
    ],
)
def test_a_total_is_told_with_its_growth_and_its_target(
    section: Callable[..., list[str]], fields: str, said: str
) -> None:
    assert section(f"indicators: {{救助支出: {{{fields}}}}}\n") == [f"全年{said}"]


def test_a_rate_is_compared_in_points(section: Callable[..., list[str]]) -> None:
    rate = "indicators: {合格率: {value: 98.5%, last_year: 97%}}\n"
    assert section(rate) == ["合格率98.5%，比上年的97%提高1.5个百分点。"]


@pytest.mark.parametrize(
    ("name", "status", "said"),
    [
        ("助学资金", "planned", "全年计划助学资金30000元。"),
        ("助学资金", "arrived", "全年助学资金到账30000元。"),
        ("助学资金", "paid", "全年助学资金已支付30000元。"),
        ("助学支出", "paid", "全年助学支出30000元。"),
        ("计划资金", "planned", "全年计划资金30000元。"),
    ],
)
def test_the_status_of_money_is_said_once(
    section: Callable[..., list[str]], name: str, status: str, said: str
) -> None:
    assert section(f"indicators: {{{name}: {{value: 3万元, status: {status}}}}}\n") == [said]


def test_a_figure_as_of_a_day_and_one_over_the_years_are_told_apart(
    section: Callable[..., list[str]],
) -> None:
    text = indicator(
        "    value: 3人\n    as_of: 2024-06-30\n"
        "    cumulative: {since: 2018, value: [70人, 2万元]}\n"
    )
    assert section(text) == [
        "截至6月30日，救助支出3人。2018年以来，累计救助支出70人，金额20000元。"
    ]


BREAKDOWNS = {
    "one part": ("", ["甲 3人"], "其中，甲3人。"),
    "two parts": ("", ["甲 1人", "乙 2人"], "其中，甲1人、乙2人。"),
    "three parts": (
        "by: 学段, ",
        ["甲 1人", "乙 1人", "丙 1人"],
        "按学段分，甲1人、乙1人、丙1人。",
    ),
    "shares": (
        "by: 学段, shares: true, ",
        ["甲 1人", "乙 2人"],
        "按学段分，甲1人，占33.3%；乙2人，占66.7%。",
    ),
    "some of the parts": (
        "partial: true, by: 学段, ",
        ["甲 1人"],
        "其中，按学段分，甲1人。",
    ),
    "eight parts": (
        "by: 镇, ",
        [f"{name} 1人" for name in "甲乙丙丁戊己庚辛"],
        "按镇分，共8项：甲1人、乙1人、丙1人、丁1人、戊1人、己1人、庚1人、辛1人。",
    ),
    "eight parts, announced": (
        "by: 项目, announced: 8个, ",
        [f"{name} 1人" for name in "甲乙丙丁戊己庚辛"],
        "按项目分，共8个项目：甲1人、乙1人、丙1人、丁1人、戊1人、己1人、庚1人、辛1人。",
    ),
}


@pytest.mark.parametrize("case", BREAKDOWNS)
def test_parts_read_well_whatever_their_number(
    section: Callable[..., list[str]], case: str
) -> None:
    fields, listed, said = BREAKDOWNS[case]
    entries = ", ".join("{{name: {}, value: {}}}".format(*each.split()) for each in listed)
    total = max(len(listed), 3)
    text = indicator(f"    value: {total}人\n    breakdowns: {{{fields}parts: [{entries}]}}\n")
    assert section(text) == [f"全年救助支出{total}人。{said}"]


def test_a_second_axis_and_inner_parts_are_told_in_other_words(
    section: Callable[..., list[str]],
) -> None:
    text = indicator(
        "    breakdowns:\n"
        "      - parts: [{name: 甲, value: 3人}, {name: 乙, value: 2人}]\n"
        "      - by: 学段\n        parts:\n"
        "          - {name: 小学, value: 1人}\n"
        "          - name: 中学\n            value: 4人\n"
        "            parts: [{name: 初中, value: 3人}, {name: 高中, value: 1人}]\n"
        "      - by: 来源\n        parts: [{name: 新增, value: 2人}, {name: 续助, value: 3人}]\n"
    )
    assert section(text) == [
        "全年救助支出5人。其中，甲3人、乙2人。"
        "按学段分，小学1人，中学4人（含初中3人、高中1人）。"
        "按来源分，新增2人、续助3人。"
    ]


def test_inner_parts_that_are_many_have_a_sentence_of_their_own(
    section: Callable[..., list[str]],
) -> None:
    inner = ", ".join(f"{{name: {name}村, value: 1人}}" for name in "甲乙丙丁")
    text = indicator(
        "    breakdowns:\n      parts:\n        - name: 济困\n"
        f"          parts: [{inner}]\n"
        "        - {name: 助学, value: 2人}\n"
    )
    assert section(text) == [
        "全年救助支出6人。其中，济困4人、助学2人。济困中，甲村1人、乙村1人、丙村1人、丁村1人。"
    ]


def test_parts_of_money_and_persons_are_set_off_by_semicolons(
    section: Callable[..., list[str]],
) -> None:
    text = indicator(
        "    reaching: 资助学生\n    breakdowns:\n      by: 学段\n      parts:\n"
        "        - {name: 小学, value: [6万元, 120人]}\n"
        "        - {name: 中学, value: [4万元, 40人]}\n"
    )
    assert section(text) == [
        "全年救助支出100000元，资助学生160人。按学段分，小学60000元、120人；中学40000元、40人。"
    ]


def test_a_half_year_is_compared_with_that_of_the_year_before(
    section: Callable[..., list[str]],
) -> None:
    frame = FRAME.replace("2024,", "2024年上半年,")
    text = "indicators: {救助: {value: 3人, last_year: 2人, target: 6人}}\n"
    assert section(text, frame=frame, year="2024-h1") == [
        "上半年救助3人，比上年同期的2人增加1人，完成目标6人的50%。"
    ]


def test_of_a_share_the_target_is_told_and_no_share_of_it(
    section: Callable[..., list[str]],
) -> None:
    text = "indicators: {合格率: {value: 92.6%, target: 90%}}\n"
    assert section(text) == ["合格率92.6%，年度目标为90%。"]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (
            "opening: 100, income: 1000, spending: 800",
            "上年结余100元，本年收入1000元，支出800元，年末结余300元。",
        ),
        ("spending: 800", "本年支出800元。"),
        (
            "closing: 300, closing_parts: [{name: 基金, amount: 200},"
            " {name: 可用资金, amount: 100}]",
            "年末结余300元（其中基金200元、可用资金100元）。",
        ),
        (
            "closing_parts: [{name: 基金, amount: 200}, {name: 可用资金, amount: 近100元}]",
            "年末结余基金200元、可用资金近100元。",
        ),
        (
            "income_parts: [{name: 捐赠, amount: 900}, {name: 利息, amount: 100}],"
            " spending: 700, last_year_income: 800",
            "本年收入1000元（比上年增长25%，其中捐赠900元、利息100元），支出700元。"
            "本年支出占上年收入的87.5%。",
        ),
        (
            "income: 1000, spending: 900, last_year_income: 800",
            "本年收入1000元（比上年增长25%），支出900元。本年支出占上年收入的112.5%。",
        ),
    ],
)
def test_a_balance_is_told_as_far_as_it_is_known(
    section: Callable[..., list[str]], fields: str, said: str
) -> None:
    assert section(f"balance: {{{fields}}}\n") == [said]


def test_a_profile_tells_the_place_and_its_figures(section: Callable[..., list[str]]) -> None:
    frame = FRAME + (
        "  示例村:\n    region: 示例县\n    conditions: [地处山区, 交通不便]\n    profile:\n"
        "      as_of: 2023\n      figures:\n"
        "        - {name: 户籍人口, value: [320户, 1100人]}\n"
        "        - {name: 人均收入, value: 12600元, last_year: 12000元}\n"
    )
    assert section("", frame=frame) == [
        "示例村位于示例县，地处山区，交通不便。"
        "截至2023年底，该村户籍人口320户、1100人，人均收入12600元，比上年增长5%。"
    ]


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        (
            "[{action: 新建大棚, value: [10座, 5万元, 30户], by: 2025-06}, 办好展销会]",
            "下一步，本会将重点做好以下工作：一是2025年6月底前新建大棚10座，计划投入50000元，"
            "惠及30户；二是办好展销会。",
        ),
        (
            "[{action: 资助学生, value: [30人, 9万元], reaching: 发放}]",
            "下一步，本会将资助学生30人，发放90000元。",
        ),
        # The first ten days of a month are not its end.
        ("[{action: 建成大棚, by: 2025年6月上旬}]", "下一步，本会将于2025年6月上旬前建成大棚。"),
        ("[{action: 建成大棚, by: 2025年6月底}]", "下一步，本会将于2025年6月底前建成大棚。"),
    ],
)
def test_a_plan_tells_the_quantities_of_each_step(
    section: Callable[..., list[str]], steps: str, said: str
) -> None:
    assert section(f"plan: {{steps: {steps}}}\n") == [said]


@pytest.mark.parametrize(
    ("points", "said"),
    [
        ("产业基础薄弱", "工作中存在的主要问题是产业基础薄弱。"),
        (
            "[产业基础薄弱, {title: 人才不足, details: [青年外出务工多]}]",
            "工作中还存在一些困难和问题：一是产业基础薄弱；二是人才不足，青年外出务工多。",
        ),
    ],
)
def test_problems_are_counted_if_there_are_several(
    section: Callable[..., list[str]], points: str, said: str
) -> None:
    assert section(f"problems: {{points: {points}}}\n") == [said]


def test_results_name_what_was_done_and_the_figures(section: Callable[..., list[str]]) -> None:
    text = (
        "results:\n  points:\n"
        "    - {title: 产业壮大, actions: [建成大棚], figures: {name: 务工, value: 46人}}\n"
        "    - 村容改善\n"
    )
    assert section(text) == ["一是产业壮大。建成大棚，务工46人。二是村容改善。"]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ("others: [爱心企业, 社会各界]", "在此，本会向爱心企业和社会各界表示衷心的感谢！"),
        ("reason: 关心慈善事业", "在此，本会向关心慈善事业的社会各界表示衷心的感谢！"),
    ],
)
def test_thanks_stand_at_the_end(section: Callable[..., list[str]], fields: str, said: str) -> None:
    assert section(f"plan: {{steps: 助学}}\nthanks: {{{fields}}}\n")[-1] == said


def test_a_target_that_nothing_completes_is_told_all_the_same(
    section: Callable[..., list[str]],
) -> None:
    text = indicator("    value: 300人\n    target: 近400人\n")
    assert section(text) == ["全年救助支出300人，年度目标为近400人。"]
