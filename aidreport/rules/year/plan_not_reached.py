"""Less was done than last year's plan announced.

Who read last year's report looks for it; a word on why belongs into the problems (own rule).
A step of the plan is compared with works, with indicators, and else with totals of the activities
that it names, in the same unit.

Bad:
    report: {period: 2024, organisation: 示例工作队}
    organisations: {示例工作队: , 甲村: }
    activities:
      - kind: works
        date: 2024-05
        recipients: 甲村
        works: {item: 蔬菜大棚, quantities: 8座}
    ---
    report: {period: 2023, organisation: 示例工作队}
    organisations: {示例工作队: }
    plan: {steps: [{action: 新建蔬菜大棚, value: 10座}]}

Good:
    report: {period: 2024, organisation: 示例工作队}
    organisations: {示例工作队: , 甲村: }
    activities:
      - kind: works
        date: 2024-05
        recipients: 甲村
        works: {item: 蔬菜大棚, quantities: 10座}
    ---
    report: {period: 2023, organisation: 示例工作队}
    organisations: {示例工作队: }
    plan: {steps: [{action: 新建蔬菜大棚, value: 10座}]}
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Severity
from aidreport.model.fields.amount import Amount, added_up, number_of, unit_of
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.wording.money import digits

_LEAST_OF_A_NAME = 3


def _check(record: YearRecord) -> Found:
    plan = record.before.frame.plan if record.before else None
    done = list(_done(record)) if plan else []
    for step in plan.steps if plan else ():
        for planned in step.value[:1]:
            unit, wanted = unit_of(planned), number_of(planned)
            found = [amount for name, amount in done if name in step.action]
            alike = [amount for amount in found if unit_of(amount) == unit]
            total = added_up(alike) if alike else _total(record, step.action, unit)
            reached = number_of(total) if total else None
            if total is None or reached is None or wanted is None or reached >= wanted:
                continue
            yield found_at(
                total.origins[0],
                "Last year's plan was “{action}{planned}” ({place}), recorded is {reached}:"
                " say why in “problems”, or complete the record.",
                action=step.action,
                planned=f"{digits(wanted)}{unit}",
                place=str(planned.origins[0]),
                reached=f"{digits(reached)}{unit}",
            )


def _total(record: YearRecord, action: str, unit: str) -> Amount | None:
    """Return the total of the activities that a step names, if it is just one."""
    from aidreport.facts.figures.lookup import figures_in
    from aidreport.facts.totals import totals

    sums = [totals(record)[figure.name] for figure in figures_in(action)]
    known = [total.amount for total in sums if total.amount and not total.left_out]
    alike = [amount for amount in known if unit_of(amount) == unit]
    return alike[0] if len(alike) == 1 else None


def _done(record: YearRecord) -> Iterator[tuple[str, Amount]]:
    """Yield what was built and the indicators, by names that are long enough to be sure."""
    for activity in record.activities:
        for built in activity.built:
            if len(built.item) >= _LEAST_OF_A_NAME:
                yield from ((built.item, quantity) for quantity in built.quantities)
    for key, indicator in record.frame.indicators.items():
        name = indicator.name or key
        if len(name) >= _LEAST_OF_A_NAME:
            yield from ((name, amount) for amount in indicator.whole)


PLAN_NOT_REACHED = YearRule("plan-not-reached", Severity.NOTE, _check)
