"""The shares of the parts do not add up to 100%.

Shares of one whole make 100%, but for rounding: half a unit of the last digit for each part (own
rule). Percentages that are no shares, such as rates, seldom come near 100% together; only a sum
from 90% to 110% is taken for one of shares.

Bad:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出构成:
        breakdowns:
          - parts: [{name: 济困, value: 65%}, {name: 助学, value: 30%}]

Good:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出构成:
        breakdowns:
          - parts: [{name: 济困, value: 65%}, {name: 助学, value: 35%}]
"""

from __future__ import annotations

from decimal import Decimal

from aidreport.diagnostics import Severity
from aidreport.model.division import divisions
from aidreport.model.fields.amount import PERCENT, in_unit, number_of
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.wording.money import digits

_WHOLE = Decimal(100)
_NEAR = Decimal(10)


def _check(record: YearRecord) -> Found:
    for division in divisions(record):
        amounts = [in_unit(part.value, PERCENT) for part in division.breakdown.parts]
        shares = [number for each in amounts if each and (number := number_of(each)) is not None]
        if division.breakdown.partial or len(shares) < len(amounts) or len(shares) < 2:
            continue
        if in_unit(division.recorded, PERCENT):
            continue  # a rate, divided into rates
        total = sum(shares, Decimal(0))
        difference = abs(total - _WHOLE)
        if not _rounding(shares) < difference <= _NEAR:
            continue
        yield found_at(
            division.breakdown.position,
            "The shares of “{name}” add up to {total}, not to 100%: correct them.",
            name=division.name,
            total=f"{digits(total)}%",
        )


def _rounding(shares: list[Decimal]) -> Decimal:
    """Return by how much rounded shares may miss 100: half a unit of the last digit for each."""
    last_digit = min(Decimal(1).scaleb(int(share.as_tuple().exponent)) for share in shares)
    return min(last_digit, Decimal(1)) * len(shares) / 2


SHARES_DO_NOT_ADD_UP = YearRule("shares-do-not-add-up", Severity.WARNING, _check)
