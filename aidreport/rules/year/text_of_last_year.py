"""A free text is word for word that of last year.

Two reports with the same sentence look as if nothing had been done in between (own rule); phrases
and short sentences, of less than 20 characters, may well be the same.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 一年来，全校师生同心协力，帮扶工作迈上了新的台阶。
    organisations: {示例中学: }
    ---
    report:
      period: 2023
      organisation: 示例中学
      text: 一年来，全校师生同心协力，帮扶工作迈上了新的台阶。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 这一年，新增的两所受援学校有了自己的名师工作室。
    organisations: {示例中学: }
    ---
    report:
      period: 2023
      organisation: 示例中学
      text: 一年来，全校师生同心协力，帮扶工作迈上了新的台阶。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.texts import texts_of_year
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Words

_LONG = 20


def _check(words: Words, record: YearRecord) -> Found:
    if record.before is None:
        return
    now = set(words.texts)
    known = {text: text for text in texts_of_year(record.before) if text in now}
    for text in words.texts if known else ():
        other = known.get(text) if len(text) >= _LONG else None
        # What stands in the registry or the configuration is one text of both years.
        if other is not None and other.origins != text.origins:
            yield found_at(
                text.origins[0],
                "This text stands word for word at {place}: say what was new this year.",
                place=str(other.origins[0]),
            )


TEXT_OF_LAST_YEAR = TextRule("text-of-last-year", Severity.NOTE, _check)
