"""A correction says of a figure of the year something else than the lock or the record.

An entry under `corrections` whose `what` is a figure of the year (捐款, 志愿服务) says from which
number to which it was corrected. The first must be what was signed (`records/2024.lock`), the
second what the record gives now: the report of the next year prints both (own rule).

No example: it takes the lock of a year. `aidreport trace` with the year shows what the record
gives now, and the lock what was signed.
"""

from __future__ import annotations

from aidreport.diagnostics import Message, Position, Severity, message
from aidreport.model.correction import Correction
from aidreport.model.fields.amount import Amount, parse_amount
from aidreport.model.fields.recorded import Recorded
from aidreport.model.fields.validation import Refusal, Registry, Validation
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at

_SIGNED = message("what was signed")
_NOW = message("what the record gives now")


def _check(record: YearRecord) -> Found:
    if record.closing is None or not record.frame.corrections:
        return
    # Needs the sums of the year; most records have no correction.
    from aidreport.facts.corrections import named_figure

    named: dict[str, list[Correction]] = {}
    for each in record.frame.corrections:
        named.setdefault(str(each.what), []).append(each)
    for name, corrections in named.items():
        figure = named_figure(record, name)
        if figure is None:
            continue
        first, last = corrections[0], corrections[-1]
        yield from _differs(first, first.was, figure.was, _SIGNED)
        yield from _differs(last, last.now, figure.now, _NOW)


def _differs(correction: Correction, said: str | None, right: Amount | None, of: Message) -> Found:
    """Yield what is said where an amount is another one; what is no amount may be anything."""
    from aidreport.facts.corrections import in_words

    if not isinstance(said, Recorded) or right is None:
        return
    try:
        amount = parse_amount(said, Validation(correction.position.path, Registry()))
    except Refusal:
        return
    if amount != right:
        yield found_at(
            _place(said),
            "The correction says {said}, but {of} is {right}: correct the one that is wrong.",
            said=str(said),
            of=of,
            right=in_words(right),
        )


def _place(said: Recorded) -> Position:
    return said.origins[0]


CORRECTION_CONTRADICTS_FIGURE = YearRule("correction-contradicts-figure", Severity.WARNING, _check)
