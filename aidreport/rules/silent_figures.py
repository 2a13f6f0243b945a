"""Which figures of a record the report cannot say, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aidreport.diagnostics import Message, message
from aidreport.model.fields.amount import Amount, in_unit, number_of, unit_of
from aidreport.model.fields.recorded import Recorded
from aidreport.model.indicator import Breakdown, Indicator, Part
from aidreport.model.named import field_name
from aidreport.model.profile import ProfileFigure
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found

_NOT_COMPARED = message(
    "there is no exact figure of this period in the same unit to compare it with"
)
_NO_SECOND_FIGURE = message("there is no second figure that it could stand before")
_NO_PARTS = message("no parts are listed")
_NO_FIGURES = message("there are no figures that it could belong to")
_NO_SHARE = message("neither income nor spending of this period can be compared with it")


def silent_figures(record: YearRecord) -> Found:
    """Yield what stands beside a figure and cannot be said with it."""
    frame = record.frame
    for indicator in frame.indicators.values():
        yield from _of_indicator(indicator)
    for step in frame.plan.steps if frame.plan else ():
        if len(step.value) < 2:
            yield from _words("reaching", [step.reaching], _NO_SECOND_FIGURE)
    for point in frame.results.points if frame.results else ():
        yield from _of_figures(point.figures)
    for organisation in record.organisations.values():
        profile = organisation.profile
        if profile is not None:
            yield from _of_figures(profile.all_figures)
            if not profile.all_figures and profile.as_of:
                yield profile.as_of.origins[0], _unsaid("as_of", _NO_FIGURES)
    yield from _of_balance(record)


def _of_indicator(indicator: Indicator) -> Found:
    whole = indicator.whole
    if len(whole) < 2 and not (indicator.cumulative and len(indicator.cumulative.value) > 1):
        yield from _words("reaching", [indicator.reaching], _NO_SECOND_FIGURE)
    if not whole:
        yield from _words("attributes", indicator.attributes, _NO_FIGURES)
    yield from _uncompared("last_year", indicator.last_year, whole)
    units = {unit_of(figure) for figure in whole}
    for amount in indicator.target:
        first = in_unit(indicator.target, unit_of(amount)) is amount
        if not (first and unit_of(amount) in units):
            yield amount.origins[0], _unsaid("target", _NOT_COMPARED)
    for breakdown in indicator.breakdowns:
        yield from _of_parts(breakdown)


def _of_parts(divided: Breakdown | Part) -> Found:
    if divided.parts and not any(len(part.whole) > 1 for part in divided.parts):
        yield from _words("reaching", [divided.reaching], _NO_SECOND_FIGURE)
    for part in divided.parts:
        yield from _uncompared("last_year", part.last_year, part.whole)
        if not part.parts:
            yield from _words("by", [part.by], _NO_PARTS)
            yield from _words("reaching", [part.reaching], _NO_PARTS)
        yield from _of_parts(part)


def _of_figures(figures: Iterable[ProfileFigure]) -> Found:
    for figure in figures:
        yield from _uncompared("last_year", figure.last_year, figure.value)


def _uncompared(field: str, amounts: Sequence[Amount], figures: Sequence[Amount]) -> Found:
    """Yield the amounts that no figure can be compared with: vague, zero, in another unit."""
    exact = {unit_of(figure) for figure in figures if number_of(figure) is not None}
    for amount in amounts:
        first = in_unit(amounts, unit_of(amount)) is amount
        if not (first and number_of(amount) and unit_of(amount) in exact):
            yield amount.origins[0], _unsaid(field, _NOT_COMPARED)


def _of_balance(record: YearRecord) -> Found:
    balance = record.frame.balance
    if balance is None or balance.last_year_income is None:
        return
    # The amounts that are worked out are facts, which hardly any record needs here.
    from aidreport.facts.balance import balance_facts

    found = balance_facts(record)
    if found is None or not (found.spent_share or found.income_growth):
        yield balance.last_year_income.origins[0], _unsaid("last_year_income", _NO_SHARE)


def _words(field: str, words: Iterable[str | None], reason: Message) -> Found:
    for word in words:
        if isinstance(word, Recorded):
            yield word.origins[0], _unsaid(field, reason)


def _unsaid(field: str, reason: Message) -> Message:
    return message(
        "“{field}” is recorded here, but the report cannot say it: {reason}. Correct it, or"
        " delete it.",
        field=field_name(field),
        reason=reason,
    )
