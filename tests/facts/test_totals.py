from collections.abc import Callable
from decimal import Decimal

import pytest

from aidreport import facts
from aidreport.facts.totals import Totals
from aidreport.pipeline import Checked

FRAME = "report: {period: 2024, organisation: 甲}\norganisations: {甲: }\nactivities:\n"


def totals_of(checked: Checked) -> Totals:
    assert checked.record is not None, checked.findings
    return facts.build(checked.record).totals


def test_cash_is_added_up_with_the_places_it_comes_from(
    check_year: Callable[..., Checked],
) -> None:
    totals = totals_of(
        check_year(
            FRAME
            + "  - {kind: donation, date: 2024-03, donation: {cash: 700}}\n"
            + "  - {kind: donation, date: 2024-05-06, donation: {cash: [2835.5, 0.5]}}\n"
        )
    )
    assert totals["cash_paid"]
    assert totals["cash_paid"].exact == Decimal("3536")
    assert [str(place) for place in totals["cash_paid"].origins] == [
        "records/2024.yaml:4:54",
        "records/2024.yaml:5:58",
        "records/2024.yaml:5:66",
    ]


def test_planned_and_arrived_money_is_never_counted_as_paid(
    check_year: Callable[..., Checked],
) -> None:
    totals = totals_of(
        check_year(
            FRAME
            + "  - kind: donation\n    date: 2024-03\n    donation:\n      cash:\n"
            + "        - {amount: 1, status: paid}\n"
            + "        - {amount: 2, status: arrived}\n"
            + "        - {amount: 4, status: planned}\n"
        )
    )
    amounts = [totals[f"cash_{status}"].exact for status in ("paid", "arrived", "planned")]
    assert amounts == [1, 2, 4]


def test_a_vague_amount_is_left_out_and_said_to_be(check_year: Callable[..., Checked]) -> None:
    totals = totals_of(
        check_year(
            FRAME + "  - {kind: donation, date: 2024-03, donation: {cash: [700, 近10万元]}}\n"
        )
    )
    assert totals["cash_paid"]
    assert [each.words for each in totals["cash_paid"].left_out] == ["近10万元"]
    assert totals["cash_paid"].exact == 700


def test_goods_without_a_value_are_counted_apart(check_year: Callable[..., Checked]) -> None:
    totals = totals_of(
        check_year(
            FRAME
            + "  - kind: donation\n    date: 2024-03\n    donation:\n      goods:\n"
            + "        - {items: 图书, value: 3000}\n"
            + "        - {items: 大米, quantity: 150斤}\n"
            + "        - {items: 文具}\n"
        )
    )
    assert (totals["goods_value"].exact, totals["goods_unvalued"].exact) == (3000, 2)


def test_volunteers_of_several_activities_are_counted_as_visits_not_as_heads(
    check_year: Callable[..., Checked],
) -> None:
    totals = totals_of(
        check_year(
            FRAME
            + "  - {kind: volunteering, date: 2024-03, participants: {who: 学生, count: 54人}}\n"
            + "  - {kind: volunteering, date: 2024-04, participants: {who: 教师, count: 17名}}\n"
            + "  - {kind: volunteering, date: 2024-05, participants: {who: 家庭, count: 9户}}\n"
            + "  - {kind: volunteering, date: 2024-06, participants: {count: 十余人}}\n"
            + "  - {kind: donation, date: 2024-07, participants: {who: 教师, count: 5名}}\n"
        )
    )
    assert (totals["volunteers"].exact, totals["volunteers"].unit) == (71, "人次")
    assert [each.words for each in totals["volunteers"].left_out] == ["十余人"]


def test_nothing_recorded_gives_no_sum(check_year: Callable[..., Checked]) -> None:
    totals = totals_of(check_year(FRAME))
    assert not any(total.recorded for name, total in totals.items() if name != "activities")
    assert totals["activities"].exact == 0


def test_money_of_different_purposes_is_never_added_up(
    check_year: Callable[..., Checked],
) -> None:
    totals = totals_of(
        check_year(
            FRAME
            + "  - {kind: donation, date: 2024-01, donation: {cash: 1}}\n"
            + "  - {kind: sponsorship, date: 2024-02, sponsored: {new: 2名, each: 5}}\n"
            + "  - kind: works\n    date: 2024-03\n    works: {item: 水池}\n    investments:\n"
            + "      - {amount: 20}\n      - {amount: 40, arranged: true}\n"
            + "      - {amount: 80, status: planned}\n"
            + "  - {kind: purchase, date: 2024-04, amount: 100}\n"
            + "  - {kind: purchase, date: 2024-05, amount: 200, trade: sold}\n"
        )
    )
    names = ["cash_paid", "sponsorship", "invested", "arranged", "bought", "sold"]
    assert [totals[name].exact for name in names] == [1, 10, 20, 40, 100, 200]
    assert totals["invested_planned"].exact == 80


def test_shares_are_multiplied_out(check_year: Callable[..., Checked]) -> None:
    totals = totals_of(
        check_year(
            FRAME
            + "  - kind: home-visit\n    date: 2024-02\n    donation:\n"
            + "      cash: [{amount: 500, per: 30户}, {amount: 200, per: 若干户}]\n"
        )
    )
    assert totals["cash_paid"]
    assert (totals["cash_paid"].exact, totals["cash_paid"].left_out) == (15000, (None,))
    assert [str(place) for place in totals["cash_paid"].origins] == [
        "records/2024.yaml:7:23",
        "records/2024.yaml:7:33",
    ]


def test_who_is_only_planned_for_is_none_of_those_that_were_helped(
    check_year: Callable[..., Checked],
) -> None:
    checked = check_year(
        "report: {period: 2024, organisation: 甲}\n"
        "organisations: {甲: , 乙村: {sort: 村}, 丙村: {sort: 村}}\n"
        "activities:\n"
        "  - {kind: donation, date: 2024-03, recipients: 乙村, donation: {cash: 700}}\n"
        "  - kind: donation\n"
        "    date: 2024-12\n"
        "    recipients: 丙村\n"
        "    donation: {cash: {amount: 500, status: planned}}\n"
    )
    assert checked.record is not None, checked.findings
    built = facts.build(checked.record)
    assert [str(place.name) for place in built.places] == ["乙村"]
    assert built.place_count.number == 1


@pytest.mark.parametrize(
    ("goods", "exact", "left_out"),
    [
        ("{items: 羊肉, value: 5600}", 5600, 0),
        ("{items: 羊肉, value: 近5万元}", None, 1),
        ("[{items: 羊肉, value: 5600}, {items: 小米, value: 近9万元}]", 5600, 1),
        ("[{items: 羊肉, value: 5600}, {items: 小米, quantity: 9斤}]", 5600, 0),
        ("[{items: 羊肉, value: 5600}, {items: 小米, value: 400}]", 6000, 0),
    ],
)
def test_what_is_known_of_a_purchase_counts_though_not_all_of_it_is(
    check_year: Callable[..., Checked], goods: str, exact: int | None, left_out: int
) -> None:
    purchase = (
        f"  - {{kind: purchase, date: 2024-03, recipients: 甲, trade: sold, goods: {goods}}}\n"
    )
    sold = totals_of(check_year(FRAME + purchase))["sold"]
    assert (sold.exact, len(sold.left_out)) == (exact, left_out)
