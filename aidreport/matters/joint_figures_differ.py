"""Houses that did something together say different figures of it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from aidreport.diagnostics import Position, message
from aidreport.facts.figures.lookup import term_of
from aidreport.matters.check import (
    Board,
    Check,
    Found,
    amounts,
    own,
    place_of,
    said,
    there,
)
from aidreport.matters.deeds import Deed


def _find(board: Board) -> Found:
    for group in board.joining.done_together:
        yield from _in_group(group)


def _in_group(group: Sequence[Deed]) -> Found:
    figures = [(deed, amounts(deed)) for deed in group]
    told: set[tuple[Position, Decimal, Decimal]] = set()
    for key in dict.fromkeys(key for _, each in figures for key in each):
        known = [(each[key], deed) for deed, each in figures if key in each]
        most, counts = max(known, key=lambda one: one[0].value)
        for total, deed in known:
            # Volunteers are participants, too: one difference is told once.
            same = deed.activity.handed_in, total.value, most.value
            if total.value != most.value and same not in told:
                told.add(same)
                yield (
                    place_of(deed, key),
                    message(
                        "Of one activity {here} says {found} ({term}), and {there} says {most}:"
                        " the larger one counts, once. Ask both to write the figure of the whole"
                        " activity.",
                        here=own(deed),
                        found=said(total),
                        term=term_of(key),
                        there=there(counts, key),
                        most=said(most),
                    ),
                )


JOINT_FIGURES_DIFFER = Check("joint-figures-differ", _find)
