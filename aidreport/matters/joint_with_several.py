"""Of several records of another house nobody can say which one is the same activity."""

from __future__ import annotations

from aidreport.diagnostics import message
from aidreport.matters.check import Board, Check, Found, own, there


def _find(board: Board) -> Found:
    for deed, first, second in board.joining.doubtful:
        yield (
            deed.activity.handed_in,
            message(
                "{here} and “{other}” name each other, but this may be one of several: {first};"
                " {second}. Each counts: let dates and recipients in the records tell them apart.",
                here=own(deed),
                other=first.house.name,
                first=there(first),
                second=there(second),
            ),
        )


JOINT_WITH_SEVERAL = Check("joint-with-several", _find)
