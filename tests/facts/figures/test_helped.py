from __future__ import annotations

import pytest
from activities import checked, year_of

from aidreport.facts.sums import Sum
from aidreport.facts.totals import series, totals


def sums(*activities: dict[str, object]) -> dict[str, Sum]:
    year, findings = checked(year_of(*({"date": "2024-03", **each} for each in activities)))
    assert year is not None, [finding.line(str) for finding in findings]
    named = {
        f"{item} {total.unit}": total for item, total in series(year.record).get("services", ())
    }
    return {**totals(year.record), **named}


SPONSORED = {"kind": "sponsorship", "sponsored": {"new": "12名", "carried_over": "30名"}}


@pytest.mark.parametrize(
    ("activities", "figure", "number", "unit"),
    [
        ([SPONSORED, SPONSORED], "pupils", 84, "名"),
        ([SPONSORED, {**SPONSORED, "status": "planned"}], "pupils", 42, "名"),
        ([{"kind": "sponsorship", "recipients": ["钱五", "乙小学"]}], "pupils", 1, "名"),
        (
            [{"kind": "home-visit", "visited": [{"count": "30户"}, {"count": "9人"}]}] * 2,
            "households_visited",
            60,
            "户次",
        ),
        (
            [{"kind": "home-visit", "recipients": "钱五", "visited": {"count": "9人"}}],
            "people_visited",
            10,
            "人次",
        ),
        ([{"kind": "volunteering", "service_hours": "120小时"}], "volunteer_hours", 120, "小时"),
        (
            [
                {"kind": "training", "hours": "48课时"},
                {"kind": "teaching-exchange", "hours": "2节"},
            ],
            "lessons",
            50,
            "课时",
        ),
        (
            [{"kind": "medical-aid", "services": {"item": "义诊", "quantity": "320人次"}}] * 2,
            "义诊 人次",
            640,
            "人次",
        ),
    ],
)
def test_what_was_done_for_others_is_summed(
    activities: list[dict[str, object]], figure: str, number: int, unit: str
) -> None:
    total = sums(*activities)[figure]
    assert (total.exact, total.unit, total.left_out) == (number, unit, ())


def test_services_are_added_up_each_in_its_own_unit() -> None:
    services = [{"item": "义诊", "quantity": "320人次"}, {"item": "义诊", "quantity": "3场"}]
    found = sums({"kind": "medical-aid", "services": services})
    assert (found["义诊 人次"].exact, found["义诊 场"].exact) == (320, 3)


def test_what_is_vague_is_left_out() -> None:
    found = sums({"kind": "sponsorship", "sponsored": {"new": "12名", "carried_over": "十余名"}})
    assert (found["pupils"].exact, len(found["pupils"].left_out)) == (12, 1)


def test_all_money_of_a_sponsorship_is_for_the_pupils() -> None:
    found = sums({"kind": "sponsorship", "recipients": "钱五", "donation": {"cash": 1500}})
    assert (found["sponsorship"].exact, found["cash_paid"].exact) == (1500, None)
