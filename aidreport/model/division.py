"""Every place in a record where a whole is divided into parts."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.frozen import frozen
from aidreport.model.donation import CashStatus
from aidreport.model.fields.amount import Amount
from aidreport.model.indicator import Breakdown, Part
from aidreport.model.year import YearRecord


@frozen
class Division:
    """A whole and one way in which it is divided.

    Attributes:
        name: what the whole is called.
        whole: its amounts, one for each unit; empty when none is known.
        recorded: those of them that are recorded, not added up from parts.
        status: how far the money has come, None where that is not said.
        breakdown: its parts.
    """

    name: str
    whole: tuple[Amount, ...]
    recorded: tuple[Amount, ...]
    status: CashStatus | None
    breakdown: Breakdown | Part


def divisions(record: YearRecord) -> Iterator[Division]:
    """Yield the divisions of all indicators, at all levels, outer ones first."""
    for key, indicator in record.frame.indicators.items():
        for breakdown in indicator.breakdowns:
            yield from _with_inner(
                Division(
                    indicator.name or key,
                    indicator.whole,
                    indicator.value,
                    indicator.status,
                    breakdown,
                )
            )


def _with_inner(division: Division) -> Iterator[Division]:
    yield division
    for part in division.breakdown.parts:
        if part.parts:
            status = part.status or division.status
            yield from _with_inner(Division(part.name, part.whole, part.value, status, part))
