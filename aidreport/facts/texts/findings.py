"""What is wrong with the facts that a record's texts name; every finding is an error."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from aidreport.diagnostics import Diagnostic, Message, Name, Severity, listed, message
from aidreport.facts.figures.lookup import CHINESE_TOTALS, TOTALS, figure_named
from aidreport.facts.texts.names import is_known, is_total, names_here, value_of
from aidreport.facts.totals import Totals, totals
from aidreport.model.activity import Activity
from aidreport.model.fields.recorded import FreeText
from aidreport.model.named import nearest_name
from aidreport.model.slots import EXAMPLE, EXAMPLE_OF_TOTALS, Slot, passage, slots
from aidreport.model.texts import texts, texts_of_activity
from aidreport.model.year import YearRecord


def findings(record: YearRecord) -> Iterator[Diagnostic]:
    """Yield an error for each name in a text that is unknown, or that nothing is recorded for."""

    @cache
    def year_totals() -> Totals:
        return totals(record)

    for text in texts(record.frame):
        yield from _findings(text, None, record, year_totals)
    for activity in record.activities:
        for text in texts_of_activity(activity):
            yield from _findings(text, activity, record, year_totals)


def _findings(
    text: FreeText,
    activity: Activity | None,
    record: YearRecord,
    year_totals: Callable[[], Totals],
) -> Iterator[Diagnostic]:
    for slot in slots(text):
        found = _said(slot, activity)
        if found is None and slot.name is not None:
            # The totals of a year that could not be read whole are not known.
            of_year = is_total(slot.name)
            if of_year and not record.complete:
                continue
            if value_of(slot.name, activity, year_totals()):
                continue
            found = "fact-not-recorded", _not_recorded(slot.name, of_year=of_year)
        if found is not None:
            code, said = found
            place = passage(text, slot.words, text.find(slot.words, slot.start))
            yield Diagnostic(code, Severity.ERROR, place, said)


def _said(slot: Slot, activity: Activity | None) -> tuple[str, Message] | None:
    """Return what is wrong with the name itself."""
    if slot.name is not None and is_known(slot.name, activity):
        return None
    chinese = names_here(of_activity=activity is not None)
    names = listed(Name(english, (), name) for english, name in chinese.items())
    if slot.name is None:
        return "broken-fact", message(
            "“{words}” is not understood, expected the name of a fact in double braces,"
            " like {example}. The names are: {names}.",
            words=slot.words,
            example=EXAMPLE if activity is not None else EXAMPLE_OF_TOTALS,
            names=names,
        )
    if nearest := _meant(slot.name, chinese):
        return "unknown-fact", message(
            "No fact is called “{name}” here. Did you mean “{nearest}”? The names are: {names}.",
            name=slot.name,
            nearest=nearest,
            names=names,
        )
    return "unknown-fact", message(
        "No fact is called “{name}” here. The names are: {names}.",
        name=slot.name,
        names=names,
    )


def _meant(name: str, chinese: Mapping[str, str]) -> str | None:
    """Return the name that was meant, in the language in which it was written.

    Other words for a figure are no name of it, but tell which one is meant: 合计.捐资.
    """
    figure = figure_named(name)
    if figure and (CHINESE_TOTALS + figure.term) in chinese.values():
        return (TOTALS + figure.name) if name.isascii() else CHINESE_TOTALS + figure.term
    return nearest_name(name, chinese)


def _not_recorded(name: str, *, of_year: bool) -> Message:
    if of_year:
        return message(
            "The text names “{name}”, but the year's records hold no exact figure for it:"
            " record one, or take the name out of the text.",
            name=name,
        )
    return message(
        "The text names “{name}”, but this activity holds nothing that can be said for it:"
        " record it, exactly if there are several, or take the name out of the text.",
        name=name,
    )
