from activities import activity_of, findings_of, year_of

from aidreport.model.fund import Purpose
from aidreport.model.kinds.purchase import Purchase

PURCHASE = {"kind": "purchase", "date": "2024-09-20"}
APPLES = {"items": "苹果", "value": "8000"}
NUTS = {"items": "核桃", "value": "6000.5"}


def purchase(**fields: object) -> Purchase:
    activity = activity_of(year_of({**PURCHASE, **fields}))
    assert isinstance(activity, Purchase)
    return activity


def test_the_sum_is_that_of_the_goods_unless_it_is_recorded() -> None:
    counted, recorded = purchase(goods=[APPLES, NUTS]), purchase(goods=APPLES, amount="7500")
    assert counted.sum is not None
    assert recorded.sum is not None
    assert (str(counted.sum.amount), str(recorded.sum.amount)) == ("14000.5", "7500")


def test_goods_without_a_value_give_no_sum() -> None:
    assert purchase(goods=[APPLES, {"items": "核桃"}]).sum is None
    assert list(purchase(goods=[{"items": "核桃"}]).funds()) == []


def test_what_was_bought_and_what_was_sold_are_no_donation() -> None:
    purposes = [
        [fund.purpose for fund in purchase(trade=trade, amount="100").funds()]
        for trade in ("bought", "sold")
    ]
    assert purposes == [[Purpose.BOUGHT], [Purpose.SOLD]]


def test_another_trade_is_refused() -> None:
    assert findings_of(year_of({**PURCHASE, "trade": "交换"})) == ["bad-choice"]
