"""Whose is what was sent: handed in, faulty or missing; and what was sent twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from aidreport.collecting.alike import looks_like
from aidreport.collecting.outcome import Outcome
from aidreport.diagnostics import (
    Diagnostic,
    Message,
    Position,
    Severity,
    has_errors,
    listed,
    message,
)
from aidreport.expressions import expression
from aidreport.frozen import frozen, replace
from aidreport.gathering.house_year import House, Place, Tally
from aidreport.gathering.index import HouseEntry, State
from aidreport.pipeline.handing_in import tally
from aidreport.places.today import identity
from aidreport.receiving.house_list import ListedHouse
from aidreport.receiving.item import Item, Sort

Sent: TypeAlias = tuple[Item, Outcome]
_Owner: TypeAlias = tuple[str, str, str]


@frozen
class Standing:
    """How a house stands: its line of the index, and what is to be said to it."""

    entry: HouseEntry
    findings: tuple[Diagnostic, ...] = ()


def standings(sent: Iterable[Sent], houses: Sequence[ListedHouse]) -> list[Standing]:
    """Return how each house stands: those of the list in its order, others behind them.

    A house is known by its name, a former name or what it is called in the list, and by its
    county, under all names that the county has had. Two houses of one name are two where their
    counties tell them apart; nothing is guessed.
    """
    known: dict[int, list[Sent]] = {}
    others: dict[_Owner, list[Sent]] = {}
    for item, outcome in sent:
        number, extra = _owner(item, outcome, houses)
        told = (item, _with(outcome, extra))
        if number is not None:
            known.setdefault(number, []).append(told)
        else:
            others.setdefault(_unlisted(item, outcome), []).append(told)
    listed_ones = [_standing(known.get(at, []), house) for at, house in enumerate(houses)]
    missing = [house for at, house in enumerate(houses) if at not in known]
    rest = [_standing(each, None, listed=bool(houses), missing=missing) for each in others.values()]
    return [*listed_ones, *sorted(rest, key=_order)]


def same_place(county: str, place: Place) -> bool:
    """Return whether a county of the list may be a place; what is not known may be any."""
    if not county or not place.words:
        return True
    return (
        identity(county) == identity(place.words)
        or county in place.path
        or place.words.endswith(county)
        or county.endswith(place.words)
    )


def _owner(
    item: Item, outcome: Outcome, houses: Sequence[ListedHouse]
) -> tuple[int | None, list[Diagnostic]]:
    """Return the number of the house that something is from, and what is to be said of that."""
    house = outcome.house
    if item.house:
        number = next(at for at, each in enumerate(houses) if each.name == item.house)
        fits = house is None or _is(house, houses[number])
        return number, [] if fits or house is None else [_other_house(item, house, houses[number])]
    if house is None:
        named = [
            at
            for at, each in enumerate(houses)
            if any(name in item.place.rpartition("/")[2] for name in each.names)
        ]
        return (named[0] if len(named) == 1 else None), []
    found = [at for at, each in enumerate(houses) if _is(house, each)]
    if len(found) > 1:
        return None, [_same_name(item, house, [houses[at] for at in found])]
    return (found[0], []) if found else (None, [])


def _is(house: House, listed_house: ListedHouse) -> bool:
    names = {house.name, *house.former_names}
    return not names.isdisjoint(listed_house.names) and same_place(listed_house.county, house.place)


def _unlisted(item: Item, outcome: Outcome) -> _Owner:
    house = outcome.house
    if house is None:
        return "", "", item.place
    return house.name, identity(house.place.words) if house.place.words else "", ""


def _standing(
    sent: list[Sent],
    house: ListedHouse | None,
    *,
    listed: bool = True,
    missing: Sequence[ListedHouse] = (),
) -> Standing:
    good = [each for each in sent if each[1].good and not has_errors(each[1].findings)]
    if not sent and house:
        return Standing(_entry(house, None, State.MISSING))
    used, findings = _latest(good)
    for each in sent:
        item, outcome = each
        if used is None or item == used[0]:
            findings += outcome.findings
        elif each not in good:
            # There is something better from this house.
            findings += [replace(one, severity=_milder(one.severity)) for one in outcome.findings]
    first = used or sent[-1]
    if house is None and listed and first[1].house:
        findings.append(_not_listed(first[0], first[1].house, missing))
    state = State.HANDED_IN if used else State.FAULTY
    ordered = tuple(sorted(dict.fromkeys(findings), key=lambda each: each.order))
    return Standing(_entry(house, first, state, ordered), ordered)


def _latest(good: list[Sent]) -> tuple[Sent | None, list[Diagnostic]]:
    """Return what counts of what a house sent: the only one, else the one changed last."""
    different: dict[str, Sent] = {}
    for each in good:
        known = different.get(each[1].sha256)
        if known is None or each[0].changed > known[0].changed:
            different[each[1].sha256] = each
    if len(different) < 2:
        return next(iter(different.values()), None), []
    last = max(item.changed for item, _ in different.values())
    latest = [each for each in different.values() if each[0].changed == last]
    if len(latest) > 1:
        return None, [_twice_at_once(latest)]
    (used,) = latest
    older = [item.place for item, _ in different.values() if item != used[0]]
    return used, [_twice(used[0], sorted(older))]


def _entry(
    house: ListedHouse | None,
    sent: Sent | None,
    state: State,
    findings: tuple[Diagnostic, ...] = (),
) -> HouseEntry:
    item, outcome = sent or (None, None)
    own = outcome.house if outcome else None
    name = house.name if house else own.name if own else ""
    called = (
        *(house.former_names if house else ()),
        *((own.name, *own.former_names) if own else ()),
    )
    found = Tally() if outcome is None or (item and item.sort is Sort.RECORDS) else outcome.found
    here = tally(findings)
    good = outcome if outcome and state is State.HANDED_IN else None
    return HouseEntry(
        name,
        tuple(dict.fromkeys(each for each in called if each != name)),
        (house.kind if house else "") or (own.kind if own else ""),
        own.place if own and own.place.words else Place(house.county if house else ""),
        state,
        item.place if item else "",
        good.file if good else "",
        good.sha256 if good else "",
        found.errors + here.errors,
        found.warnings + here.warnings,
        item.changed if item else "",
        outcome.signed_on if outcome else "",
        outcome.activities if outcome else 0,
    )


def _with(outcome: Outcome, extra: list[Diagnostic]) -> Outcome:
    return replace(outcome, findings=(*outcome.findings, *extra)) if extra else outcome


def _milder(severity: Severity) -> Severity:
    return Severity.WARNING if severity is Severity.ERROR else severity


def _order(standing: Standing) -> tuple[bool, str, str, str]:
    entry = standing.entry
    return not entry.name, entry.place.division or "~", _as_counted(entry.name), entry.source


def _as_counted(name: str) -> str:
    """Return a name to sort by: 第二中学 comes before 第三中学, and both before 第十中学."""
    return expression("[一二三四五六七八九十]+").sub(lambda found: _padded(found[0]), name)


def _padded(numeral: str) -> str:
    tens, ten, ones = numeral.rpartition("十")
    if tens not in _ONES or ones not in _ONES:
        return numeral
    value = (_ONES.index(tens) or 1) * 10 if ten else 0
    return f"{value + _ONES.index(ones):02}"


_ONES = ("", *"一二三四五六七八九")


def _twice(used: Item, older: list[str]) -> Diagnostic:
    said = message(
        "This house sent more than one: this one, changed last, counts, and not {others}. If they"
        " are of two houses of one name, the records of each must say its county (region).",
        others=listed(older),
    )
    return Diagnostic("handed-in-twice", Severity.WARNING, Position(used.place), said)


def _twice_at_once(latest: list[Sent]) -> Diagnostic:
    places = sorted(item.place for item, _ in latest)
    said = message(
        "This house sent several that differ, changed on one day, and nobody can say which counts:"
        " {places}. Take away what does not count; if they are of two houses of one name, the"
        " records of each must say its county (region).",
        places=listed(places),
    )
    return Diagnostic("handed-in-twice", Severity.ERROR, Position(places[0]), said)


def _not_listed(item: Item, house: House, missing: Sequence[ListedHouse]) -> Diagnostic:
    alike = looks_like(house, missing)
    if alike:
        said = message(
            "“{name}” ({county}) is not in the list of houses, and looks like {others}"
            " ({places}), of which nothing came: if it is the same house, add"
            " “former_names: [{name}]” to it in the list, else add “{name}” to the list; then"
            " gather again.",
            name=house.name,
            county=_county(house),
            others=listed(f"“{each.name}”" for each in alike),
            places=listed(str(each.position) for each in alike),
        )
        return Diagnostic("house-not-listed", Severity.WARNING, Position(item.place), said)
    said = message(
        "“{name}” ({county}) is not in the list of houses: add it there, or add this name to the"
        " “former_names” of the house that it is.",
        name=house.name,
        county=_county(house),
    )
    return Diagnostic("house-not-listed", Severity.WARNING, Position(item.place), said)


def _other_house(item: Item, house: House, listed_house: ListedHouse) -> Diagnostic:
    said = message(
        "By the list this is from “{listed}” ({place}), but it says that it is of “{found}”"
        " ({county}): correct the list, or ask the house.",
        listed=listed_house.name,
        place=str(listed_house.position),
        found=house.name,
        county=_county(house),
    )
    return Diagnostic("other-house", Severity.ERROR, Position(item.place), said)


def _same_name(item: Item, house: House, found: Sequence[ListedHouse]) -> Diagnostic:
    places = listed(str(each.position) for each in found)
    counties = {identity(each.county) for each in found if each.county}
    if len(counties) == 1 and all(each.county for each in found):
        said = message(
            "Several houses of the list may be “{name}” ({county}), at {places}, all of one county:"
            " correct there the “name” or the “former_names” of those that it is not.",
            name=house.name,
            county=_county(house),
            places=places,
        )
    else:
        said = message(
            "Several houses of the list may be “{name}” ({county}), at {places}: give each its"
            " county there, and say “region” in the records.",
            name=house.name,
            county=_county(house),
            places=places,
        )
    return Diagnostic("other-house", Severity.ERROR, Position(item.place), said)


def _county(house: House | None) -> Message | str:
    words = house.place.words if house else ""
    return words or message("county not recorded")
