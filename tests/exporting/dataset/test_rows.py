from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from dataset_years import FILES, TOTALS

from aidreport import pipeline
from aidreport.diagnostics import Diagnostic
from aidreport.exporting.dataset.columns import SHAPES
from aidreport.exporting.dataset.rows import rows_of
from aidreport.facts.totals import series, totals
from aidreport.sources import discover
from aidreport.sources.project import Project, find_project

GOLDEN = Path(__file__).parent.parent.parent / "golden"
CASES = sorted(path.parent.name for path in GOLDEN.glob("*/records"))


def refuse(finding: Diagnostic) -> None:
    raise AssertionError(finding.line(str))


def rows(project: Project, year: str) -> dict[str, list[dict[str, object]]]:
    checked = pipeline.check(project, year)
    assert checked.record is not None, [finding.line(str) for finding in checked.findings]
    found = rows_of(checked.record.record, refuse)
    return {
        name: [
            dict(zip((each.name for each in SHAPES[name].columns), row, strict=True))
            for row in those
        ]
        for name, those in found.items()
    }


def test_each_activity_is_one_row_and_each_sum_and_lot_another(make_project: Callable) -> None:
    found = rows(make_project(FILES), "2009")
    assert [row["activity"] for row in found["activities"]] == ["2009-000002", "2009-000001"]
    assert [(row["line"], row["figure"], row["amount"]) for row in found["amounts"]] == [
        (1, "cash_paid", Decimal("2835.50")),
        (2, "cash_planned", Decimal("1000.00")),
        (3, "goods_value", Decimal("1200.00")),
        (4, "goods_value", None),
    ]


def test_an_activity_says_when_where_and_how_many(make_project: Callable) -> None:
    *_, first = rows(make_project(FILES), "2009")["activities"]
    assert first == {
        "year": 2009,
        "province": "陕西省",
        "house": "示例市第一中学",
        "report": "2009",
        "activity": "2009-000001",
        "date": "2009-03-10",
        "date_end": None,
        "date_precision": "day",
        "date_said": "2009-03-10",
        "kind": "donation",
        "kind_name": "捐赠",
        "side": "own",
        "title": None,
        "form": None,
        "purpose": None,
        "division": "610118",
        "prefecture": "西安市",
        "county": "鄠邑区",
        "place": "陕西省西安市户县",
        "recipients": "甲中学",
        "recipient_organisations": 1,
        "recipient_people": 0,
        "helpers": None,
        "partners": None,
        "people": 54,
        "person_times": None,
        "groups_left_out": 1,
        "recorded_at": "records/2009.yaml:4",
    }


def test_goods_and_money_say_what_is_known_of_them(make_project: Callable) -> None:
    money, _, bags, rice = rows(make_project(FILES), "2009")["amounts"]
    assert (money["status"], money["money_source"], money["items"]) == ("paid", "党费", None)
    assert [(bags[name], rice[name]) for name in ("items", "quantity", "measure_word")] == [
        ("书包、文具等", "大米"),
        ("40", "若干"),
        ("套", None),
    ]


def test_dates_are_as_written_and_no_day_is_made_up(make_project: Callable) -> None:
    found = rows(make_project(FILES), "2010")["activities"]
    dates = {row["activity"]: (row["date"], row["date_end"], row["date_said"]) for row in found}
    assert dates == {
        "2010-000001": ("2010", None, "2010"),
        "2010-000002": ("2010", None, "2010年春季"),
        "2010-000003": ("2010-09-01", "2010-09-03", "2010-09-01至2010-09-03"),
    }


def test_people_are_counted_and_never_named(make_project: Callable) -> None:
    found = rows(make_project(FILES), "2010")
    (visit,) = [row for row in found["activities"] if row["kind"] == "home-visit"]
    assert (visit["recipients"], visit["recipient_people"]) == (None, 1)
    assert "章晓晓" not in str(found)


def test_so_much_for_each_is_multiplied_and_a_vague_sum_is_none(make_project: Callable) -> None:
    found = rows(make_project(FILES), "2010")["amounts"]
    assert {(row["figure"], row["amount"], row["amount_said"]) for row in found} == {
        ("cash_paid", Decimal("5000.00"), None),
        ("cash_paid", Decimal("1500.00"), None),
        ("received_cash_paid", None, "近10万元"),
    }


def test_sums_by_hand(make_project: Callable) -> None:
    project = make_project(FILES)
    every = [row for year in ("2009", "2010", "2011") for row in rows(project, year)["amounts"]]
    found = {}
    for year, figure in {(row["year"], row["figure"]) for row in every}:
        those = [row["amount"] for row in every if (row["year"], row["figure"]) == (year, figure)]
        exact = [each for each in those if each is not None]
        found[year, figure] = (sum(exact, Decimal(0)) if exact else None, those.count(None))
    assert found == TOTALS


@pytest.mark.parametrize("case", CASES)
def test_sums_of_the_rows_are_those_of_the_statistics(case: str) -> None:
    project = find_project(GOLDEN / case)
    for year in discover.years(project.records):
        checked = pipeline.check(project, year)
        if checked.record is None:
            continue
        record = checked.record.record
        found = rows(project, year)
        sums: dict[str, Decimal] = {}
        missing: dict[str, int] = {}
        for row in found["amounts"]:
            name = str(row["figure"])
            missing[name] = missing.get(name, 0) + (row["amount"] is None)
            if isinstance(row["amount"], Decimal):
                sums[name] = sums.get(name, Decimal(0)) + row["amount"]
        expected = totals(record)
        for name in {*sums, *missing} - {"received_goods_value"}:
            assert sums.get(name) == expected[name].exact, (year, name)
        money = {name for name, total in expected.items() if total.unit == "元" and total.recorded}
        assert money <= set(missing)
        people = {name: total.exact for name, total in series(record)["participants"]}
        own = [row for row in found["activities"] if row["side"] == "own"]
        for column, word in (("people", "人"), ("person_times", "人次")):
            counts = [row[column] for row in own if row[column] is not None]
            assert (sum(counts) if counts else None) == people.get(word), (year, word)  # type: ignore[arg-type]
        assert len(found["activities"]) == expected["activities"].exact


def test_rows_stand_in_the_order_of_codes_and_what_has_none_stands_last(
    make_project: Callable,
) -> None:
    project = make_project(FILES)
    for year in ("2009", "2010"):
        codes = [row["division"] or "~" for row in rows(project, year)["activities"]]
        assert codes == sorted(codes)  # type: ignore[type-var]
    assert [row["division"] for row in rows(project, "2010")["activities"]] == [
        "610118",
        None,
        None,
    ]


def test_keys_tell_each_row_from_all_others(make_project: Callable) -> None:
    project = make_project(FILES)
    for name, shape in SHAPES.items():
        every = [row for year in ("2009", "2010", "2011") for row in rows(project, year)[name]]
        keys = [tuple(row[key] for key in shape.key) for row in every]
        assert len(set(keys)) == len(keys)
        for row in every:
            assert [
                each.name for each in shape.columns if each.filled and row[each.name] is None
            ] == []


def test_who_did_it_beside_the_house_has_a_column(make_project: Callable) -> None:
    record = """\
report: {period: 2009, organisation: us}
organisations:
  us: {name: 示例市第一中学, region: 示例市}
  二中: {name: 示例市第二中学}
  三中: {name: 示例市第三中学}
  小学: {name: 示例县小学, region: 示例县}
activities:
  - {kind: donation, date: 2009-03-10, with: [二中, 三中], recipients: 小学, donation: {cash: 9}}
signature: {date: 2010-01-05}
"""
    (row,) = rows(make_project({"records/2009.yaml": record}), "2009")["activities"]
    assert row["partners"] == "示例市第二中学、示例市第三中学"
