"""Money is recorded without a receipt, although the project asks for one.

`receipt_above` under `report`, or under `[report]` in `aidreport.toml` for all years, is the
amount in yuan above which each sum that was given, received or paid needs a receipt, an invoice,
a transfer or a signed list under `evidence`; 0 asks for each. Without it nothing is asked for, as
houses differ. A part that no voucher is about is found where it is above that amount as well. Money
that is only planned, or that others were won over to give, needs none (own rule; article 14 of the
Accounting Law of China, 会计法, asks for an original voucher of each transaction).

Bad:
    report: {period: 2024, organisation: 示例中学, receipt_above: 1000}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: 8000}

Good:
    report: {period: 2024, organisation: 示例中学, receipt_above: 1000}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: 8000}
        evidence: {file: evidence/receipt.pdf, sort: receipt, amount: 8000}
"""

from __future__ import annotations

from decimal import Decimal

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.year import YearRecord
from aidreport.rules.proved_money import money_moved
from aidreport.rules.rule import ActivityRule, Found, found_at
from aidreport.wording.money import yuan


def _check(activity: Activity, record: YearRecord) -> Found:
    limit = record.frame.report.receipt_above
    if limit is None:
        return
    moved = [each for each in money_moved(activity) if each is not None]
    large = [each for each in moved if each.amount > limit.amount]
    vouchers = [each for each in activity.evidence if each.is_voucher]
    if not vouchers:
        for each in large:
            yield found_at(
                each.origins[0] if each.origins else activity.position,
                "Nothing proves this money, and what is more than {limit} needs a receipt, an"
                " invoice, a transfer or a signed list: name its file under “evidence”.",
                limit=yuan(limit.amount),
            )
        return
    stated = [each.amount for each in vouchers if each.amount is not None and each.amount.exact]
    if len(stated) < len(vouchers) or not all(each.exact for each in moved):
        return  # a voucher without its amount is taken for one about all of the money
    unproved = sum((each.amount for each in moved), Decimal(0)) - sum(
        (each.amount for each in stated), Decimal(0)
    )
    if large and unproved > limit.amount:
        yield found_at(
            large[0].origins[0] if large[0].origins else activity.position,
            "{unproved} of the money of this activity are in no receipt, invoice, transfer or"
            " signed list, and more than {limit} need one: name its file under “evidence”.",
            unproved=yuan(unproved),
            limit=yuan(limit.amount),
        )


MONEY_WITHOUT_RECEIPT = ActivityRule("money-without-receipt", Severity.WARNING, _check)
