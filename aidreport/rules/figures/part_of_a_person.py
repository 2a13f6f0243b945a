"""A part of a person, or of something else that is never divided, is counted.

54.5人 took part nowhere: 万 was lost, or a dot is too much (own rule). Only what is counted at
activities is looked at: an indicator may be an average, like 户均3.2人.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        participants: {who: 志愿者, count: 54.5人}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        participants: {who: 志愿者, count: 54人}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aidreport.diagnostics import Severity
from aidreport.model.fields.amount import Amount
from aidreport.model.fields.quantity import Quantity
from aidreport.model.written import written_in
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Words
from aidreport.wording.measure_words import WHOLE
from aidreport.wording.money import digits


def _check(words: Words, record: YearRecord) -> Found:
    divided = list(_divided(words.amounts))
    if not divided:
        return
    at_activities = {id(amount) for amount in written_in(*record.activities).amounts}
    for amount, said in divided:
        if id(amount) in at_activities:
            yield found_at(
                amount.origins[0],
                "“{found}” counts a part of what is never divided: correct the number.",
                found=said,
            )


def _divided(amounts: Iterable[Amount]) -> Iterator[tuple[Quantity, str]]:
    """Yield the numbers with a fraction of what has none, and how they are said."""
    for amount in amounts:
        if not isinstance(amount, Quantity) or amount.measure_word not in WHOLE:
            continue
        if amount.number is not None and amount.number % 1:
            yield amount, digits(amount.number) + amount.measure_word


PART_OF_A_PERSON = TextRule("part-of-a-person", Severity.WARNING, _check)
