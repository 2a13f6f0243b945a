"""A sum (合计): what is known exactly added up, and what had to be left out of it.

There is one policy for money and for counts: what is exact is added up, what is known only
vaguely (近10万元, 十余人) is left out, and whoever says the sum says that something is left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import TypeAlias

from aidreport.diagnostics import Position
from aidreport.frozen import field, frozen
from aidreport.model.fields.amount import MONEY_UNIT, Amount, number_of
from aidreport.model.fields.money import Money
from aidreport.model.fields.quantity import Quantity, scale_of
from aidreport.model.fields.validation import Origins

Member: TypeAlias = tuple[str, ...]
"""What makes one of the things that are counted once the same thing in another year."""


_ZERO, _ONE = Decimal(0), Decimal(1)


@frozen
class Sum:
    """A sum of exact amounts of one unit.

    Attributes:
        unit: 元 for money, else the word that is counted by (人次, 名, 项).
        exact: the sum of what is known exactly, never negative; None if nothing is.
        left_out: what is known only vaguely; None for an entry without words of its own.
        members: the things that were counted, each once; None for what is just added up.
        origins: the places in the records of what was added up.
        scale: 万 or 亿, if all of it is written with that: 3.5万人次.
    """

    unit: str
    exact: Decimal | None = None
    left_out: tuple[Amount | None, ...] = ()
    members: tuple[Member, ...] | None = None
    origins: Origins = field(default=(), compare=False)
    scale: str = field(default="", compare=False)

    @property
    def value(self) -> Decimal:
        """The sum as a number, 0 where nothing is known exactly."""
        return self.exact or Decimal(0)

    @property
    def amount(self) -> Amount | None:
        """The sum as money or as a quantity, to be said; None where nothing is known exactly."""
        if self.exact is None:
            return None
        if self.unit == MONEY_UNIT:
            return Money(self.exact, origins=self.origins)
        return Quantity(self.exact, self.unit, origins=self.origins, scale=self.scale)

    @property
    def printed(self) -> Amount | None:
        """What reports say: the sum, or the only entry there is as it was recorded (近10万元)."""
        if self.exact is None and len(self.left_out) == 1:
            return self.left_out[0]
        return self.amount

    @property
    def recorded(self) -> bool:
        """Whether there was anything to add up, exact or not."""
        return self.exact is not None or bool(self.left_out)

    def __bool__(self) -> bool:
        """Return whether there is anything above nothing to be said."""
        return bool(self.exact) or (self.exact is None and self.printed is not None)


@cache
def nothing(unit: str) -> Sum:
    """Return the sum of nothing: the same each time, for an activity lacks most figures."""
    return Sum(unit)


def added_up(amounts: Iterable[Amount | None], unit: str) -> Sum:
    """Return the sum of the exact amounts; None stands for one that nobody knows exactly."""
    if type(amounts) is list and len(amounts) == 1:  # as in a single activity
        return _alone(amounts[0], unit)
    exact = _ZERO
    known: list[Amount] = []
    left_out: list[Amount | None] = []
    for amount in amounts:
        number = None if amount is None else number_of(amount)
        if amount is None or number is None:
            left_out.append(amount)
        else:
            known.append(amount)
            exact += number
    if not known:
        return Sum(unit, None, tuple(left_out)) if left_out else nothing(unit)
    if len(known) == 1:  # as in a single activity
        (amount,) = known
        scale = amount.scale if isinstance(amount, Quantity) else ""
        return Sum(unit, exact, tuple(left_out), None, amount.origins, scale)
    places = tuple([place for amount in known for place in amount.origins])
    scale = scale_of([each for each in known if isinstance(each, Quantity)])
    return Sum(unit, exact, tuple(left_out), None, places, scale)


def _alone(amount: Amount | None, unit: str) -> Sum:
    """Return the sum of a single amount."""
    number = None if amount is None else number_of(amount)
    if amount is None or number is None:
        return Sum(unit, None, (amount,))
    scale = amount.scale if isinstance(amount, Quantity) else ""
    return Sum(unit, number, (), None, amount.origins, scale)


def counted(places: Iterable[Position], unit: str) -> Sum:
    """Return how many things there are, by their places."""
    origins = tuple(places)
    if not origins:
        return _none_of(unit)
    return Sum(unit, _ONE if len(origins) == 1 else Decimal(len(origins)), (), None, origins)


@cache
def _none_of(unit: str) -> Sum:
    """Return the sum of things of which there are none, where there might be some."""
    return Sum(unit, _ZERO, (), None, ())


def counted_once(members: Iterable[tuple[Member, Origins]], unit: str) -> Sum:
    """Return how many different things there are."""
    if type(members) is list and len(members) == 1:  # as in a single activity
        member, origins = members[0]
        return Sum(unit, _ONE, (), (member,), origins)
    places = dict[Member, Origins]()
    for member, origins in members:
        places.setdefault(member, origins)
    every = tuple([place for found in places.values() for place in found])
    return Sum(unit, Decimal(len(places)), (), tuple(places), every)


def together(sums: Iterable[Sum], unit: str) -> Sum:
    """Return several sums as one: things counted once stay counted once."""
    found = [each for each in sums if each.recorded]
    origins = tuple(place for each in found for place in each.origins)
    exact = [each.exact for each in found if each.exact is not None]
    members: tuple[Member, ...] | None = None
    if any(each.members is not None for each in found):
        members = tuple(dict.fromkeys(one for each in found for one in each.members or ()))
        exact = [Decimal(len(members))]
    left_out = tuple(one for each in found for one in each.left_out)
    total = sum(exact, Decimal(0)) if exact else None
    return Sum(unit, total, left_out, members, origins)
