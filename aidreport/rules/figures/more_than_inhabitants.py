"""Some of the inhabitants are more than all of them.

In the profile of a place no group of people, and no group of households, can be larger than the
number of people or households that live there (own rule). Visitors and the like are none of them.

Bad:
    report: {period: 2024, organisation: 示例工作队}
    organisations:
      示例工作队:
      甲村: {profile: {figures: [{name: 户籍人口, value: 800人}, {name: 困难群众, value: 900人}]}}

Good:
    report: {period: 2024, organisation: 示例工作队}
    organisations:
      示例工作队:
      甲村: {profile: {figures: [{name: 户籍人口, value: 800人}, {name: 困难群众, value: 90人}]}}
"""

from __future__ import annotations

from decimal import Decimal

from aidreport.diagnostics import Message, Severity, message
from aidreport.expressions import expression
from aidreport.model.fields.amount import Amount, number_of, unit_of
from aidreport.model.profile import Profile
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule
from aidreport.wording.money import digits

_ALL = expression(
    r"^(?:全[村乡镇县区市]|现有|总)?(?:户籍|常住)?(?:总?人口|总?户数|人数)(?:总?数)?$"
)
_NO_INHABITANTS = expression("流动|外来|外出|游客|服务|受益|惠及|覆盖|辐射|均")


def _check(record: YearRecord) -> Found:
    for organisation in record.organisations.values():
        if organisation.profile is not None:
            yield from _of_place(organisation.profile)


def _of_place(profile: Profile) -> Found:
    figures = [(figure.name, amount) for figure in profile.all_figures for amount in figure.value]
    for unit in ("人", "户"):
        counted = [(name, amount) for name, amount in figures if unit_of(amount) == unit]
        every = [amount for name, amount in counted if _ALL.search(name)]
        most = max((number for each in every if (number := number_of(each))), default=None)
        for name, amount in counted:
            number = number_of(amount)
            if most is None or number is None or number <= most or amount in every:
                continue
            if not _NO_INHABITANTS.search(name):
                yield amount.origins[0], _said(name, amount, f"{digits(most)}{unit}")


def _said(name: str, amount: Amount, most: str) -> Message:
    return message(
        "“{name}” is {said}, more than all who live there ({most}): correct one of the two.",
        name=name,
        said=f"{digits(number_of(amount) or Decimal(0))}{unit_of(amount)}",
        most=most,
    )


MORE_THAN_INHABITANTS = YearRule("more-than-inhabitants", Severity.WARNING, _check)
