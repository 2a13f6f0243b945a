"""A house gave money to another one, which recorded another amount as received."""

from __future__ import annotations

from aidreport.diagnostics import Position, message
from aidreport.facts.figures.figure import Group
from aidreport.facts.houses.matter import is_received
from aidreport.facts.sums import Sum, together
from aidreport.matters.check import Board, Check, Found, amounts, own, said, there
from aidreport.matters.deeds import Deed
from aidreport.model.fields.amount import MONEY_UNIT


def _find(board: Board) -> Found:
    for giver, receiver in board.joining.gifts:
        given, got = _money(giver, received=False), _money(receiver, received=True)
        if given.exact is not None and got.exact is not None and given.value != got.value:
            yield (
                _place(receiver, got),
                message(
                    "{here} received {got}, and {there} gave {given}: what the giver says counts,"
                    " once. Ask both which amount is right.",
                    here=own(receiver),
                    got=said(got),
                    there=there(giver),
                    given=said(given),
                ),
            )


def _money(deed: Deed, *, received: bool) -> Sum:
    """Return the money of a gift, however far it has come."""
    found = (
        total
        for key, total in amounts(deed).items()
        if key.group in (Group.CASH, Group.FUNDS) and is_received(key) is received
    )
    return together(found, MONEY_UNIT)


def _place(deed: Deed, total: Sum) -> Position:
    return total.origins[0] if total.origins else deed.activity.handed_in


GIFT_AMOUNTS_DIFFER = Check("gift-amounts-differ", _find)
