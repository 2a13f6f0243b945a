"""The parts of a figure do not add up to it.

A reader adds the parts up, and a report whose sums are wrong is believed in nothing
else (own rule). Every axis and every column, money and persons, has to add up at
every level. Columns with a vague amount cannot be checked; where only some of the
parts are listed (`partial: true`), their sum must not be larger than the whole.

Bad:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出:
        value: 500万元
        breakdowns:
          - parts: [{name: 济困, value: 300万元}, {name: 助学, value: 150万元}]

Good:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出:
        value: 500万元
        breakdowns:
          - parts: [{name: 济困, value: 300万元}, {name: 助学, value: 200万元}]
"""

from __future__ import annotations

from decimal import Decimal

from aidreport.diagnostics import Message, Severity, message
from aidreport.model.division import Division, divisions
from aidreport.model.fields.amount import (
    PERCENT,
    Amount,
    in_unit,
    number_of,
    unit_of,
)
from aidreport.model.fields.quantity import Quantity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule
from aidreport.wording.money import TEN_THOUSANDS, digits, in_words


def _check(record: YearRecord) -> Found:
    for division in divisions(record):
        for whole in division.whole:
            total, parts = number_of(whole), _sum(division, whole)
            if total is None or parts is None or total == parts:
                continue
            if division.breakdown.partial and parts < total:
                continue
            place = division.breakdown.position
            yield place, _said(division, total, parts, _Unit(whole))


def _sum(division: Division, whole: Amount) -> Decimal | None:
    """Return the sum of the parts; None if it is not known or one part is too large itself."""
    unit, total = unit_of(whole), number_of(whole)
    amounts = [in_unit(part.whole, unit) for part in division.breakdown.parts]
    numbers = [number for amount in amounts if amount for number in [number_of(amount)]]
    exact = [number for number in numbers if number is not None]
    if unit == PERCENT or total is None or any(number > total for number in exact):
        return None
    known = len(exact) == len(amounts)
    return sum(exact, Decimal(0)) if known or sum(exact) > total else None


class _Unit:
    """Says numbers as the record does: 名 for 名, money in 万元 where that is as plain."""

    def __init__(self, whole: Amount) -> None:
        self._measure = whole.measure_word if isinstance(whole, Quantity) else None

    def __call__(self, number: Decimal) -> str:
        if self._measure is None:
            return in_words(number, TEN_THOUSANDS)
        return f"{digits(number)}{self._measure}"


def _said(division: Division, total: Decimal, parts: Decimal, say: _Unit) -> Message:
    return message(
        "The parts of “{name}” add up to {parts}, but the whole is {total}: {difference}"
        " {direction}: correct a part or the whole.",
        name=division.name,
        parts=say(parts),
        total=say(total),
        difference=say(abs(parts - total)),
        direction=message("too much") if parts > total else message("missing"),
    )


PARTS_DO_NOT_ADD_UP = YearRule("parts-do-not-add-up", Severity.ERROR, _check)
