"""What was done tells a figure that a field of the same activity tells as well.

`contents` and the other fields stand side by side in one sentence: 捐赠现金5000元，捐款5000元
reads as if it had been given twice (own rule). Compared are money, what was given or done by its
name, and people by what they are; a phrase that does not end with its figure may say something
else.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: donation
        date: 2024-03-05
        contents: [捐款5000元, 整理图书]
        donation: {cash: 5000}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: donation
        date: 2024-03-05
        contents: 整理图书
        donation: {cash: 5000}
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.fields.amount import Amount
from aidreport.model.fields.recorded import Recorded
from aidreport.model.slots import passage
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.typed_figures import FIGURE, figures_in, known_figures
from aidreport.rules.words import Where, Words

_NOUN = 2


def _check(words: Words, record: YearRecord) -> Found:
    # Names and counts hold figures in thousands, what was done mostly none, and it recurs.
    done = {phrase for activity in record.activities for phrase in activity.contents}
    if not FIGURE.compiled.search("\n".join(done)):
        return
    typed = words.ids_of(FIGURE, Where.PHRASES)
    for activity in record.activities if typed else ():
        for phrase in activity.contents:
            if id(phrase) not in typed or not isinstance(phrase, Recorded):
                continue
            for figure in figures_in(phrase):
                ends = phrase.endswith(figure.words) and figure.start > 0
                if ends and (figure.number, figure.unit) in _named(activity, phrase):
                    yield found_at(
                        passage(phrase, figure.words, figure.start),
                        "“{found}” is recorded in a field of its own, and would be told twice:"
                        " take “{phrase}” out of “contents”.",
                        found=figure.words,
                        phrase=phrase,
                    )


def _named(activity: Activity, phrase: str) -> set[object]:
    """Return the figures of the activity whose names a phrase says, if they have one."""
    known = known_figures(
        amount
        for names, amount in _recorded(activity)
        if not names or any(name[-_NOUN:] in phrase for name in names)
    )
    return set(known)


def _recorded(activity: Activity) -> Iterator[tuple[tuple[str, ...], Amount | None]]:
    """Yield the amounts of the activity with what they are amounts of; money is known alone."""
    donation = activity.donation
    for cash in donation.cash if donation else ():
        yield from (((), cash.amount), ((), cash.total))
    for lot in (*(donation.goods if donation else ()), *activity.traded):
        yield from ((lot.items, lot.quantity), ((), lot.value))
    yield (), activity.price
    for group in activity.groups:
        yield (group.who,) if group.who else (), group.count
    for done in (*getattr(activity, "services", ()), *getattr(activity, "figures", ())):
        yield (done.item,), done.quantity
    yield (), getattr(activity, "hours", None)


FIGURE_TOLD_TWICE = TextRule("figure-told-twice", Severity.WARNING, _check)
