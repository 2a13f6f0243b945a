"""A figure typed into a free text is none of the facts.

A number in a sentence of one's own is typed a second time, and is not corrected when the
fact is (own rule). Every number with a unit is compared with the facts: in the text of
an activity with those of the activity, of the frame and the year's totals, in any other
text with all facts of the year. A rounded number (近10万元, 50余人) is not compared, nor is one
in characters. A figure that no field holds can be recorded under `extra`.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: donation
        date: 2024-03-05
        donation: {cash: 800}
        text: 所捐700元全部用于购买图书。

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: donation
        date: 2024-03-05
        donation: {cash: 800}
        text: 所捐{{ cash }}全部用于购买图书。
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, partial
from typing import TypeAlias

from aidreport.diagnostics import Message, Severity, listed, message
from aidreport.model.activity import Activity
from aidreport.model.fields.recorded import FreeText
from aidreport.model.slots import EXAMPLE, EXAMPLE_OF_TOTALS, passage, without_slots
from aidreport.model.texts import texts, texts_of_activity
from aidreport.model.values import values_of
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.typed_figures import (
    FIGURE,
    KnownFigures,
    UnitFigure,
    figures_in,
    fits,
    known_figures,
)
from aidreport.rules.words import Where, Words

_MOST_NAMED = 5
Source: TypeAlias = Callable[[], KnownFigures]


def _check(words: Words, record: YearRecord) -> Found:
    # With a part of the facts alone nearly every figure would be wrong.
    typed = words.ids_of(FIGURE, Where.TEXTS) if record.complete else set()
    if not typed:
        return
    of_frame = cache(lambda: _frame_figures(record))
    of_activities = cache(lambda: _activity_figures(record.activities))
    for text in texts(record.frame):
        if id(text) in typed:
            yield from _compare(text, (of_activities, of_frame), EXAMPLE_OF_TOTALS)
    for activity in record.activities:
        for text in texts_of_activity(activity):
            if id(text) not in typed:
                continue
            own = cache(partial(_activity_figures, [activity]))
            yield from _compare(text, (own, of_frame), EXAMPLE)


def _compare(text: FreeText, sources: tuple[Source, Source], example: Message) -> Found:
    for figure in figures_in(without_slots(text)):
        known = [source() for source in sources]
        if not any(fits(figure, figures) for figures in known):
            said = message(
                "“{figure}” is typed by hand, and no fact is this figure ({recorded}): correct it,"
                " name a fact instead, like {example}, or record the figure, under “extra” if no"
                " field holds it.",
                figure=figure.words,
                recorded=_recorded(figure, known),
                example=example,
            )
            yield passage(text, figure.words, figure.start), said


def _recorded(figure: UnitFigure, known: list[KnownFigures]) -> Message:
    """Return what is recorded in the unit of a figure."""
    found = dict.fromkeys(
        words for figures in known for (_, unit), words in figures.items() if unit == figure.unit
    )
    if not found:
        return message("nothing is recorded in {unit}", unit=figure.unit)
    return message("recorded are {figures}", figures=listed(list(found)[:_MOST_NAMED]))


def _frame_figures(record: YearRecord) -> KnownFigures:
    """Return the figures of the frame, of people and organisations, and the totals."""
    # Most records have no such text, and the facts cost time to import.
    from aidreport.facts.received import brought, received
    from aidreport.facts.totals import totals, totals_of

    of_others = (totals_of(received(record)), totals_of(brought(record)))
    parties = (*record.organisations.values(), *record.people.values())
    return known_figures(
        [
            *values_of(record.frame),
            *(sum_.amount for each in (totals(record), *of_others) for sum_ in each.values()),
            *(value for party in parties for value in values_of(party)),
        ]
    )


def _activity_figures(activities: Iterable[Activity]) -> KnownFigures:
    """Return the figures of activities, with what each of them adds up to."""
    from aidreport.facts.texts.names import ACTIVITY_FACTS

    values: list[object] = []
    for activity in activities:
        values += values_of(activity)
        for fact in ACTIVITY_FACTS.values():
            value = fact.value(activity)
            values += value if isinstance(value, tuple) else [value]
    return known_figures(values)


FIGURE_WITHOUT_FACT = TextRule("figure-without-fact", Severity.WARNING, _check)
