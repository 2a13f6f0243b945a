"""A ratio is not that of its two figures.

An indicator with `ratio` is the first of two other indicators divided by the second; an average
(人均, 户均, 亩均) in a profile or among the indicators is known by its name. It may be rounded, but
not be another number (own rule).

Bad:
    report: {period: 2024, organisation: 示例工作队}
    organisations:
      示例工作队:
      甲村: {profile: {figures: [{name: 耕地面积, value: 900亩}, {name: 人口, value: 500人},
        {name: 人均耕地, value: 2.5亩}]}}

Good:
    report: {period: 2024, organisation: 示例工作队}
    organisations:
      示例工作队:
      甲村: {profile: {figures: [{name: 耕地面积, value: 900亩}, {name: 人口, value: 500人},
        {name: 人均耕地, value: 1.8亩}]}}
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from aidreport.diagnostics import Message, Severity, message
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.model.fields.amount import PERCENT, Amount, number_of, unit_of
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.wording.money import digits

_AVERAGE = expression(r"(?:(人|户|亩)均|平均每(人|户|亩))(.+)")
_COUNTED = {"人": r"人口|人数", "户": r"户数|总户|户籍|人口", "亩": r"耕地|面积"}


@frozen
class _Named:
    """A figure with its name, which `known` calls by a key as well."""

    name: str
    known: str
    amount: Amount


def _check(record: YearRecord) -> Found:
    for figures in _groups(record):
        for average in figures:
            match = _AVERAGE.search(average.name)
            if match is not None:
                yield from _compared(average, *_parts(figures, average, match))
    yield from _declared(record)


def _declared(record: YearRecord) -> Found:
    """Yield what is wrong with indicators that say of which others they are the ratio."""
    known = next(_groups(record))
    for key, indicator in record.frame.indicators.items():
        name = indicator.name or key
        parts = [
            next((each for each in known if part in (each.known, each.name)), None)
            for part in indicator.ratio
        ]
        if parts and (len(parts) != 2 or None in parts):
            yield indicator.position, _unknown(name)
        elif parts:
            units = (PERCENT, *(unit_of(each.amount) for each in parts[:1] if each))
            for amount in indicator.value:
                if unit_of(amount) in units:
                    yield from _compared(_Named(name, key, amount), parts[0], parts[1])


def _groups(record: YearRecord) -> Iterator[list[_Named]]:
    """Yield the figures that may be compared: the indicators, then those of each profile."""
    yield [
        _Named(each.name or key, key, amount)
        for key, each in record.frame.indicators.items()
        for amount in each.whole
    ]
    for organisation in record.organisations.values():
        profile = organisation.profile
        yield [
            _Named(figure.name, figure.name, amount)
            for figure in (profile.all_figures if profile else ())
            for amount in figure.value
        ]


def _parts(
    figures: Sequence[_Named], average: _Named, match: re.Match[str]
) -> tuple[_Named | None, _Named | None]:
    """Return what an average divides by what, where just one figure can be each of them."""
    base, what = match[1] or match[2], match[3]
    others = [each for each in figures if not _AVERAGE.search(each.name)]
    firsts = [
        each
        for each in others
        if unit_of(each.amount) == unit_of(average.amount)
        and (what in each.name or each.name in what)
    ]
    seconds = [
        each
        for each in others
        if unit_of(each.amount) == base and re.search(_COUNTED[base], each.name)
    ]
    return _only(firsts), _only(seconds)


def _only(found: Sequence[_Named]) -> _Named | None:
    """Return the one figure that is meant: 人口 rather than 困难人口."""
    shortest = min((len(each.name) for each in found), default=0)
    meant = [each for each in found if len(each.name) == shortest]
    return meant[0] if len(meant) == 1 else None


def _compared(ratio: _Named, first: _Named | None, second: _Named | None) -> Found:
    if first is None or second is None:
        return
    said, number, base = (number_of(each.amount) for each in (ratio, first, second))
    if said is None or number is None or not base:
        return
    scale = 100 if unit_of(ratio.amount) == PERCENT else 1
    true = number * scale / base
    if abs(true - said) > _step(said) / 2:
        yield found_at(
            ratio.amount.origins[0],
            "“{name}” is said to be {said}, but {first} for {second} are {true}: correct one of"
            " the three.",
            name=ratio.name,
            said=f"{digits(said)}{unit_of(ratio.amount)}",
            first=f"{digits(number)}{unit_of(first.amount)}",
            second=f"{digits(base)}{unit_of(second.amount)}",
            true=f"{digits(round(true, 2))}{unit_of(ratio.amount)}",
        )


def _step(number: Decimal) -> Decimal:
    """Return the last place that a number tells: 0.1 for 2.5, 100 for 12600."""
    exponent = number.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def _unknown(name: str) -> Message:
    return message(
        "“{name}” is the ratio of two other indicators: write the keys of both, like “ratio:"
        " [耕地面积, 人口]”.",
        name=name,
    )


RATIO_IS_WRONG = YearRule("ratio-is-wrong", Severity.WARNING, _check)
