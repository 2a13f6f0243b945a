"""A part is larger than the whole that it belongs to.

Most often a zero too many, or 元 written for 万元 (own rule).

Bad:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出:
        value: 500万元
        breakdowns:
          - parts: [{name: 济困, value: 3000万元}, {name: 助学, value: 200万元}]

Good:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出:
        value: 500万元
        breakdowns:
          - parts: [{name: 济困, value: 300万元}, {name: 助学, value: 200万元}]
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.division import divisions
from aidreport.model.fields.amount import PERCENT, in_unit, number_of, unit_of
from aidreport.model.fields.quantity import sum_of_quantities
from aidreport.model.kinds.sponsorship import Sponsorship
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.wording.money import digits


def _check(record: YearRecord) -> Found:
    for activity in record.activities:
        if isinstance(activity, Sponsorship):
            yield from _pupils(activity)
    for division in divisions(record):
        for part in division.breakdown.parts:
            for amount in part.whole:
                unit = unit_of(amount)
                whole = in_unit(division.whole, unit)
                total = number_of(whole) if whole else None
                share = number_of(amount)
                if unit == PERCENT or total is None or share is None or share <= total:
                    continue
                yield found_at(
                    amount.origins[0],
                    "“{part}” is {share}, more than the whole of “{name}”, which is {total}:"
                    " correct one of the two.",
                    part=part.name,
                    share=f"{digits(share)}{unit}",
                    name=division.name,
                    total=f"{digits(total)}{unit}",
                )


def _pupils(activity: Sponsorship) -> Found:
    """Yield where more pupils are new and carried over than there are."""
    for group in activity.sponsored:
        parts = sum_of_quantities(each for each in (group.new, group.carried_over) if each)
        whole = group.count.number if group.count else None
        if group.count is None or whole is None or parts is None or parts.number is None:
            continue
        if parts.number > whole:
            yield found_at(
                group.count.origins[0],
                "{parts} are new or carried over, more than the {whole} that there are:"
                " correct one of the numbers.",
                parts=f"{digits(parts.number)}名",
                whole=f"{digits(whole)}名",
            )


PART_LARGER_THAN_WHOLE = YearRule("part-larger-than-whole", Severity.ERROR, _check)
