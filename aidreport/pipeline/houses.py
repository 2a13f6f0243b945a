"""The houses that a bureau gathered for a year: the files below `gathered/`, read and checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from aidreport.closing.houses import names_of
from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.facts.figures.figure import Key
from aidreport.facts.figures.lookup import figure_named
from aidreport.facts.houses.gathering import Gathering, YearBefore
from aidreport.facts.houses.house import House, HouseActivity, added_up
from aidreport.facts.houses.placed import PlacedFigures
from aidreport.facts.houses.signed import counted_otherwise, house_as_signed
from aidreport.facts.signed import as_signed
from aidreport.facts.sums import Sum
from aidreport.frozen import frozen, replace
from aidreport.gathering.house_year import GatheredActivity, HouseYear
from aidreport.gathering.index import INDEX, HouseEntry, State, read_index
from aidreport.gathering.reading import in_its_form, read_export
from aidreport.gathering.totals import of_house
from aidreport.gathering.writing import figure_columns
from aidreport.matters import look
from aidreport.matters.counties import Counties, code_of
from aidreport.matters.names import path_of
from aidreport.matters.today import Today
from aidreport.model.closing import SignedHouses
from aidreport.model.fields.recorded import Recorded, position_of
from aidreport.model.gathered import Gathered
from aidreport.model.layout import AttachmentName
from aidreport.model.year import YearRecord, year_before
from aidreport.pipeline.locks import signed_houses
from aidreport.pipeline.own_deeds import own_house, own_of
from aidreport.sources.paths import leads_out, shown_path
from aidreport.sources.project import Project

GATHERED = "gathered"
"""The folder of what was gathered, below the project's root: `gathered/2010/`."""


@frozen
class Houses:
    """The houses of a year, None where nothing could be read, and what is wrong with them."""

    gathering: Gathering | None
    findings: tuple[Diagnostic, ...]


def houses(project: Project, record: YearRecord) -> Houses:
    """Return the houses that the report of a year tells; never raises for what the files hold."""
    asked = record.frame.gathered
    if asked is None:
        return Houses(None, ())
    wrong = tuple(_unknown_figures(asked))
    found = _gathered(project, record.year, asked.position, record)
    findings = (*wrong, *found.findings)
    if found.gathering is None or not _compares(record, asked):
        return Houses(found.gathering, findings)
    before = _before(project, year_before(record.year), _compared_at(asked))
    gathering = replace(found.gathering, before=before.year)
    return Houses(gathering, (*findings, *before.findings))


def _gathered(
    project: Project, year: str, asked: Position, record: YearRecord | None = None
) -> Houses:
    """Return the houses of a year; `asked` is where the record asks for them.

    What the bureau recorded itself is held against what they did, where it is given.
    """
    folder = project.root / GATHERED / year
    content = _content(project, folder / INDEX)
    if content is None:
        return Houses(None, (_nothing_gathered(asked, year),))
    index = read_index(content, shown_path(project.root, folder / INDEX))
    read = [_read(project, folder, each, year) for each in index.houses or () if each.file]
    wrong = [*index.findings, *(finding for each in read for finding in each.findings)]
    own_year = own_of(record) if record and record.activities else None
    told = [(each.entry, each.year) for each in read if each.year]
    today = Today([*told, *([own_year] if own_year else ())])
    counties = Counties((each.entry.place, each.year) for each in read if each.year)
    found = tuple(_in_the_place_of(read, today, counties))
    own = own_house(*own_year, today) if own_year else None
    looked = look(found, own)
    wrong += looked.findings
    # What nobody knows the sender of is told by gather, and is no house.
    states = [each.state for each in index.houses or () if each.name and not each.file]
    faulty, missing = (states.count(each) for each in (State.FAULTY, State.MISSING))
    if not found and not wrong:
        wrong.append(_nothing_gathered(asked, year))
    gathering = Gathering(
        found, faulty, missing, joined=looked.joined, own=own, with_own=looked.with_own
    )
    return Houses(gathering, tuple(wrong))


def _compares(record: YearRecord, asked: Gathered) -> bool:
    return bool(asked.compared) or AttachmentName.HOUSES_COMPARED in record.frame.attachments


def _compared_at(asked: Gathered) -> Position:
    """Return where the record asks for the year before."""
    named = (each.origins[0] for each in asked.compared if isinstance(each, Recorded))
    return next(named, asked.position)


@frozen
class _Before:
    """The year before, None where nothing could be read, and what is wrong with it."""

    year: YearBefore | None
    findings: tuple[Diagnostic, ...]


def _before(project: Project, year: str, asked: Position) -> _Before:
    """Return what the houses handed in the year before, as it was signed where that is closed."""
    found = _gathered(project, year, asked)
    if found.gathering is None:
        findings = (
            _nothing_to_compare_with(asked, year) if each.code == "nothing-gathered" else each
            for each in found.findings
        )
        return _Before(None, tuple(findings))
    houses, figures = found.gathering.houses, added_up(found.gathering.figures)
    signed, joined = signed_houses(project, year), found.gathering.joined
    if signed is None:
        return _Before(YearBefore(houses, figures, joined), found.findings)
    figures = as_signed(figures, signed.figures)
    houses = tuple(_signed(found.gathering, signed))
    before = YearBefore(
        houses,
        figures,
        joined,
        whole=len(houses) == len(signed.houses),
        unsure=counted_otherwise(signed, houses, joined),
    )
    return _Before(before, found.findings)


def _signed(gathering: Gathering, signed: SignedHouses) -> Iterator[House]:
    """Yield the houses that a lock knows, each with the figures that were signed."""
    shared = {place for each in gathering.joined for place in each.places}
    for name, house in zip(names_of(gathering), gathering.houses, strict=True):
        known = signed.houses.get(name)
        if known is not None:
            yield house_as_signed(house, known.figures, shared)


@frozen
class _Read:
    """The export of a house, or what is wrong with it."""

    entry: HouseEntry
    path: str
    year: HouseYear | None
    columns: tuple[Sequence[int], ...] = ()
    findings: tuple[Diagnostic, ...] = ()


def _content(project: Project, file: Path) -> bytes | None:
    if not file.is_file() or leads_out(project.root, file):
        return None
    try:
        return file.read_bytes()
    except OSError:
        return None


def _read(project: Project, folder: Path, entry: HouseEntry, year: str) -> _Read:
    file = folder / entry.file
    path = shown_path(project.root, file)
    content = _content(project, file)
    if content is None:
        return _Read(entry, path, None, findings=(_not_there(path, year),))
    found = read_export(content, path)
    if found.year is None:
        return _Read(entry, path, None, findings=found.findings)
    if found.year.year != year:
        wrong = _of_another_year(path, found.year, year)
        return _Read(entry, path, None, findings=(wrong,))
    lines = in_its_form(content).decode().split("\n")
    return _Read(entry, path, found.year, tuple(map(figure_columns, lines)))


def _in_the_place_of(read: list[_Read], today: Today, counties: Counties) -> Iterator[House]:
    """Yield the houses that were read; each export is let go when its house is made.

    Of thousands of houses both together would be twice as much.
    """
    read.reverse()
    while read:
        each = read.pop()
        if each.year:
            yield _house(each, today, counties)


def _house(read: _Read, today: Today, counties: Counties) -> House:
    entry, year = read.entry, read.year
    assert year is not None
    here = (Position(read.path, 1, 1),)
    done = enumerate(year.activities, start=2)
    name = Recorded(entry.name, here)
    return House(
        name,
        Recorded(entry.kind, here),
        Recorded(counties.name(entry.place, year), here),
        code_of(entry.place),
        tuple(_activity(read, number, each, today, name) for number, each in done),
        _placed(read, 1, year.figures),
        here[0],
        entry.former_names,
        year.house.short_names,
        path_of(entry.place),
    )


def _activity(
    read: _Read, line: int, activity: GatheredActivity, today: Today, house: str
) -> HouseActivity:
    here = (Position(read.path, line, 1),)
    helped = today.helped(activity)
    return HouseActivity(
        house,
        activity.kind,
        replace(activity.date, origins=here),
        Recorded(activity.title, here),
        tuple(Recorded(each, here) for each, _ in helped),
        _placed(read, line, activity.figures, today.figures(activity)),
        activity.position,
        here[0],
        today.partners(activity),
        tuple(path_of(each) for each in activity.places),
        tuple(home for _, home in helped),
    )


def _placed(
    read: _Read,
    line: int,
    figures: Mapping[Key, Sum],
    renamed: Mapping[Key, tuple[Key, Sum]] = MappingProxyType({}),
) -> PlacedFigures:
    """Return figures that come from where they stand in the file that was handed in."""
    # Two houses may have one name, in two counties.
    own = [(key, each, of_house(key, each, read.entry.file)) for key, each in figures.items()]
    if renamed or any(each is not now for _, each, now in own):
        figures = dict(renamed.get(key, (key, now)) for key, _, now in own)
    return PlacedFigures(figures, read.path, line, read.columns[line - 1])


def _not_there(path: str, year: str) -> Diagnostic:
    said = message(
        "The index names this file, and it is not there or cannot be read: run “aidreport gather"
        " SOURCE… --year {year}” again.",
        year=year,
    )
    return _wrong("broken-export", Position(path, 1, 1), said)


def _of_another_year(path: str, found: HouseYear, year: str) -> Diagnostic:
    said = message(
        "{house} handed in {found}, and this is the folder of {year}: run “aidreport gather"
        " SOURCE… --year {year}” again.",
        house=found.house.name,
        found=found.year,
        year=year,
    )
    return _wrong("other-year", Position(path, 1, 1), said)


def _unknown_figures(asked: Gathered) -> Iterator[Diagnostic]:
    for pick in (asked.largest, asked.typical):
        if pick is not None and figure_named(pick.figure) is None:
            said = message(
                "There is no figure “{found}” to choose activities by: write one of those that"
                " “aidreport stats” shows, as 捐款 or 参加志愿服务.",
                found=pick.figure,
            )
            yield _wrong("unknown-figure", pick.position, said)
    for words in asked.compared:
        if figure_named(words) is None:
            said = message(
                "There is no figure “{found}” to compare: write one of those that “aidreport"
                " stats” shows, as 捐款 or 参加志愿服务.",
                found=words,
            )
            place = position_of(words, asked.position)
            yield _wrong("unknown-figure", place, said)


def _nothing_gathered(place: Position, year: str) -> Diagnostic:
    said = message(
        "“gathered” asks for the houses of {year}, and “{folder}/{year}/” holds none: run"
        " “aidreport gather SOURCE… --year {year}” first.",
        year=year,
        folder=GATHERED,
    )
    return _wrong("nothing-gathered", place, said)


def _nothing_to_compare_with(place: Position, year: str) -> Diagnostic:
    said = message(
        "“compared” asks for the houses of {year}, and “{folder}/{year}/” holds none: run"
        " “aidreport gather SOURCE… --year {year}” first; where nothing was gathered for {year},"
        " take out “compared” and the attachment “houses-compared”.",
        year=year,
        folder=GATHERED,
    )
    return _wrong("nothing-gathered", place, said)


def _wrong(code: str, place: Position, said: Message) -> Diagnostic:
    return Diagnostic(code, Severity.ERROR, place, said)
