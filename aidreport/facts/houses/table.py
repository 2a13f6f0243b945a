"""The table of all houses (各单位情况一览表): a line each, and a line of totals."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from aidreport.diagnostics import Position
from aidreport.facts.figures.figure import Key
from aidreport.facts.figures.lookup import term_of
from aidreport.facts.houses.gathering import Gathering
from aidreport.facts.houses.house import added_up
from aidreport.facts.houses.keys import leaves_out_goods, most_told
from aidreport.facts.sums import Sum
from aidreport.frozen import frozen
from aidreport.model.fields.quantity import Quantity

MOST_COLUMNS = 5
"""How many figures a page of A4 has room for beside the names (own rule)."""


@frozen
class HouseColumn:
    """A figure that a column of the table holds: what it is called, and its unit."""

    term: str
    unit: str


@frozen
class HouseRow:
    """A house: its number, its name, where it lies, and its figures in the order of the columns."""

    number: Quantity
    name: str
    county: str
    sums: tuple[Sum, ...]


@frozen
class HouseTable:
    """The table.

    Attributes:
        columns: the figures that the most houses have, in the order of the catalogue.
        counties: whether the houses lie in more than one county, so that a column says it.
        rows: the houses, by the codes of their counties, then as the list of houses has them.
        totals: the sums over all houses, in the order of the columns.
        joint: whether houses did something together, which the totals count once, so that the rows
            do not add up to them.
        gifts: whether houses gave something to each other, likewise.
        unvalued: whether goods without a value are left out of their sum.
    """

    columns: tuple[HouseColumn, ...]
    counties: bool
    rows: tuple[HouseRow, ...]
    totals: tuple[Sum, ...]
    joint: bool = False
    gifts: bool = False
    unvalued: bool = False

    @property
    def vague(self) -> bool:
        """Whether amounts that are known only vaguely are left out of the totals."""
        return any(total.left_out for total in self.totals)


def house_table(gathering: Gathering, place: Position) -> HouseTable:
    """Return the table of what was gathered; `place` is where the record asks for it."""
    houses = gathering.houses
    figures = [(house, added_up(house.all_figures)) for house in houses]
    keys = most_told(houses, MOST_COLUMNS)
    ordered = sorted(figures, key=lambda each: (each[0].division, each[0].county))
    totals = added_up(gathering.figures)
    return HouseTable(
        tuple(HouseColumn(term_of(key), key.unit) for key in keys),
        len({(house.division, house.county) for house in houses}) > 1,
        tuple(
            HouseRow(
                Quantity(Decimal(number), origins=(place,)),
                house.name,
                house.county,
                _row(sums, keys),
            )
            for number, (house, sums) in enumerate(ordered, start=1)
        ),
        _row(totals, keys),
        any(not each.gift for each in gathering.joined),
        any(each.gift for each in gathering.joined),
        leaves_out_goods(totals, keys),
    )


def _row(sums: dict[Key, Sum], keys: Sequence[Key]) -> tuple[Sum, ...]:
    return tuple(sums.get(key, Sum(key.unit)) for key in keys)
