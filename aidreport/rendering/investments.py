"""How the money put into works is said; one's own and what others were got to give apart."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.model.donation import CashStatus
from aidreport.model.fields.money import sum_of_money
from aidreport.model.kinds.works import Investment
from aidreport.rendering.marks import told
from aidreport.rendering.quantities import money_words
from aidreport.wording.lists import enumeration

_PUT_IN = {CashStatus.ARRIVED: "到账资金", CashStatus.PLANNED: "计划投入资金"}
_ARRANGED = {
    CashStatus.PAID: "协调",
    CashStatus.ARRIVED: "协调到账",
    CashStatus.PLANNED: "计划协调",
}


_MONEY = ("资金", "款", "费", "金", "捐资", "捐款")


def investment_clauses(investments: Sequence[Investment], verb: str) -> list[str]:
    """Return a clause for each status: 投入资金500000元，其中自有资金200000元、……

    `verb` is how money is put in that has been paid (投入资金, 投资).
    """
    by_status = [
        [each for each in investments if each.status is status]
        for status in (CashStatus.PAID, CashStatus.ARRIVED, CashStatus.PLANNED)
    ]
    return [_clause(of_status, verb) for of_status in by_status if of_status]


def _clause(investments: Sequence[Investment], verb: str) -> str:
    first = investments[0]
    put_in = _PUT_IN.get(first.status, verb)
    arranged = _ARRANGED[first.status]
    if len(investments) == 1 and first.arranged:
        return f"{arranged}{_fund(first)}{money_words(first.amount)}"
    if len(investments) == 1:
        return _single(first, put_in)
    parts = enumeration([_part(each) for each in investments])
    exact = [each.amount for each in investments if each.amount.exact]
    total = sum_of_money(exact) if len(exact) == len(investments) else None
    if total is None:
        return f"{put_in.removesuffix('资金')}{parts}"
    return f"{put_in}{money_words(total)}，其中{parts}"


def _single(investment: Investment, put_in: str) -> str:
    """Return one's own money: 投入公益资金200000元, 投资200000元（来自校友捐资）."""
    amount = money_words(investment.amount)
    if not investment.source:
        return put_in + amount
    if investment.source.endswith(_MONEY):
        verb = "投入" if investment.status is CashStatus.PAID else put_in.removesuffix("资金")
        return f"{verb}{told(investment.source)}{amount}"
    return f"{put_in}{amount}（来自{told(investment.source)}）"


def _part(investment: Investment) -> str:
    """Return one of several: 自有资金20000元, 协调县财政资金30000元."""
    prefix = "协调" if investment.arranged else ""
    return f"{prefix}{_fund(investment)}{money_words(investment.amount)}"


def _fund(investment: Investment) -> str:
    """Return what the money is called by its source: 县财政资金, 党费."""
    if not investment.source:
        return "资金" if investment.arranged else "自有资金"
    source = told(investment.source)
    return source if investment.source.endswith(_MONEY) else f"{source}资金"
