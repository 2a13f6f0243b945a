from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from aidreport import facts
from aidreport.facts.attachments import AttachmentFacts
from aidreport.pipeline import Checked

RECORD = """report: {{period: 2024, organisation: 甲中学}}
attachments: {attachments}
activities:
  - {{kind: donation, date: 2024-05-05, donation: {{cash: 700.5, goods: {{items: 书, value: 30}}}}}}
  - {{kind: donation, date: 2024-03-05, donation: {{cash: [300, {{amount: 50, status: planned}}]}}}}
  - {{kind: volunteering, date: 2024-04-05, participants: {{who: 教师, count: 3名}}}}
  - {{kind: donation, date: 2024-06-05, donation: {{cash: 近1万元}}}}
organisations: {{甲中学: }}
"""


@pytest.fixture
def attached(check_year: Callable[..., Checked]) -> Callable[[str], tuple[AttachmentFacts, ...]]:
    def made(attachments: str) -> tuple[AttachmentFacts, ...]:
        checked = check_year(RECORD.format(attachments=attachments))
        assert checked.record is not None
        return facts.build(checked.record).attachments

    return made


def test_nothing_is_attached_unasked(attached):
    assert attached("[]") == ()


def test_a_single_attachment_has_no_number(attached):
    assert [(each.name, each.number) for each in attached("activities")] == [("activities", None)]


def test_attachments_stand_in_the_order_asked_for_and_each_once(attached):
    found = attached("[donations, activities, donations]")
    assert [(each.name, each.number.number) for each in found] == [
        ("donations", 1),
        ("activities", 2),
    ]


def test_the_table_of_activities_has_them_all_by_date(attached):
    table = attached("activities")[0].table
    assert [(row.number.number, row.activity.date.start.month) for row in table.rows] == [
        (1, 3),
        (2, 4),
        (3, 5),
        (4, 6),
    ]


def test_only_columns_that_hold_something_are_there(attached):
    activities, donations = attached("[activities, donations]")
    assert list(activities.table.columns) == [
        "number",
        "date",
        "kind",
        "activity",
        "company",
        "paid",
        "value",
    ]
    assert list(donations.table.columns) == [
        "number",
        "date",
        "activity",
        "paid",
        "planned",
        "goods",
        "value",
    ]


def test_the_totals_are_the_sums_of_what_is_exact_and_know_their_places(attached):
    table = attached("donations")[0].table
    assert {column: total.exact for column, total in table.totals.items()} == {
        "paid": Decimal("1000.5"),
        "planned": 50,
        "value": 30,
    }
    assert [place.line for place in table.totals["paid"].origins] == [5, 4]
    assert table.vague


def test_money_of_different_status_is_never_added_up(attached):
    first = attached("donations")[0].table.rows[0]
    assert (first.amounts["paid"].exact, first.amounts["planned"].exact) == (300, 50)


def test_each_row_knows_its_activity(attached):
    row = attached("donations")[0].table.rows[0]
    assert row.number.origins == (row.activity.position,)


def test_money_by_shares_counts_with_all_of_them(check_year: Callable[..., Checked]) -> None:
    record = RECORD.format(attachments="donations").replace("近1万元", "{amount: 500, per: 30户}")
    checked = check_year(record)
    assert checked.record is not None
    table = facts.build(checked.record).attachments[0].table
    assert table.rows[-1].amounts["paid"].exact == 15000
    assert not table.vague


def test_a_vague_amount_by_shares_is_no_sum_and_is_said_to_be_left_out(
    check_year: Callable[..., Checked],
) -> None:
    record = RECORD.format(attachments="donations").replace(
        "近1万元", "{amount: 近500元, per: 30户}"
    )
    checked = check_year(record)
    assert checked.record is not None
    table = facts.build(checked.record).attachments[0].table
    assert table.rows[-1].amounts["paid"].left_out == (None,)
    assert table.vague


HOUSES = """report: {period: 2024, organisation: 甲中学, self_reference: 我校}
attachments: activities
organisations: {甲中学: , 乙小学: , 丙公司: }
activities:
  - {kind: works, date: 2024-03-01, recipients: 乙小学, works: {item: 教室, quantities: 2间},
     investments: [45000, {amount: 120000, arranged: true}]}
  - {kind: sponsorship, date: 2024-04-01, sponsored: {stage: 高中, new: 2名, each: 3000}}
  - {kind: purchase, date: 2024-05-01, goods: {items: 小米, quantity: 500公斤, value: 6500}}
  - {kind: purchase, date: 2024-06-01, trade: sold, amount: 800}
  - {kind: donation, date: 2024-07-01, helpers: 丙公司,
     donation: {cash: 900, goods: {items: 书, value: 40}}}
  - {kind: donation, date: 2024-08-01, recipients: 乙小学, donation: {cash: 700}}
"""


def test_money_of_every_purpose_has_a_column_and_what_others_give_stands_apart(
    check_year: Callable[..., Checked],
) -> None:
    checked = check_year(HOUSES.replace("[45000,", "[{amount: 45000},"))
    assert checked.record is not None, checked.findings
    table = facts.build(checked.record).attachments[0].table
    assert {column: total.exact for column, total in table.totals.items()} == {
        "paid": 700,
        "sponsored": 6000,
        "invested": 45000,
        "arranged": 120000,
        "bought": 6500,
        "sold": 800,
        "of_others": 900,
        "value_of_others": 40,
    }
