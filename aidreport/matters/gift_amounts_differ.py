"""A house gave money to another one, which recorded another amount as received."""

from __future__ import annotations

from aidreport.diagnostics import message
from aidreport.facts.sums import together
from aidreport.matters.check import Board, Check, Found, own, said, there
from aidreport.matters.deeds import money_of
from aidreport.model.fields.amount import MONEY_UNIT


def _find(board: Board) -> Found:
    for gift in board.joining.gifts:
        receivers = gift.receivers
        # Of several givers the largest amount counts; that they differ is told of themselves.
        giver = max(gift.givers, key=lambda each: money_of(each, received=False).value)
        given = money_of(giver, received=False)
        got = together((money_of(each, received=True) for each in receivers), MONEY_UNIT)
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


GIFT_AMOUNTS_DIFFER = Check("gift-amounts-differ", _find)
