from activities import activity_of, findings_of, year_of

from aidreport.model.donation import CashStatus
from aidreport.model.fund import Purpose
from aidreport.model.kinds.works import Stage, Works

WORKS = {"kind": "works", "date": "2024-06"}
ROAD = {"item": "村组公路", "quantities": ["3.2公里", "2处"]}


def test_works_are_read_with_all_their_measurements() -> None:
    activity = activity_of(year_of({**WORKS, "works": ROAD, "verb": "硬化", "stage": "completed"}))
    assert isinstance(activity, Works)
    (road,) = activity.works
    assert [(size.number, size.measure_word) for size in road.quantities] == [
        (road.quantities[0].number, "公里"),
        (2, "处"),
    ]
    assert (activity.verb, activity.stage) == ("硬化", Stage.COMPLETED)


def test_money_of_one_s_own_and_arranged_money_are_kept_apart() -> None:
    investments = [
        {"amount": "200000"},
        {"amount": "300000", "arranged": "true", "source": "县财政"},
        {"amount": "近10万元", "status": "planned"},
    ]
    donation = {"cash": "1000"}
    activity = activity_of(
        year_of({**WORKS, "works": ROAD, "investments": investments, "donation": donation})
    )
    funds = [
        (fund.purpose, fund.status, fund.amount and (fund.amount.words or fund.amount.amount))
        for fund in activity.funds()
    ]
    assert funds == [
        (Purpose.DONATION, CashStatus.PAID, 1000),
        (Purpose.INVESTED, CashStatus.PAID, 200000),
        (Purpose.ARRANGED, CashStatus.PAID, 300000),
        (Purpose.INVESTED, CashStatus.PLANNED, "近10万元"),
    ]


def test_works_that_name_nothing_are_refused() -> None:
    assert findings_of(year_of(WORKS)) == ["missing-field"]
    assert findings_of(year_of({**WORKS, "works": []})) == ["wrong-type"]
    assert findings_of(year_of({**WORKS, "works": ROAD, "stage": "停工"})) == ["bad-choice"]
