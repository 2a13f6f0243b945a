"""The record of a closed year is no longer what was signed, and no correction says why.

`aidreport close` writes down in `records/2024.lock` what the head of the office has signed. From
then on a change of the record contradicts a report that is signed, sent and filed: whoever asks
has to find when something was corrected, why, and by whom (own rule, after what 会计基础工作规范,
2019, article 62 asks of books: what is wrong is not erased, but corrected so that it shows).

An entry under `corrections` says it, and the report of the next year names it. With `activities`
(ids or days) it explains the changes of these alone, without it all that changed since the year
was closed. Comments, order, the language of the keys and other ways to write the same number are no
change.

No example: it takes the lock of a year. Put the record back to what was signed, or add an entry
with `date`, `what`, `from`, `to`, `why` and `by`, then have it signed and close the year again.
"""

from __future__ import annotations

from aidreport.diagnostics import Message, Severity, message
from aidreport.model.closing import Change
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule

_MEND = message(
    "Put back what was signed, or say under “corrections” what is corrected, why and by whom."
)


def _check(record: YearRecord) -> Found:
    closing = record.closing
    if closing is None:
        return
    for change in closing.unexplained:
        yield change.place, _said(change, closing.signed)


def _said(change: Change, signed: str) -> Message:
    if change.entry:
        return _of_entry(change, signed)
    what, was, now = change.what, change.was, change.now
    if was is None or now is None:
        return message(
            "“{what}” is not what it was when the year was signed and closed ({signed}). {mend}",
            what=what,
            signed=signed,
            mend=_MEND,
        )
    if not was:
        return message(
            "“{what}” is {now}, and was not recorded when the year was signed and closed"
            " ({signed}). {mend}",
            what=what,
            now=now,
            signed=signed,
            mend=_MEND,
        )
    if not now:
        return message(
            "“{what}” was {was} when the year was signed and closed ({signed}), and is no longer"
            " recorded. {mend}",
            what=what,
            was=was,
            signed=signed,
            mend=_MEND,
        )
    return message(
        "“{what}” was {was} when the year was signed and closed ({signed}), and is {now} now."
        " {mend}",
        what=what,
        was=was,
        now=now,
        signed=signed,
        mend=_MEND,
    )


def _of_entry(change: Change, signed: str) -> Message:
    if change.now is None:
        return message(
            "{what} is no longer in the record, and was there when the year was signed and closed"
            " ({signed}). {mend}",
            what=change.what,
            signed=signed,
            mend=_MEND,
        )
    return message(
        "{what} was not in the record when the year was signed and closed ({signed}). {mend}",
        what=change.what,
        signed=signed,
        mend=_MEND,
    )


CLOSED_YEAR_CHANGED = YearRule("closed-year-changed", Severity.WARNING, _check)
