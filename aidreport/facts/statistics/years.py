"""Years side by side: each figure in each year, over the years, and against the year before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from itertools import combinations

from aidreport.facts.figures.catalogue import CATALOGUE
from aidreport.facts.figures.figure import TOTAL, Figure, Group, Key, Series
from aidreport.facts.houses.checked import gathered_for
from aidreport.facts.houses.gathering import Gathering, figures_of
from aidreport.facts.houses.house import Figures, added_up
from aidreport.facts.houses.matter import matters_of
from aidreport.facts.signed import as_signed
from aidreport.facts.statistics.renamed import as_of_today, newer_names
from aidreport.facts.sums import Sum, together
from aidreport.facts.totals import figures
from aidreport.frozen import frozen, replace
from aidreport.model.fields.period import Period
from aidreport.model.kinds import KINDS
from aidreport.model.year import CheckedYear, YearRecord, year_before

_HUNDRED = Decimal(100)
_TENTH = Decimal("0.1")


@frozen
class YearFigures:
    """One year in figures.

    Attributes:
        year: the name of the year or period, `2009` or `2009-h1`.
        period: the days that its report covers.
        figures: the figures by their keys; one about nothing is left out.
    """

    year: str
    period: Period
    figures: Mapping[Key, Sum]


@frozen
class YearColumn:
    """A year that is shown, and the year before that it is compared with, if there is one."""

    year: str
    period: Period
    base: str | None


@frozen
class YearOnYear:
    """What became of a figure since the year before.

    Attributes:
        difference: this year less the year before, in the unit of the figure.
        growth: the difference in percent of the year before, with one decimal;
            None where the year before has nothing.
    """

    difference: Decimal
    growth: Decimal | None


@frozen
class Row:
    """One figure in all years, in the order of the columns.

    A change is None where there is no year before, or where one of the two figures
    leaves out what is known only vaguely: their difference would be invented.
    """

    key: Key
    figures: tuple[Sum, ...]
    changes: tuple[YearOnYear | None, ...]
    together: Sum | None


@frozen
class Statistics:
    """Figures of one year or several.

    Attributes:
        years: the years that are shown, in order.
        rows: the figures, group by group.
        overlap: two years that share days, so that nothing is added up over the years.
        signed: the closed years whose figures are those that were signed, while their records
            have changed since.
    """

    years: tuple[YearColumn, ...]
    rows: tuple[Row, ...]
    overlap: tuple[str, str] | None = None
    signed: tuple[str, ...] = ()


def build(
    shown: Sequence[CheckedYear],
    before: Sequence[CheckedYear] = (),
    chosen: Sequence[Figure | Series] = CATALOGUE,
) -> Statistics:
    """Return the statistics of the years `shown`; `before` are further years to compare with."""
    found = _under_newer_names([*before, *shown], chosen)
    years = sorted(found[len(before) :], key=lambda year: year.period.start)
    known = {each.year: each for each in found}
    bases = [_base(year, known) for year in years]
    overlap = _overlap(years)
    add_up = len(years) > 1 and overlap is None
    return Statistics(
        tuple(
            YearColumn(year.year, year.period, base.year if base else None)
            for year, base in zip(years, bases, strict=True)
        ),
        tuple(_row(key, years, bases, add_up=add_up) for key in _keys(years, chosen)),
        overlap,
        tuple(each.record.year for each in (*before, *shown) if _is_as_signed(each.record, chosen)),
    )


def compared(record: YearRecord) -> tuple[tuple[Key, Sum, Sum], ...] | None:
    """Return each figure of a year behind that of the year before; None without such a year.

    Its report has to cover the same days of the year, and to tell of some activity: where
    only indicators were recorded, everything would have grown from nothing.
    """
    if record.before is None or not record.before.activities:
        return None
    now, before = _year(record), _signed_year(record.before)
    if _base(now, {before.year: before}) is None:
        return None
    return tuple(
        (key, _sum(before.figures, key, record.before), _sum(now.figures, key, record))
        for key in _keys([now, before])
    )


def _year(record: YearRecord, chosen: Sequence[Figure | Series] = CATALOGUE) -> YearFigures:
    return YearFigures(record.year, record.frame.report.period, figures(record, chosen))


def _signed_year(record: YearRecord, chosen: Sequence[Figure | Series] = CATALOGUE) -> YearFigures:
    """Return the figures that were signed, where the year is closed and changed since."""
    year = _year(record, chosen)
    if record.closing is None or not _is_as_signed(record, chosen):
        return year
    return replace(year, figures=as_signed(year.figures, record.closing.figures))


def _is_as_signed(record: YearRecord, chosen: Sequence[Figure | Series]) -> bool:
    """Return whether the figures that were signed stand for a year; places have none."""
    return record.closing is not None and record.closing.differs and chosen is CATALOGUE


def _under_newer_names(
    checked: Sequence[CheckedYear], chosen: Sequence[Figure | Series]
) -> list[YearFigures]:
    """Return years in figures; whoever was renamed between them is one recipient."""
    found = [_with_houses(each, chosen) for each in checked]
    newer = newer_names(each.record for each in checked) if len(found) > 1 else {}
    return [replace(each, figures=as_of_today(each.figures, newer)) for each in found]


def _with_houses(checked: CheckedYear, chosen: Sequence[Figure | Series]) -> YearFigures:
    """Return a year in figures, with those of the houses that a bureau sums up."""
    own = _signed_year(checked.record, chosen)
    gathering, closing = gathered_for(checked), checked.record.closing
    if gathering is None:
        return own
    if chosen is not CATALOGUE:
        return replace(own, figures=added_up((own.figures, _by_place(_beside_own(gathering)))))
    now = added_up(gathering.figures)
    if closing is not None and closing.houses is not None and closing.differs:
        houses = as_signed(now, closing.houses.figures)
        return replace(own, figures=_less(added_up((own.figures, houses)), gathering, now))
    return replace(own, figures=_once(own.figures, gathering, now))


def _once(own: Figures, gathering: Gathering, houses: Figures) -> Figures:
    """Return the figures of a bureau and of its houses; what both recorded counts once."""
    both = added_up((own, houses))
    if not gathering.shared_with_own or gathering.own is None:
        return both
    once = _of_all(gathering)
    return {key: once[key] for key in dict.fromkeys([*both, *once]) if key in once}


def _beside_own(gathering: Gathering) -> Iterator[Figures]:
    """Yield the figures of houses, of what the bureau recorded too without those that it has."""
    own = (gathering.own,) if gathering.own else ()
    for matter in matters_of((*own, *gathering.houses), gathering.with_own):
        recorded = [each.figures for house, each in matter.shares if house is gathering.own]
        if not recorded:
            yield matter.figures
        elif len(matter.shares) > 1:
            yield {key: total for key, total in matter.figures.items() if key not in recorded[0]}


def _of_all(gathering: Gathering) -> Figures:
    """Return the figures of a bureau and of its houses, matter by matter."""
    own = (gathering.own,) if gathering.own else ()
    return added_up(figures_of((*own, *gathering.houses), gathering.with_own))


def _less(both: Figures, gathering: Gathering, houses: Figures) -> Figures:
    """Return figures that were signed without what is in both now, as far as that is a number."""
    if not gathering.shared_with_own or gathering.own is None:
        return both
    apart, once = added_up((*gathering.own.all_figures, houses)), _of_all(gathering)
    twice = {key: total.value - once.get(key, Sum(key.unit)).value for key, total in apart.items()}
    found = ((key, _taken_from(total, twice.get(key, Decimal(0)))) for key, total in both.items())
    return {key: total for key, total in found if total.recorded}


def _taken_from(total: Sum, twice: Decimal) -> Sum:
    """Return a sum without what is in it twice; what has members is there once in any case."""
    if total.exact is None or total.members is not None or not 0 < twice <= total.exact:
        return total
    return replace(total, exact=total.exact - twice or None)


def _by_place(houses: Iterable[Figures]) -> Figures:
    """Return what houses handed in by place: the places as they recorded them."""
    found = added_up(houses)
    regions = {key: total for key, total in found.items() if key.group is Group.REGIONS}
    return {key: total for key, total in regions.items() if key.name != TOTAL}


def _sum(found: Mapping[Key, Sum], key: Key, record: YearRecord) -> Sum:
    """Return a figure; that there is nothing is said by the whole of the record."""
    nothing = Sum(key.unit, Decimal(0), origins=(record.frame.report.position,))
    return found.get(key, nothing)


def _keys(years: Sequence[YearFigures], chosen: Sequence[Figure | Series] = CATALOGUE) -> list[Key]:
    """Return the keys of all years, group by group; kinds and places in their own order."""
    keys = dict.fromkeys(key for year in years for key in year.figures)
    groups, kinds = list(Group), list(KINDS)
    orders = {each.group: each.order for each in chosen if isinstance(each, Series) and each.order}

    def place(key: Key) -> tuple[int, int, tuple[str, ...]]:
        is_kind = key.group is Group.ACTIVITIES and key.name in KINDS
        order = orders.get(key.group)
        kind = kinds.index(key.name) + 1 if is_kind else 0
        return groups.index(key.group), kind, order(key.name) if order else ()

    return sorted(keys, key=place)


def _row(
    key: Key, years: Sequence[YearFigures], bases: Sequence[YearFigures | None], *, add_up: bool
) -> Row:
    nothing = Sum(key.unit)
    found = tuple(year.figures.get(key, nothing) for year in years)
    changes = tuple(
        _change(total, base.figures.get(key, nothing)) if base else None
        for total, base in zip(found, bases, strict=True)
    )
    return Row(key, found, changes, together(found, key.unit) if add_up else None)


def _change(figure: Sum, before: Sum) -> YearOnYear | None:
    if figure.left_out or before.left_out:
        return None
    difference = figure.value - before.value
    if not before.value:
        return YearOnYear(difference, None)
    growth = difference * _HUNDRED / before.value
    return YearOnYear(difference, growth.quantize(_TENTH, ROUND_HALF_UP))


def _base(year: YearFigures, known: dict[str, YearFigures]) -> YearFigures | None:
    """Return the year before, if its report covers the same days of the year."""
    base = known.get(year_before(year.year))
    if base is None or base is year:
        return None
    ends = ((base.period.start, year.period.start), (base.period.end, year.period.end))
    return base if all(_year_later(earlier, later) for earlier, later in ends) else None


def _year_later(earlier: date, later: date) -> bool:
    """Return whether a day is the other one a year later; the last of February is itself."""
    same = (earlier.month, earlier.day) == (later.month, later.day)
    february = earlier.month == later.month == 2 and min(earlier.day, later.day) >= 28
    return later.year - earlier.year == 1 and (same or february)


def _overlap(years: Sequence[YearFigures]) -> tuple[str, str] | None:
    for first, second in combinations(years, 2):
        if first.period.overlaps(second.period):
            return first.year, second.year
    return None
