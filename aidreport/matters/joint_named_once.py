"""A house says that it did something together with another, whose own record does not say so."""

from __future__ import annotations

from aidreport.diagnostics import Message, listed, message
from aidreport.matters.check import Board, Check, Found, own, there
from aidreport.matters.deeds import Deed


def _find(board: Board) -> Found:
    for deed, other in board.joining.one_sided:
        yield deed.activity.handed_in, _said(deed, other)


def _said(deed: Deed, other: Deed) -> Message:
    if deed.is_received:
        return message(
            "{here} received this, and the record of {there} does not name whom it was given to:"
            " if it is one gift, “{house}” belongs to its “recipients”; until then both count.",
            here=own(deed),
            there=there(other),
            house=deed.house.name,
        )
    if other.activity.partners:
        return message(
            "{here} names under “with” whoever did this beside it, and the record of {there} names"
            " {named}, and not “{house}”: if it is one activity, correct the name there, or add it;"
            " until then it counts twice.",
            here=own(deed),
            there=there(other),
            named=listed(map(str, other.activity.partners)),
            house=deed.house.name,
        )
    return message(
        "{here} names under “with” whoever did this beside it, and the record of {there} does not"
        " name “{house}”: if it is one activity, write “with” there, too; until then it counts"
        " twice.",
        here=own(deed),
        there=there(other),
        house=deed.house.name,
    )


JOINT_NAMED_ONCE = Check("joint-named-once", _find)
