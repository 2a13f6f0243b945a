"""A house gave money to another one, which recorded it on days that make it another gift."""

from __future__ import annotations

from aidreport.diagnostics import Message, message
from aidreport.matters.check import Board, Check, Found, own, place_of, said, there
from aidreport.matters.deeds import Calendar, Deed, money_of
from aidreport.matters.joining import DAYS_ON_ITS_WAY, gifts_between
from aidreport.model.fields.period import iso


def _find(board: Board) -> Found:
    found = board.joining
    gifts = (each.deeds for each in found.gifts)
    settled = {id(deed) for each in (*gifts, *found.doubtful) for deed in each}
    between = (each for each in board.deeds if each.partners or each.helped)
    of_money = [each for each in between if id(each) not in settled and _money(each)]
    for given, receipts in gifts_between(of_money).values():
        calendar = Calendar(given)
        for receipt in receipts:
            near = list(calendar.overlapping(receipt, DAYS_ON_ITS_WAY))
            if near:
                yield (
                    place_of(receipt),
                    _said(receipt, min(near, key=lambda gift: _apart(gift, receipt))),
                )


def _money(deed: Deed) -> bool:
    return bool(money_of(deed, received=deed.is_received).value)


def _apart(gift: Deed, receipt: Deed) -> tuple[int, bool]:
    """Return how many days lie between both, then whether the amounts differ."""
    given, got = gift.activity.date, receipt.activity.date
    days = max((got.start - given.end).days, (given.start - got.end).days)
    return days, money_of(gift, received=False) != money_of(receipt, received=True)


def _said(receipt: Deed, gift: Deed) -> Message:
    return message(
        "{here} received {got} on {received_on}, and {there} gave “{house}” {given} on {given_on}:"
        " if it is one gift, let both records have its day, and it counts once; until then it"
        " counts twice.",
        here=own(receipt),
        got=said(money_of(receipt, received=True)),
        received_on=iso(receipt.activity.date),
        there=there(gift),
        house=receipt.house.name,
        given=said(money_of(gift, received=False)),
        given_on=iso(gift.activity.date),
    )


GIFT_DAYS_DIFFER = Check("gift-days-differ", _find)
