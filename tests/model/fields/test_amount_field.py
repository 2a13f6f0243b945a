from collections.abc import Callable
from decimal import Decimal

import pytest

from aidreport.model.fields.amount import added_up, number_of, unit_of
from aidreport.model.fields.money import Money
from aidreport.model.fields.quantity import Quantity
from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 甲}
signature: {date: 2024-12-31}
organisations: {甲: }
indicators:
  救助: {value: VALUE}
"""


@pytest.fixture
def read(check_year: Callable[..., Checked]) -> Callable[[str], tuple[Decimal | None, str]]:
    def read(text: str) -> tuple[Decimal | None, str]:
        checked = check_year(FRAME.replace("VALUE", text))
        assert checked.findings == ()
        assert checked.record is not None
        (amount,) = checked.record.record.frame.indicators["救助"].value
        return number_of(amount), unit_of(amount)

    return read


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("1362.7万元", 13627000, "元"),
        ("13627000元", 13627000, "元"),
        ("8500人次", 8500, "人次"),
        ("54名", 54, "人"),
        ("1.2万人", 12000, "人"),
        ("98.5%", Decimal("98.5"), "%"),
        ("近10万元", None, "元"),
        ("十余户", None, "户"),
        ("近1万人", None, "人"),
    ],
)
def test_an_amount_has_a_number_if_it_is_exact_and_always_a_unit(
    read: Callable[[str], tuple[Decimal | None, str]], text: str, number: Decimal, unit: str
) -> None:
    assert read(text) == (number, unit)


@pytest.mark.parametrize("text", ["1362", "1,362.5", "12万"])
def test_a_number_without_a_unit_is_refused(check_year: Callable[..., Checked], text: str) -> None:
    (found,) = check_year(FRAME.replace("VALUE", f'"{text}"')).findings
    assert found.line(str) == (
        f"records/2024.yaml:5:15: error: “value”: found the text “{text}”, expected money"
        " (13627000元, 1362.7万元) or a number with its measure word (54人, 98%). [bad-amount]"
    )


def test_persons_visits_and_money_have_no_sum() -> None:
    persons, visits = Quantity(Decimal(3), "人"), Quantity(Decimal(4), "人次")
    assert added_up([persons, Quantity(Decimal(2), "名")]) == Quantity(Decimal(5), "人")
    assert added_up([persons, visits]) is None
    assert added_up([persons, Money(Decimal(4))]) is None
    assert added_up([Quantity(Decimal(40), "%"), Quantity(Decimal(60), "%")]) is None


def test_a_sum_with_a_vague_amount_is_not_known() -> None:
    assert added_up([Money(Decimal(4)), Money(Decimal(100_000), "近10万元")]) is None
    assert added_up([Quantity(Decimal(3), "人"), Quantity(None, words="十余人")]) is None
