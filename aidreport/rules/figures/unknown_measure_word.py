"""What stands after a number is no measure word.

After the number stands the measure word alone: 150公斤, not 150公斤教师; what is counted has a
field of its own. A number in 元 is money, and no count; nor are people counted in 公斤 or 册, or
goods and hours in 人. The usual measure words are known (own rule); of another one a comment says
that it is right: `# aidreport: ignore[unknown-measure-word] 当地的量词`.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        participants: {who: 志愿者, count: 54名人}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        participants: {who: 志愿者, count: 54名}
"""

from __future__ import annotations

from aidreport.diagnostics import Message, Severity, message
from aidreport.model.activity import Activity
from aidreport.model.fields.amount import MONEY_UNIT, PERCENT
from aidreport.model.fields.quantity import Quantity
from aidreport.model.kinds.sponsorship import Sponsorship
from aidreport.model.kinds.staff_exchange import StaffExchange
from aidreport.model.kinds.volunteering import Volunteering
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Words
from aidreport.wording.measure_words import (
    MEASURE_WORDS,
    NEVER_PEOPLE,
    ONLY_PEOPLE,
    is_measure_word,
    measure_word_of,
)


def _check(words: Words, record: YearRecord) -> Found:
    # There may be ten thousand quantities, but few measure words.
    quantities = [amount for amount in words.amounts if isinstance(amount, Quantity)]
    used = {amount.measure_word for amount in quantities}
    odd = used - MEASURE_WORDS - {"", PERCENT}
    unknown = {each for each in odd if not is_measure_word(each)}
    for amount in quantities if unknown else ():
        if amount.measure_word in unknown:
            yield amount.origins[0], _said(amount)
    for activity in record.activities if used & NEVER_PEOPLE else ():
        for count in _counts_of_people(activity):
            if count is not None and count.measure_word in NEVER_PEOPLE:
                yield found_at(
                    count.origins[0],
                    "“{measure}” counts no people: write 人 or 名 after the number, or"
                    " correct the field.",
                    measure=count.measure_word,
                )
    for activity in record.activities if used & ONLY_PEOPLE else ():
        for count in _counts_of_things(activity):
            if count is not None and count.measure_word in ONLY_PEOPLE:
                yield found_at(
                    count.origins[0],
                    "“{measure}” counts people, and here are goods or hours: correct the"
                    " measure word, or the field.",
                    measure=count.measure_word,
                )


def _counts_of_people(activity: Activity) -> list[Quantity | None]:
    """Return how many people took part, were taught, visited, sponsored or exchanged."""
    counts = [group.count for group in activity.groups]
    if isinstance(activity, Sponsorship):
        for part in activity.sponsored:
            counts += [part.count, part.new, part.carried_over]
    if isinstance(activity, StaffExchange):
        counts.append(activity.count)
    return counts


def _counts_of_things(activity: Activity) -> list[Quantity | None]:
    """Return how much was given, and how many hours somebody worked."""
    counts = [lot.quantity for lot in activity.donation.goods] if activity.donation else []
    if isinstance(activity, Volunteering):
        counts.append(activity.service_hours)
    return counts


def _said(amount: Quantity) -> Message:
    if amount.measure_word == MONEY_UNIT:
        return message(
            "“{found}” is money, and here stands how many of something: record it in a field for"
            " money, as one of “indicators”, or in the text.",
            found=amount.measure_word,
        )
    known = measure_word_of(amount.measure_word)
    if known:
        return message(
            "“{found}” is no measure word: after the number stands “{known}” alone, and what is"
            " counted in a field of its own.",
            found=amount.measure_word,
            known=known,
        )
    return message(
        "“{found}” is no measure word that is known: correct it, or say in a comment that it is"
        " one (# aidreport: ignore[unknown-measure-word] …).",
        found=amount.measure_word,
    )


UNKNOWN_MEASURE_WORD = TextRule("unknown-measure-word", Severity.WARNING, _check)
