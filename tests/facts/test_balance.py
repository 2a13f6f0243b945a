from collections.abc import Callable
from decimal import Decimal

import pytest

from aidreport import facts
from aidreport.facts.balance import BalanceFacts
from aidreport.pipeline import Checked

FRAME = "report: {period: 2024, organisation: 甲}\norganisations: {甲: }\n"
BEFORE = "report: {period: 2023, organisation: 甲}\norganisations: {甲: }\n"


def balance(checked: Checked) -> BalanceFacts | None:
    assert checked.record is not None, [finding.line(str) for finding in checked.findings]
    return facts.build(checked.record).balance


@pytest.mark.parametrize("left_out", ["opening", "income", "spending", "closing"])
def test_the_amount_that_is_left_out_is_worked_out_from_the_other_three(
    check_year: Callable[..., Checked], left_out: str
) -> None:
    known = {"opening": 100, "income": 1000, "spending": 800, "closing": 300}
    fields = ", ".join(f"{name}: {amount}" for name, amount in known.items() if name != left_out)
    found = balance(check_year(f"{FRAME}balance: {{{fields}}}\n"))
    assert found is not None
    derived = getattr(found, left_out)
    assert derived.amount == known[left_out]
    assert len(derived.origins) == 3


def test_two_unknown_amounts_stay_unknown(check_year: Callable[..., Checked]) -> None:
    found = balance(check_year(FRAME + "balance: {income: 1000, spending: 800}\n"))
    assert found is not None
    assert (found.opening, found.closing) == (None, None)


def test_what_was_left_last_year_is_there_at_the_beginning_of_this_one(
    check_year: Callable[..., Checked],
) -> None:
    before = BEFORE + "balance: {opening: 100, income: 1000, spending: 800}\n"
    found = balance(
        check_year(
            FRAME + "balance: {income: 1250, spending: 900}\n",
            others={"records/2023.yaml": before},
        )
    )
    assert found is not None
    assert found.opening is not None
    assert found.closing is not None
    assert (found.opening.amount, found.closing.amount) == (300, 650)
    assert found.income_growth is not None
    assert found.income_growth.rate is not None
    assert found.income_growth.rate.number == 25
    assert found.spent_share is not None
    assert found.spent_share.number == Decimal(90)


def test_an_empty_balance_is_not_told(check_year: Callable[..., Checked]) -> None:
    assert balance(check_year(FRAME + "balance: {last_year_income: 5}\n")) is None
