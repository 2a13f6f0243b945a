"""Of several records of another house nobody can say which one is the same activity."""

from __future__ import annotations

from aidreport.diagnostics import Message, message
from aidreport.matters.check import Board, Check, Found, own, there
from aidreport.matters.deeds import Deed


def _find(board: Board) -> Found:
    for deed, first, second in board.joining.doubtful:
        yield deed.activity.handed_in, _said(deed, first, second)


def _said(deed: Deed, first: Deed, second: Deed) -> Message:
    if deed.is_received and first.number != second.number:
        return message(
            "{here} received this from several houses, each of which recorded it: {first};"
            " {second}. What was received counts beside what they gave: let it stand once for each"
            " giver, with what that one gave.",
            here=own(deed),
            first=there(first),
            second=there(second),
        )
    return message(
        "{here} and “{other}” name each other, but this may be one of several: {first};"
        " {second}. Each counts: let dates and recipients in the records tell them apart, and"
        " delete what was recorded twice.",
        here=own(deed),
        other=first.house.name,
        first=there(first),
        second=there(second),
    )


JOINT_WITH_SEVERAL = Check("joint-with-several", _find)
