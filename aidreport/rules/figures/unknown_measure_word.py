"""What stands after a number is no measure word.

After the number stands the measure word alone: 150公斤, not 150公斤教师; what is counted has a
field of its own. A number in 元 is money, and no count. The usual measure words are known (own
rule); of another one a comment says that it is right:
`# aidreport: ignore[unknown-measure-word] 当地的量词`.

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
from aidreport.model.fields.amount import PERCENT
from aidreport.model.fields.quantity import Quantity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Words
from aidreport.wording.measure_words import MEASURE_WORDS, is_measure_word, measure_word_of


def _check(words: Words, _record: YearRecord) -> Found:
    for amount in words.amounts:
        # Nearly all are in the set itself, and there may be ten thousand.
        if not isinstance(amount, Quantity) or amount.measure in MEASURE_WORDS:
            continue
        if amount.measure and amount.measure != PERCENT and not is_measure_word(amount.measure):
            yield amount.origins[0], _said(amount)


def _said(amount: Quantity) -> Message:
    known = measure_word_of(amount.measure)
    if known:
        return message(
            "“{found}” is no measure word: after the number stands “{known}” alone, and what is"
            " counted in a field of its own.",
            found=amount.measure,
            known=known,
        )
    return message(
        "“{found}” is no measure word that is known: correct it, or say in a comment that it is"
        " one (# aidreport: ignore[unknown-measure-word] …).",
        found=amount.measure,
    )


UNKNOWN_MEASURE_WORD = TextRule("unknown-measure-word", Severity.WARNING, _check)
