"""A house gave money to another one, which recorded another amount as received."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.diagnostics import message
from aidreport.facts.figures.figure import Group
from aidreport.facts.houses.matter import is_received
from aidreport.facts.sums import Sum, together
from aidreport.matters.check import Board, Check, Found, amounts, own, said, there
from aidreport.matters.deeds import Deed
from aidreport.model.fields.amount import MONEY_UNIT


def _find(board: Board) -> Found:
    for giver, *receivers in board.joining.gifts:
        given = _money([giver], received=False)
        got = _money(receivers, received=True)
        if given.exact is None or got.exact is None or got.value == given.value:
            continue
        # Of a gift to several the others may not have recorded theirs.
        if got.value > given.value or len(receivers) == len(giver.activity.recipients):
            receiver = receivers[0]
            yield (
                got.origins[0] if got.origins else receiver.activity.handed_in,
                message(
                    "{here} received {got}, and {there} gave {given}: what the giver says counts,"
                    " once. Ask both which amount is right.",
                    here=own(receiver),
                    got=said(got),
                    there=there(giver),
                    given=said(given),
                ),
            )


def _money(deeds: Sequence[Deed], *, received: bool) -> Sum:
    """Return the money of a gift, however far it has come."""
    found = (
        total
        for deed in deeds
        for key, total in amounts(deed).items()
        if key.group in (Group.CASH, Group.FUNDS) and is_received(key) is received
    )
    return together(found, MONEY_UNIT)


GIFT_AMOUNTS_DIFFER = Check("gift-amounts-differ", _find)
