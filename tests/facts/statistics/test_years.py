from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from two_years import FILES

from aidreport import facts, pipeline
from aidreport.facts.statistics import Statistics, build
from aidreport.facts.statistics.years import YearOnYear
from aidreport.model.year import CheckedYear
from aidreport.sources.project import Project


def checked(project: Project, year: str) -> CheckedYear:
    found = pipeline.check(project, year)
    assert found.record, [finding.line(str) for finding in found.findings]
    return found.record


@pytest.fixture
def two_years(make_project: Callable[..., Project]) -> Statistics:
    project = make_project(FILES)
    return build([checked(project, "2023"), checked(project, "2024")])


def figures(statistics: Statistics, group: str) -> dict[tuple[str, str], list[str]]:
    """The values of a group: by year, and over the years."""
    return {
        (row.key.name, row.key.unit): [
            f"{total.value}" + (f" and {len(total.left_out)} vague" if total.left_out else "")
            for total in (*row.figures, row.together)
            if total is not None
        ]
        for row in statistics.rows
        if row.key.group == group
    }


def test_activities_are_counted_by_kind(two_years: Statistics) -> None:
    assert figures(two_years, "activities") == {
        ("total", "项"): ["3", "2", "5"],
        ("teaching-placement", "项"): ["0", "1", "1"],
        ("donation", "项"): ["1", "0", "1"],
        ("volunteering", "项"): ["2", "1", "3"],
    }


def test_a_recipient_is_counted_once_also_over_the_years(two_years: Statistics) -> None:
    # 2023: 甲中学 and two pupils of one name; 2024: 甲中学, 乙小学, one of the pupils.
    assert figures(two_years, "recipients") == {
        ("organisations", "个"): ["1", "2", "2"],
        ("people", "人"): ["2", "1", "2"],
    }


RENAMED = """\
report: {{period: {year}, organisation: 我们}}
organisations:
  我们: {{name: 示例市第一中学}}
  她们: {her}
activities:
  - {{kind: donation, date: {year}-03-05, recipients: 她们, donation: {{cash: 700}}}}
"""


@pytest.mark.parametrize(("former", "after"), [("former_names: 甲县乙小学", "1"), ("", "2")])
def test_a_recipient_that_was_renamed_is_one_over_the_years(
    make_project: Callable[..., Project], former: str, after: str
) -> None:
    called = {"2023": "{name: 甲县乙小学}", "2024": f"{{name: 甲区乙小学, {former}}}"}
    project = make_project(
        {f"records/{year}.yaml": RENAMED.format(year=year, her=her) for year, her in called.items()}
    )
    found = build([checked(project, "2023"), checked(project, "2024")])
    assert figures(found, "recipients") == {("organisations", "个"): ["1", "1", after]}


def test_regions_are_counted_once_and_their_activities_each(two_years: Statistics) -> None:
    assert figures(two_years, "regions") == {
        ("total", "个"): ["1", "2", "2"],
        ("示例县", "项"): ["3", "2", "5"],
        ("另一县", "项"): ["0", "1", "1"],
    }


def test_counting_words_are_never_mixed(two_years: Statistics) -> None:
    # 54人 + 6名; 75人, and 十余人 that cannot be added up.
    assert figures(two_years, "participants") == {
        ("人", "人"): ["60", "75 and 1 vague", "135 and 1 vague"],
        ("人次", "人次"): ["40", "0", "40"],
        ("户", "户"): ["12", "0", "12"],
    }


def test_cash_is_kept_apart_by_status(two_years: Statistics) -> None:
    assert figures(two_years, "cash") == {
        ("paid", "元"): ["999.5", "1200.25", "2199.75"],
        ("planned", "元"): ["2000", "0", "2000"],
    }


def test_goods_without_an_exact_value_are_counted_as_lots(two_years: Statistics) -> None:
    assert figures(two_years, "goods") == {
        ("value", "元"): ["3000", "0 and 1 vague", "3000 and 1 vague"],
        ("valued", "批"): ["1", "0", "1"],
        ("unvalued", "批"): ["1", "1", "2"],
    }


def test_an_honour_that_two_years_name_is_one_honour(two_years: Statistics) -> None:
    assert figures(two_years, "honours") == {("total", "项"): ["2", "2", "3"]}


def test_a_year_is_compared_with_the_one_before(two_years: Statistics) -> None:
    changes = {
        (row.key.group.value, row.key.name): row.changes[1]
        for row in two_years.rows
        if row.key.group in ("activities", "cash")
    }
    assert [year.base for year in two_years.years] == [None, "2023"]
    # 200.75 / 999.5 = 20.085...%
    assert changes[("cash", "paid")] == YearOnYear(Decimal("200.75"), Decimal("20.1"))
    assert changes[("cash", "planned")] == YearOnYear(Decimal(-2000), Decimal("-100.0"))
    assert changes[("activities", "total")] == YearOnYear(Decimal(-1), Decimal("-33.3"))
    assert changes[("activities", "teaching-placement")] == YearOnYear(Decimal(1), None)


def test_volunteers_are_counted_as_in_the_report(two_years: Statistics) -> None:
    # 54人 + 6名 + 40人次, without the 12户; 75人, without 十余人.
    assert figures(two_years, "volunteers") == {
        ("total", "人次"): ["100", "75 and 1 vague", "175 and 1 vague"]
    }


def test_what_is_known_vaguely_is_not_compared(two_years: Statistics) -> None:
    changes = {(row.key.group, row.key.name): row.changes[1] for row in two_years.rows}
    assert changes[("participants", "人")] is None
    assert changes[("goods", "value")] is None
    assert changes[("participants", "户")] is not None


def test_the_figures_are_those_of_the_report(make_project: Callable[..., Project]) -> None:
    record = checked(make_project(FILES), "2023")
    totals = facts.build(record).totals
    rows = {(row.key.group, row.key.name): row.figures[0] for row in build([record]).rows}
    for key, name in (
        (("cash", "paid"), "cash_paid"),
        (("volunteers", "total"), "volunteers"),
        (("goods", "unvalued"), "goods_unvalued"),
    ):
        assert rows[key] == totals[name]
        assert rows[key].origins == totals[name].origins
    assert totals["volunteers"].exact == 100


def test_a_figure_carries_the_places_it_comes_from(two_years: Statistics) -> None:
    rows = {(row.key.group, row.key.name): row for row in two_years.rows}
    assert [str(place) for place in rows[("cash", "paid")].figures[0].origins] == [
        "records/2023.yaml:9:13",
        "records/2023.yaml:19:22",
    ]


FRAME = "report: {{period: {}, organisation: 甲}}\norganisations: {{甲: }}\n"


def years_of(make_project: Callable[..., Project], **periods: str) -> Statistics:
    names = {name.strip("_").replace("_", "-"): period for name, period in periods.items()}
    project = make_project(
        {f"records/{name}.yaml": FRAME.format(period) for name, period in names.items()}
    )
    return build([checked(project, name) for name in names])


def test_nothing_is_added_up_over_years_that_share_days(
    make_project: Callable[..., Project],
) -> None:
    statistics = years_of(make_project, _2024="2024", _2024_h1="2024年上半年")
    assert statistics.overlap == ("2024", "2024-h1")
    assert {row.together for row in statistics.rows} == {None}


def test_a_half_year_is_compared_with_the_same_half(make_project: Callable[..., Project]) -> None:
    halves = {
        "_2023_h1": "2023年上半年",
        "_2023_h2": "2023年下半年",
        "_2024_h1": "2024年上半年",
    }
    statistics = years_of(make_project, **halves)
    assert [(year.year, year.base) for year in statistics.years] == [
        ("2023-h1", None),
        ("2023-h2", None),
        ("2024-h1", "2023-h1"),
    ]


def test_a_year_is_not_compared_with_a_part_of_the_one_before(
    make_project: Callable[..., Project],
) -> None:
    statistics = years_of(make_project, _2023="2023年下半年", _2024="2024")
    assert [year.base for year in statistics.years] == [None, None]


def test_the_end_of_february_is_a_year_after_the_end_of_february(
    make_project: Callable[..., Project],
) -> None:
    statistics = years_of(
        make_project, _2023="2023-01-01至2023-02-28", _2024="2024-01-01至2024-02-29"
    )
    assert [year.base for year in statistics.years] == [None, "2023"]


FUNDS = """\
report: {period: 2024, organisation: 甲}
organisations: {甲: , 乙村: }
activities:
  - {kind: purchase, date: 2024-03-05, recipients: 乙村, goods: {items: 大米, value: 1200}}
  - {kind: donation, date: 2024-04-05, donation: {cash: {amount: 300, per: 12户}}}
  - {kind: donation, date: 2024-04-06, donation: {cash: {amount: 近1万元}}}
  - {kind: training, date: 2024-05-05, trainees: [{count: 30人}, {count: 12人次}]}
"""


def test_money_that_is_no_donation_is_kept_apart(make_project: Callable[..., Project]) -> None:
    project = make_project({"records/2024.yaml": FUNDS})
    statistics = build([checked(project, "2024")])
    assert figures(statistics, "funds") == {("bought-paid", "元"): ["1200"]}
    # 300 yuan for each of 12 households, and one sum that is known vaguely.
    assert figures(statistics, "cash") == {("paid", "元"): ["3600 and 1 vague"]}
    assert figures(statistics, "staff") == {("trained", "人次"): ["42"]}
