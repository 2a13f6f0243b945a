"""An indicator is less than what the activities add up to.

A figure of the whole year holds at least what is recorded activity by activity: 捐款总额 of 100
yuan beside one donation of 900 is a slip in one of the two (own rule). It is known by its name and
its unit; an indicator that is something else can say what it is the `sum` of, or be called so.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    indicators: {捐款总额: {value: 100元}}
    activities:
      - {kind: donation, date: 2024-03-05, donation: {cash: 900}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    indicators: {捐款总额: {value: 900元}}
    activities:
      - {kind: donation, date: 2024-03-05, donation: {cash: 900}}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.fields.amount import in_unit, number_of, unit_of
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.wording.money import digits


def _check(record: YearRecord) -> Found:
    indicators = record.frame.indicators
    if not indicators or not record.activities:
        return
    # Many records have no indicator, and the figures cost time to import.
    from aidreport.facts.figures.lookup import figure_meant
    from aidreport.facts.totals import totals

    meant = {key: figure_meant(each.name or key) for key, each in indicators.items()}
    sums = totals(record) if any(meant.values()) else {}
    for key, figure in meant.items():
        total = sums[figure.name].amount if figure and not indicators[key].sum else None
        told = in_unit(indicators[key].whole, unit_of(total)) if total else None
        said, least = (number_of(each) if each else None for each in (told, total))
        if told is None or said is None or least is None or said >= least:
            continue
        yield found_at(
            told.origins[0],
            "“{name}” is {said}, but the activities alone add up to {least}: correct one of the"
            " two, or give the indicator a name that says how it differs.",
            name=indicators[key].name or key,
            said=f"{digits(said)}{unit_of(told)}",
            least=f"{digits(least)}{unit_of(told)}",
        )


INDICATOR_BELOW_ACTIVITIES = YearRule("indicator-below-activities", Severity.WARNING, _check)
