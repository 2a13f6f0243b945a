"""A house gave money to another one, which gave the same amount away in an activity of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from aidreport.diagnostics import message
from aidreport.facts.sums import Sum
from aidreport.matters.check import Board, Check, Found, own, said, there
from aidreport.matters.deeds import Deed, money_of


def _find(board: Board) -> Found:
    given: dict[tuple[int, int, Decimal], Deed] = {}
    for deed, money in _of_money(deed for deed in board.deeds if deed.helped):
        for receiver in deed.helped:
            given.setdefault((deed.number, receiver, money.value), deed)
    for deed, money in _of_money(deed for deed in board.deeds if deed.partners):
        for giver in sorted(deed.partners):
            gift = given.get((giver, deed.number, money.value))
            if gift is not None:
                yield (
                    money.origins[0] if money.origins else deed.activity.handed_in,
                    message(
                        "{there} gave {found} to “{house}”, and {here} gave the same amount with"
                        " its money: if that is the same money, “{house}” names “{giver}” under"
                        " “helpers” here; until then it counts twice.",
                        there=there(gift),
                        found=said(money),
                        house=deed.house.name,
                        here=own(deed),
                        giver=gift.house.name,
                    ),
                )


def _of_money(deeds: Iterable[Deed]) -> Iterator[tuple[Deed, Sum]]:
    """Yield what was given in money, with how much that is; what was received is another side."""
    for deed in deeds:
        money = money_of(deed, received=False)
        if money.value and not deed.is_received:
            yield deed, money


MONEY_PASSED_ON = Check("money-passed-on", _find)
