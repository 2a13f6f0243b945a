"""A headline takes the totals of the activities out of the opening.

An indicator with `headline: true` is a figure of the whole year: the sums over the activities that
are told one by one would mislead beside it, and are left out (own rule). Say with
`activity_totals` that this is meant, or that both are to be told.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    indicators: {受益学生: {value: 3000人, headline: true}}
    activities:
      - {kind: donation, date: 2024-03-05, donation: {cash: 800}}

Good:
    report: {period: 2024, organisation: 示例中学, activity_totals: true}
    organisations: {示例中学: }
    indicators: {受益学生: {value: 3000人, headline: true}}
    activities:
      - {kind: donation, date: 2024-03-05, donation: {cash: 800}}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity, listed
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.wording.money import YUAN, digits, in_words

_MOST_NAMED = 3
_NEVER_TOLD = ("activities", "honours", "goods_valued", "goods_unvalued")
"""What has a sentence of its own, and how many lots have a value, which no opening says."""


def _check(record: YearRecord) -> Found:
    indicators = record.frame.indicators
    told = [each for each in indicators.values() if each.headline]
    if not told or record.frame.report.activity_totals is not None:
        return
    # Hardly any record has a headline, and the figures cost time to import.
    from aidreport.facts.figures.catalogue import FIGURES
    from aidreport.facts.totals import totals

    report = record.frame.report
    found = [
        FIGURES[name].term
        + (
            in_words(total.value, report.money_unit, report.decimals)
            if total.unit == YUAN
            else f"{digits(total.value)}{total.unit}"
        )
        for name, total in totals(record).items()
        if total.exact and not total.members and name not in _NEVER_TOLD
    ]
    if found:
        yield found_at(
            told[0].position,
            "The opening tells the indicators with “headline: true”, and no longer the totals"
            " of the activities ({figures}): add “activity_totals: true” under “report” to"
            " tell both, or “activity_totals: false” if that is meant.",
            figures=listed(found[:_MOST_NAMED]),
        )


TOTALS_NOT_TOLD = YearRule("totals-not-told", Severity.WARNING, _check)
