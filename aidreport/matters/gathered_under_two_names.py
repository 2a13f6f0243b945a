"""A house, its partner or somebody who was helped stands under two names that look like one."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Message, Position, message
from aidreport.facts.houses.house import House, Path
from aidreport.frozen import frozen
from aidreport.matters.check import Board, Check, Found, own, there
from aidreport.matters.deeds import Deed
from aidreport.matters.names import may_be_one
from aidreport.places.today import identity, path_today
from aidreport.wording.organisations import fits_many, full_regions, region_and_name


@frozen
class _Named:
    """A name of an organisation, and where it stands first; a house that is one has no deed."""

    name: str
    home: Path
    place: Position
    deed: Deed | None = None
    partner: bool = False


def _find(board: Board) -> Found:
    yield from _renamed(board)
    yield from _alike(board)


def _renamed(board: Board) -> Found:
    """Yield houses whose name another house had before; both handed something in."""
    owners: dict[str, list[House]] = {}
    for house in board.houses:
        for name in house.former_names:
            owners.setdefault(name, []).append(house)
    for house in board.houses:
        for other in owners.get(str(house.name), ()):
            if other is not house and may_be_one(other.place, house.place):
                yield (
                    house.handed_in,
                    message(
                        "“{name}” is a former name of “{other}” ({place}), and both handed in: if"
                        " they are one house, take away what does not count, and gather again;"
                        " until then both count.",
                        name=house.name,
                        other=other.name,
                        place=str(other.handed_in),
                    ),
                )


def _alike(board: Board) -> Found:
    full = full_regions(dict.fromkeys(home[-1] for home in _homes(board) if home))
    known: dict[tuple[Path, str], _Named] = {}
    for each in _named(board):
        key = _key(each, full)
        first = known.setdefault(key, each) if key else each
        if first.name != each.name:
            yield each.place, _said(each, first)


def _homes(board: Board) -> Iterator[Path]:
    yield from (house.place for house in board.houses)
    yield from (home for deed in board.deeds for home in deed.activity.homes)


def _named(board: Board) -> Iterator[_Named]:
    """Yield the names of houses, then those of recipients and of partners, each once."""
    seen: set[tuple[str, Path]] = set()
    for house in board.houses:
        seen.add((str(house.name), house.place))
        # What a partner is called names this house, and says nothing of where it lies.
        seen.update((str(name), ()) for name in (*house.names, *house.short_names))
        yield _Named(str(house.name), house.place, house.handed_in)
    for deed in board.deeds:
        activity = deed.activity
        for name, home in zip(activity.recipients, activity.homes, strict=False):
            if (str(name), home) not in seen:
                seen.add((str(name), home))
                yield _Named(str(name), home, activity.handed_in, deed)
    for deed in board.deeds:
        for name in deed.activity.partners:
            if (str(name), ()) not in seen:
                seen.add((str(name), ()))
                yield _Named(str(name), (), deed.activity.handed_in, deed, partner=True)


def _key(named: _Named, full: dict[str, str]) -> tuple[Path, str] | None:
    """Return what two names of one organisation have in common; None where that says nothing."""
    region, bare = region_and_name(named.name, "", full)
    home = named.home
    if region:
        said = tuple(unit.name for unit in path_today(region)) or (identity(region),)
        if not home or (may_be_one(said, home) and len(said) > len(home)):
            home = said
    return (home, bare) if home or not fits_many(bare) else None


def _said(named: _Named, first: _Named) -> Message:
    if named.deed is None:
        return message(
            "“{name}” and “{other}” ({place}) look like one house under two names: if they are,"
            " write the older name under “former_names” in the list of houses, and gather again;"
            " until then they count as two.",
            name=named.name,
            other=first.name,
            place=str(first.place),
        )
    if named.partner:
        return message(
            "“{name}”, with whom {here} did this, and “{other}” ({place}) look like one"
            " organisation under two names: if they are, let the records call it by one name, or"
            " write “former_names” or “short_name”; until then what both did counts twice.",
            name=named.name,
            here=own(named.deed),
            other=first.name,
            place=there(first.deed) if first.deed else str(first.place),
        )
    return message(
        "“{name}”, helped by {here}, and “{other}” ({place}) look like one organisation under two"
        " names: if they are, let one of the houses write “former_names” or “short_name” in its"
        " records, or both the same name; until then they count as two.",
        name=named.name,
        here=own(named.deed),
        other=first.name,
        place=there(first.deed) if first.deed else str(first.place),
    )


GATHERED_UNDER_TWO_NAMES = Check("gathered-under-two-names", _find)
