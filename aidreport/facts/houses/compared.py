"""What the houses did beside the year before: all of them, those of both years, each by itself."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias

from aidreport.diagnostics import Position
from aidreport.facts.figures.figure import Key
from aidreport.facts.figures.lookup import figure_named, term_of
from aidreport.facts.houses.gathering import Gathering, figures_of
from aidreport.facts.houses.house import Figures, House, added_up
from aidreport.facts.houses.keys import key_of, leaves_out_goods, most_told, term_asked
from aidreport.facts.percentages import Growth, growth
from aidreport.facts.sums import Sum
from aidreport.frozen import frozen, replace
from aidreport.model.fields.amount import MONEY_UNIT, Amount
from aidreport.model.fields.money import Money
from aidreport.model.fields.quantity import Quantity
from aidreport.model.gathered import Gathered

MOST_BY_THEMSELVES = 2
"""How many figures a table compares where the record names none: three columns each (own rule)."""

Pair: TypeAlias = tuple[House | None, House | None]
"""A house in the year before, and in the year; None where it handed in nothing."""


@frozen
class ComparedFigure:
    """A figure in both years.

    Attributes:
        term: what it is called: 捐款.
        unit: its unit.
        before: the figure of the year before.
        now: the figure of the year.
        difference: by how much they differ, never negative; None where either leaves out what
            is known only vaguely.
        growth: how it has grown; None where that cannot be said.
    """

    term: str
    unit: str
    before: Sum
    now: Sum
    difference: Amount | None
    growth: Growth | None

    @property
    def vague(self) -> bool:
        """Whether either of the two leaves out what is known only vaguely."""
        return self.difference is None


@frozen
class ComparedFacts:
    """What the text says of two years.

    Attributes:
        houses: how many houses handed in the year before.
        figures: the figures of all houses of each year.
        both: how many houses handed in both years; None where they are all the same ones.
        of_both: the figures of these alone (同口径), without those that leave something out.
    """

    houses: Quantity
    figures: tuple[ComparedFigure, ...]
    both: Quantity | None
    of_both: tuple[ComparedFigure, ...]


@frozen
class ComparedRow:
    """A house in both years.

    Attributes:
        number: which row it is.
        name: its name of the year, or of the year before where it handed in nothing now.
        former: its name of the year before, where that was another one.
        county: where it lies.
        before, now: whether it handed in the year before, and the year.
        figures: its figures in the order of the columns.
    """

    number: Quantity
    name: str
    former: str
    county: str
    before: bool
    now: bool
    figures: tuple[ComparedFigure, ...]


@frozen
class ComparisonOfHouses:
    """The table of all houses in both years.

    Attributes:
        counties: whether they lie in more than one county, so that a column says it.
        rows: the houses, by the codes of their counties, then as the lists of houses have them.
        totals: those of all, whoever handed in.
        joint: whether the totals count once what several houses did together.
        gifts: whether they count once what one house gave to another.
        unvalued: whether goods without a value are left out of their sum.
    """

    counties: bool
    rows: tuple[ComparedRow, ...]
    totals: tuple[ComparedFigure, ...]
    joint: bool
    gifts: bool
    unvalued: bool

    @property
    def partly(self) -> bool:
        """Whether a house handed in nothing that counts in one of the years."""
        return not all(row.before and row.now for row in self.rows)

    @property
    def vague(self) -> bool:
        """Whether amounts that are known only vaguely are left out of the totals."""
        return any(total.vague for total in self.totals)


def compared(
    asked: Gathered, gathering: Gathering, place: Position, decimals: int
) -> ComparedFacts | None:
    """Return what is told of two years; None where nothing is asked, or no year before is there."""
    before, comparing = gathering.before, _Comparing(_named(asked), decimals)
    if before is None or not comparing.figures:
        return None
    found = pairs(before.houses, gathering.houses)
    both = [(old, new) for old, new in found if old and new]
    same = len(both) == len(before.houses) == len(gathering.houses)
    then = added_up(figures_of([old for old, _ in both], before.joined))
    unsure = before.unsure
    if before.whole and len(both) == len(before.houses):
        then |= {key: before.figures[key] for key in unsure}
        unsure = frozenset()
    later = added_up(figures_of([new for _, new in both], gathering.joined))
    told = _said(comparing.but_for(unsure).of(then, later, place))
    of_both = () if same else tuple(each for each in told if not each.vague)
    return ComparedFacts(
        _counted(len(before.houses), place),
        _said(comparing.of(before.figures, added_up(gathering.figures), place)),
        None if same else _counted(len(both), place),
        of_both,
    )


def comparison_of_houses(
    asked: Gathered, gathering: Gathering, place: Position, decimals: int
) -> ComparisonOfHouses | None:
    """Return the table; None where no year before is there.

    Where the record names no figures, these are the two that the most houses have.
    """
    before = gathering.before
    if before is None:
        return None
    keys = _named(asked) or {
        key: term_of(key) for key in most_told(gathering.houses, MOST_BY_THEMSELVES)
    }
    comparing = _Comparing(keys, decimals)
    earlier = _called_as_now(before.houses, gathering.houses)
    found = sorted(_in_order(earlier, gathering.houses), key=_county)
    joined = (*before.joined, *gathering.joined)
    rows = tuple(
        _row(Quantity(Decimal(number), origins=(place,)), old, new, comparing)
        for number, (old, new) in enumerate(found, start=1)
    )
    totals = added_up(gathering.figures)
    return ComparisonOfHouses(
        len({_county(pair) for pair in found}) > 1,
        rows,
        comparing.of(before.figures, totals, place),
        any(not each.gift for each in joined),
        any(each.gift for each in joined),
        any(leaves_out_goods(sums, keys) for sums in (before.figures, totals)),
    )


def pairs(before: Sequence[House], now: Sequence[House]) -> list[Pair]:
    """Return the houses of two years, one and the same together.

    A house is the same under a name that it has or had in both years, where just one of each year
    has it; among several of one name the county decides. Nothing is guessed: what may be two
    stays two.
    """
    by_name: defaultdict[str, list[int]] = defaultdict(list)
    for at, house in enumerate(before):
        for name in house.names:
            by_name[name].append(at)
    links = {
        (old, new) for new, house in enumerate(now) for name in house.names for old in by_name[name]
    }
    one = _once(links)
    one |= _once((old, new) for old, new in links if before[old].home == now[new].home)
    known = _once(one)
    old_ones, new_ones = ({pair[at] for pair in known} for at in (0, 1))
    return [
        *((before[old], now[new]) for old, new in sorted(known)),
        *((house, None) for at, house in enumerate(before) if at not in old_ones),
        *((None, house) for at, house in enumerate(now) if at not in new_ones),
    ]


def _once(links: Iterable[tuple[int, int]]) -> set[tuple[int, int]]:
    """Return the pairs of whom neither is in another pair."""
    found = set(links)
    old, new = (Counter(link[at] for link in found) for at in (0, 1))
    return {link for link in found if old[link[0]] == new[link[1]] == 1}


def _named(asked: Gathered) -> dict[Key, str]:
    """Return the figures that the record names, each with what it is called."""
    found = ((figure_named(words), words) for words in asked.compared)
    return {key_of(figure): term_asked(figure, words) for figure, words in found if figure}


def _said(figures: Iterable[ComparedFigure]) -> tuple[ComparedFigure, ...]:
    """Return the figures of which there is something in either year."""
    return tuple(each for each in figures if each.vague or each.before or each.now)


def _counted(count: int, place: Position) -> Quantity:
    return Quantity(Decimal(count), "家", origins=(place,))


@frozen
class _Comparing:
    """Which figures are compared, by what they are called, and how exact a percentage is."""

    figures: Mapping[Key, str]
    decimals: int

    def but_for(self, keys: Container[Key]) -> _Comparing:
        """Return the same without some figures."""
        figures = {key: term for key, term in self.figures.items() if key not in keys}
        return replace(self, figures=figures)

    def of(self, before: Figures, now: Figures, place: Position) -> tuple[ComparedFigure, ...]:
        """Return the figures in two years; that there is nothing of one is said by `place`."""
        found = []
        for key, term in self.figures.items():
            old, new = (each.get(key, Sum(key.unit, origins=(place,))) for each in (before, now))
            vague = bool(old.left_out or new.left_out)
            apart = Sum(key.unit, abs(new.value - old.value), origins=new.origins + old.origins)
            grown = None if vague else growth(_amount(new), _amount(old), self.decimals)
            difference = None if vague else _amount(apart)
            found.append(ComparedFigure(term, key.unit, old, new, difference, grown))
        return tuple(found)


def _amount(total: Sum) -> Amount:
    """Return a sum as an amount, 0 where nothing is known exactly."""
    if total.unit == MONEY_UNIT:
        return Money(total.value, origins=total.origins)
    return Quantity(total.value, total.unit, origins=total.origins)


def _in_order(before: Sequence[House], now: Sequence[House]) -> list[Pair]:
    """Return the pairs as the year has its houses, one that is gone behind its neighbour then."""
    found = pairs(before, now)
    earlier = {old.handed_in: (old, new) for old, new in found if old}
    places = {house.handed_in: at for at, house in enumerate(now)}
    ordered: list[tuple[tuple[int, int], Pair]] = []
    ordered += (((places[new.handed_in], 0), (old, new)) for old, new in found if new)
    last = -1
    for at, house in enumerate(before, start=1):
        old, new = earlier[house.handed_in]
        if new:
            last = places[new.handed_in]
        else:
            ordered.append(((last, at), (old, new)))
    return [pair for _, pair in sorted(ordered, key=lambda each: each[0])]


def _called_as_now(before: Sequence[House], now: Sequence[House]) -> tuple[House, ...]:
    """Return the houses of the year before, their counties as the houses of the year call them."""
    called: defaultdict[str, set[str]] = defaultdict(set)
    for house in now:
        called[house.division].add(house.county)
    return tuple(
        replace(each, county=next(iter(called[each.division])))
        if each.division and len(called[each.division]) == 1
        else each
        for each in before
    )


def _county(pair: Pair) -> tuple[str, str]:
    house = pair[1] or pair[0]
    return (house.division, house.county) if house else ("", "")


def _row(
    number: Quantity, old: House | None, new: House | None, comparing: _Comparing
) -> ComparedRow:
    house = new or old
    assert house is not None
    before, now = (added_up(each.all_figures) if each else {} for each in (old, new))
    return ComparedRow(
        number,
        house.name,
        old.name if old and new and old.name != new.name else "",
        house.county,
        old is not None,
        new is not None,
        comparing.of(before, now, house.handed_in),
    )
