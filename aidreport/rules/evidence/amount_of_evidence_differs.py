"""Receipts come to another amount than the activity records.

The amounts of the receipts of an activity, of its invoices, of its transfers, its signed lists and
its certificates are each compared with the money and the value of the goods that it records:
several receipts may add up to it, and may be about one of several sums. A receipt and an invoice
that each prove a part are taken together. Where receipts are still to come, `partial: true` says
so; more than what was given they cannot be. Vague amounts, and goods whose value is not recorded,
are not compared (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: 8000}
        evidence: {file: evidence/receipt.pdf, sort: receipt, amount: 7500}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: 8000}
        evidence:
          - {file: evidence/receipt.pdf, sort: receipt, amount: 7500}
          - {file: evidence/other.pdf, sort: receipt, amount: 500}
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from aidreport.diagnostics import Message, Severity, message
from aidreport.model.activity import Activity
from aidreport.model.evidence import STATING_AMOUNTS, Evidence, EvidenceSort
from aidreport.model.fields.money import Money
from aidreport.model.year import YearRecord
from aidreport.rules.proved_money import money_moved, sums_that_fit, values_given
from aidreport.rules.rule import ActivityRule, Found
from aidreport.wording.money import yuan


def _check(activity: Activity, _record: YearRecord) -> Found:
    if not activity.evidence:
        return
    groups: dict[EvidenceSort, list[Evidence]] = {}
    for each in activity.evidence:
        if each.sort in STATING_AMOUNTS and each.amount is not None and each.amount.exact:
            groups.setdefault(each.sort, []).append(each)
    money, values = _exact([*money_moved(activity)]), _exact([*values_given(activity)])
    if not groups or money is None or values is None:
        return
    fitting = sums_that_fit(money, values)
    vouchers = [each for group in groups.values() for each in group if each.is_voucher]
    if _sum(vouchers) in fitting:
        groups = {sort: group for sort, group in groups.items() if not group[0].is_voucher}
    for group in groups.values():
        found = _sum(group)
        less = found < sum([*money, *values])
        if found not in fitting and not (less and any(each.partial for each in group)):
            place = group[0].amount.origins[0] if group[0].amount else group[0].position
            yield place, _differs(found, money, values, less=less)


def _exact(amounts: Sequence[Money | None]) -> list[Decimal] | None:
    """Return the amounts, None where one of them is vague or not known."""
    exact = [each.amount for each in amounts if each is not None and each.exact]
    return exact if len(exact) == len(amounts) else None


def _sum(group: Sequence[Evidence]) -> Decimal:
    return sum((each.amount.amount for each in group if each.amount), Decimal(0))


def _differs(
    found: Decimal, money: Sequence[Decimal], values: Sequence[Decimal], *, less: bool
) -> Message:
    if not [*money, *values]:
        return message(
            "This evidence is about {found}, and the activity records no money that was paid or"
            " has arrived, and no value of goods: record it, or correct the amount.",
            found=yuan(found),
        )
    recorded = _recorded(Decimal(sum(money)), Decimal(sum(values)))
    if less:
        return message(
            "The evidence of this sort comes to {found}, and the activity records {recorded}:"
            " correct the amount that is wrong, or add “partial: true” where the rest is still to"
            " come.",
            found=yuan(found),
            recorded=recorded,
        )
    return message(
        "The evidence of this sort comes to {found}, and the activity records only {recorded}:"
        " correct the amount that is wrong, or delete what does not belong here.",
        found=yuan(found),
        recorded=recorded,
    )


def _recorded(money: Decimal, value: Decimal) -> Message | str:
    if money and value:
        return message("{money} and goods worth {value}", money=yuan(money), value=yuan(value))
    return yuan(money or value)


AMOUNT_OF_EVIDENCE_DIFFERS = ActivityRule(
    "amount-of-evidence-differs", Severity.WARNING, _check, needs=("evidence",)
)
