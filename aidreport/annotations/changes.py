"""Figures that differ much from those of the year before: what a head asks about first."""

from __future__ import annotations

from decimal import Decimal

from aidreport.diagnostics import Message, message
from aidreport.facts.figures.figure import Key
from aidreport.facts.figures.lookup import term_of
from aidreport.facts.statistics.years import compared
from aidreport.facts.sums import Sum
from aidreport.model.year import YearRecord
from aidreport.tracing.calculation import meant, numbers
from aidreport.tracing.trace import TracedFigure
from aidreport.wording.money import digits

_HUNDRED = Decimal(100)


class Changes:
    """The sums of a year beside those of the year before, found by where they come from."""

    def __init__(self, record: YearRecord, percent: int) -> None:
        """Take a year, and by how many percent a figure may differ without a word."""
        self._percent = percent
        self._by_origin: dict[frozenset[object], list[tuple[Key, Sum, Sum]]] = {}
        for key, before, now in compared(record) or ():
            if not before.left_out and not now.left_out and before.value and now.exact is not None:
                found = self._by_origin.setdefault(frozenset(now.origins), [])
                found.append((key, before, now))
        self._year = record.before.year if record.before else ""

    def of(self, traced: TracedFigure) -> tuple[Message, ...]:
        """Return what is to be said of a figure that differs much; nothing of any other.

        A figure is one of the sums when it comes from the same entries and means the same number.
        """
        found = self._by_origin.get(frozenset(traced.figure.origins), ())
        return tuple(
            self._said(key, before, now)
            for key, before, now in found
            if _means(traced, now.value) and self._is_much(before.value, now.value)
        )

    def _is_much(self, before: Decimal, now: Decimal) -> bool:
        return abs(now - before) * _HUNDRED > before * self._percent

    def _said(self, key: Key, before: Sum, now: Sum) -> Message:
        difference = now.value - before.value
        rate = (abs(difference) * _HUNDRED / before.value).quantize(Decimal(1))
        percent = f"{digits(rate)}%"
        term, earlier = term_of(key), _words(before.value, key)
        gap = _words(abs(difference), key)
        if difference > 0:
            return message(
                "{figure}: {before} in {year}; more by {difference} ({percent}). Is that right?",
                figure=term,
                before=earlier,
                year=self._year,
                difference=gap,
                percent=percent,
            )
        return message(
            "{figure}: {before} in {year}; less by {difference} ({percent}). Is that right?",
            figure=term,
            before=earlier,
            year=self._year,
            difference=gap,
            percent=percent,
        )


def _means(traced: TracedFigure, value: Decimal) -> bool:
    found = numbers(traced.words)
    return len(found) == 1 and value in meant(traced.figure.kind, traced.words, found[0])


def _words(value: Decimal, key: Key) -> str:
    return f"{digits(value)}{key.unit}"
