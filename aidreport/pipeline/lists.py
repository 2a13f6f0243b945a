"""From an office's list to new activities of a year: what is understood, new, changed, written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aidreport.diagnostics import Diagnostic, Severity, errors_in, has_errors, message
from aidreport.frozen import field, frozen
from aidreport.importing.comparing import (
    Compared,
    Recorded,
    Status,
    compare,
    no_longer_there,
    recorded,
)
from aidreport.importing.drafting import draft
from aidreport.importing.options import Options
from aidreport.importing.parties import Register
from aidreport.importing.returning import Returned, compare_returned
from aidreport.importing.understanding import Understood, understand
from aidreport.importing.writing import CHINESE, ENGLISH, FileChange, Files, changes
from aidreport.model.activity import Activity
from aidreport.model.frame import Honour
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.registry import RegistryBuilder
from aidreport.model.year import YearRecord
from aidreport.pipeline.builds import Builds
from aidreport.pipeline.files import years
from aidreport.sources import discover
from aidreport.sources.load import load_file
from aidreport.sources.project import Project
from aidreport.sources.values import Mapping as SourceMapping
from aidreport.sources.values import Scalar
from aidreport.spreadsheets.sheet import Workbook


@frozen
class Known:
    """Who and what is recorded before an import.

    `frame` is what the file of a year without records is to begin with, empty where nothing is
    known of it. `private` are the names that only the private file has -> ids; all else is as it
    is committed. `findings` are errors that keep the records from being read: then nothing can be
    compared.
    """

    organisations: dict[str, Organisation]
    people: dict[str, Person]
    own: frozenset[str]
    activities: tuple[Activity, ...] = ()
    private: Mapping[str, str] = field(default_factory=dict)
    frame: Mapping[str, Any] = field(default_factory=dict)
    findings: tuple[Diagnostic, ...] = ()
    honours: tuple[Honour, ...] = ()


@frozen
class ListRead:
    """A list as it was understood, beside the records.

    Attributes:
        understood: its lists, columns and rows.
        rows: each row with what is recorded of it.
        register: whom the list names.
        gone: how many records of the same file have no row any more.
        findings: all that is said of it.
    """

    understood: Understood
    rows: tuple[Compared, ...]
    register: Register
    gone: int
    findings: tuple[Diagnostic, ...]

    @property
    def has_errors(self) -> bool:
        """Whether something is in doubt, so that nothing may be written."""
        return has_errors(self.findings)

    @property
    def new(self) -> list[Compared]:
        """The rows that are to be recorded."""
        return [each for each in self.rows if each.status in (Status.NEW, Status.ALIKE)]


def known(project: Project, year: str, *, any_year: bool = False) -> Known:
    """Return what is recorded for a year that a list is to be brought into.

    `any_year` is whether a later year may say whose report it is, where no earlier one does.
    """
    if year not in years(project):
        return _before(project, year, any_year=any_year)
    build = Builds(project).of(year)
    errors = errors_in(build.findings)
    if build.record is None or not build.record.complete:
        return Known({}, {}, frozenset(), findings=tuple(errors))
    record = build.record.as_committed
    names = {str(each.name): id_ for id_, each in build.record.people.items() if each.name}
    return Known(
        dict(record.organisations),
        dict(record.people),
        _own(record),
        record.activities,
        names,
        honours=record.frame.honours,
    )


def read_list(book: Workbook, options: Options, before: Known) -> ListRead:
    """Return what a list tells and what of it is new."""
    register = _register(before)
    understood = understand(book, options, register)
    drafted = draft(understood.entries, register, before.organisations, before.people)
    kept: list[Recorded] = recorded(before.activities)
    rows = compare(drafted.rows, kept, book.name)
    findings = sorted((*understood.findings, *drafted.findings), key=lambda found: found.order)
    gone = no_longer_there(rows, kept, book.name)
    back, lost = compare_returned(understood.returned, before.activities)
    findings += [_not_there(each) for each in lost if each.year in ("", options.year)]
    return ListRead(understood, (*back, *rows), register, gone, tuple(findings))


def _not_there(row: Returned) -> Diagnostic:
    said = message(
        "The record that this row was exported from was changed since, or is gone: the row is not"
        " taken. Export again."
    )
    return Diagnostic("not-taken", Severity.WARNING, row.place, said)


def files_for(
    project: Project, year: str, read: ListRead, before: Known, *, chinese: bool
) -> list[FileChange]:
    """Return the files that record the new rows of a list; none is written.

    `chinese` is the language of keys where there is no file yet to take it from.

    Raises:
        NotEditable: where a file cannot be changed safely.
    """
    chosen = [each.entry.values for each in read.new]
    files = Files(project.root, CHINESE if chinese else ENGLISH)
    needed = _needed(read)
    return changes(files, project.records, year, chosen, needed, before.frame)


def _needed(read: ListRead) -> Register:
    """Return the new people and organisations that the chosen rows name."""
    keys = ("recipients", "helpers", "leaders", "teachers")
    named = [each.entry.values.get(key, []) for each in read.new for key in keys]
    return read.register.named_in(named)


def _register(before: Known) -> Register:
    names: dict[str, str] = {name: id_ for name, id_ in before.private.items() if "（" not in id_}
    for id_, person in before.people.items():
        # Equal masked names are different people: such a one is known by its id alone.
        names |= {id_: id_} if "（" in id_ else {id_: id_, str(person.name or id_): id_}
    for id_, each in before.organisations.items():
        names |= dict.fromkeys((id_, *each.names), id_)
    return Register(names, before.own, set(before.people) | set(before.organisations))


def _own(record: YearRecord) -> frozenset[str]:
    report = record.frame.report
    house = report.organisation
    names = (house.id, *house.names)
    return frozenset({*names, str(report.self_reference or "本单位"), "我单位", "本单位"})


def _before(project: Project, year: str, *, any_year: bool) -> Known:
    """Return what is known before a year has records: of all years, and whose report it is."""
    shared = _shared(project)
    earlier = [each for each in years(project) if each < year]
    others = earlier[-1:] or (years(project)[:1] if any_year else [])
    record = Builds(project).of(others[0]).record if others else None
    if record is None or shared.findings:
        return shared
    house = record.frame.report.organisation
    report: dict[str, Any] = {"period": year, "organisation": house.id}
    for name in ("self_reference", "work", "help_word"):
        if record.frame.report.says(name):
            report[name] = str(getattr(record.frame.report, name))
    new = {} if house.id in shared.organisations else {house.id: _fields(house)}
    frame = {"report": report, **({"organisations": new} if new else {})}
    organisations = {**shared.organisations, house.id: house}
    return Known(organisations, shared.people, _own(record), frame=frame)


def _fields(house: Organisation) -> dict[str, Any]:
    """Return the fields of an organisation that a new year's file repeats."""
    names = ("name", "short_name", "sort", "region")
    said = {name: str(getattr(house, name)) for name in names if house.says(name)}
    former = {"former_names": [str(each) for each in house.former_names]}
    return {
        **{name: text for name, text in said.items() if name != "name" or text != house.id},
        **(former if house.former_names else {}),
    }


def _shared(project: Project) -> Known:
    """Return the people and organisations of all years, for a year without records."""
    builder = RegistryBuilder()
    path = project.records / discover.REGISTRY
    if path.is_file():
        source = load_file(project.root, path)
        root = source.root
        if isinstance(root, SourceMapping):
            tables = [root.get(Scalar(name)) for name in ("organisations", "people")]
            builder.add(source.path, *tables)
    errors = errors_in(builder.findings)
    return Known(builder.organisations, builder.people, frozenset(), findings=tuple(errors))
