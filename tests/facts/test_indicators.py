from collections.abc import Callable
from decimal import Decimal

import pytest

from aidreport import facts
from aidreport.facts.indicators import IndicatorFacts
from aidreport.model.fields.amount import number_of, unit_of
from aidreport.pipeline import Checked

FRAME = "report: {period: 2024, organisation: 甲}\norganisations: {甲: }\nindicators:\n"
BEFORE = "report: {period: 2023, organisation: 甲}\norganisations: {甲: }\nindicators:\n"


def overview(checked: Checked) -> list[IndicatorFacts]:
    assert checked.record is not None, [finding.line(str) for finding in checked.findings]
    return [each for group in facts.build(checked.record).sections[0].indicators for each in group]


def amounts(indicator: IndicatorFacts) -> list[tuple[Decimal | None, str]]:
    return [(number_of(each.amount), unit_of(each.amount)) for each in indicator.figures]


def test_a_total_that_is_not_recorded_is_added_up_from_its_parts_at_all_levels(
    check_year: Callable[..., Checked],
) -> None:
    (indicator,) = overview(
        check_year(
            FRAME
            + "  救助:\n    breakdowns:\n      parts:\n"
            + "        - {name: 济困, value: [3万元, 30人次]}\n"
            + "        - name: 助学\n          parts:\n"
            + "            - {name: 小学, value: [1万元, 10人次]}\n"
            + "            - {name: 中学, value: [2万元, 5人次]}\n"
        )
    )
    assert amounts(indicator) == [(60000, "元"), (45, "人次")]
    assert [str(place) for place in indicator.figures[0].amount.origins] == [
        "records/2024.yaml:7:30",
        "records/2024.yaml:10:34",
        "records/2024.yaml:11:34",
    ]


def test_a_recorded_total_is_completed_by_the_columns_that_only_its_parts_have(
    check_year: Callable[..., Checked],
) -> None:
    (indicator,) = overview(
        check_year(
            FRAME
            + "  救助:\n    value: 4万元\n    breakdowns:\n      parts:\n"
            + "        - {name: 济困, value: [3万元, 30人次]}\n"
            + "        - {name: 助学, value: [1万元, 10人次]}\n"
        )
    )
    assert amounts(indicator) == [(40000, "元"), (40, "人次")]


def test_some_of_the_parts_make_no_total(check_year: Callable[..., Checked]) -> None:
    (indicator,) = overview(
        check_year(
            FRAME
            + "  救助:\n    breakdowns:\n      partial: true\n      parts:\n"
            + "        - {name: 济困, value: 3万元}\n"
        )
    )
    assert indicator.figures == ()


def test_growth_is_taken_from_last_year_s_record(check_year: Callable[..., Checked]) -> None:
    checked = check_year(
        FRAME + "  救助: {value: [225万元, 300人次]}\n",
        others={"records/2023.yaml": BEFORE + "  救助: {value: [200万元, 300人]}\n"},
    )
    (indicator,) = overview(checked)
    money, visits = indicator.figures
    assert money.growth is not None
    assert money.growth.rate is not None
    assert money.growth.rate.number == Decimal("12.5")
    assert [str(place) for place in money.growth.rate.origins] == [
        "records/2024.yaml:4:16",
        "records/2023.yaml:4:16",
    ]
    assert visits.growth is None


def test_growth_from_a_recorded_figure_comes_before_last_year_s_record(
    check_year: Callable[..., Checked],
) -> None:
    checked = check_year(
        FRAME + "  救助: {value: 300人, last_year: 250人}\n",
        others={"records/2023.yaml": BEFORE + "  救助: {value: 200人}\n"},
    )
    (figure,) = overview(checked)[0].figures
    assert figure.growth is not None
    assert figure.growth.rate is not None
    assert figure.growth.rate.number == 20


def test_a_half_year_is_compared_with_the_same_half_of_the_year_before(
    check_year: Callable[..., Checked],
) -> None:
    half = FRAME.replace("2024", "2024年上半年") + "  救助: {value: 3人}\n"
    before = BEFORE.replace("2023", "2023年上半年") + "  救助: {value: 2人}\n"
    checked = check_year(half, year="2024-h1", others={"records/2023-h1.yaml": before})
    (figure,) = overview(checked)[0].figures
    assert figure.growth is not None
    assert figure.growth.rate is not None
    assert figure.growth.rate.number == 50


def test_last_year_s_record_may_be_broken(check_year: Callable[..., Checked]) -> None:
    checked = check_year(
        FRAME + "  救助: {value: 300人}\n", others={"records/2023.yaml": "report: ["}
    )
    assert [finding.code for finding in checked.findings] == ["signing-date-missing"]
    assert overview(checked)[0].figures[0].growth is None


def test_a_target_and_shares_are_told_in_percent(check_year: Callable[..., Checked]) -> None:
    (indicator,) = overview(
        check_year(
            FRAME
            + "  救助:\n    value: 300人\n    target: 320人\n    breakdowns:\n"
            + "      shares: true\n      parts:\n"
            + "        - {name: 济困, value: 200人}\n        - {name: 助学, value: 100人}\n"
        )
    )
    completion = indicator.figures[0].completion
    assert completion is not None
    assert completion.number == Decimal("93.8")
    shares = [part.share for part in indicator.breakdowns[0].parts]
    assert [share and share.number for share in shares] == [Decimal("66.7"), Decimal("33.3")]


def test_an_indicator_with_parts_has_a_paragraph_of_its_own(
    check_year: Callable[..., Checked],
) -> None:
    checked = check_year(
        FRAME
        + "  甲: {value: 1人}\n  乙: {value: 2人}\n"
        + "  丙: {breakdowns: {parts: [{name: 子, value: 3人}]}}\n  丁: {value: 4人}\n"
    )
    assert checked.record is not None
    groups = facts.build(checked.record).sections[0].indicators
    assert [[each.name for each in group] for group in groups] == [["甲", "乙"], ["丙"], ["丁"]]


HEADLINES = (
    "report: {period: 2024, organisation: 甲, activity_totals: true}\norganisations: {甲: }\n"
    "indicators:\n  %s\n"
    "activities:\n"
    "  - {kind: volunteering, date: 2024-03, participants: {count: 8人}, service_hours: 16小时}\n"
    "  - {kind: donation, date: 2024-05, donation: {cash: 700}}\n"
)


@pytest.mark.parametrize(
    ("indicator", "left"),
    [
        ("志愿服务总时长: {value: 300小时, headline: true}", {"volunteers", "cash_paid"}),
        ("全年捐款总额: {value: 1万元, headline: true}", {"volunteers", "volunteer_hours"}),
        ("爱心款: {sum: cash_paid, headline: true}", {"volunteers", "volunteer_hours"}),
        # Neither another unit nor a figure that stands elsewhere is told beside the total.
        (
            "捐款: {value: 9人次, headline: true}",
            {"volunteers", "volunteer_hours", "cash_paid"},
        ),
        ("捐款: {value: 1万元}", {"volunteers", "volunteer_hours", "cash_paid"}),
    ],
)
def test_the_opening_tells_no_total_of_a_figure_that_a_headline_tells(
    check_year: Callable[..., Checked], indicator: str, left: set[str]
) -> None:
    checked = check_year(HEADLINES % indicator)
    assert checked.record is not None, [finding.line(str) for finding in checked.findings]
    told = facts.build(checked.record)
    asked = {"volunteers", "volunteer_hours", "cash_paid"}
    assert {name for name in asked if told.opening_totals[name].amount} == left
    assert all(told.totals[name].amount for name in asked), "texts may name each of them"
