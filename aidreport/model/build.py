"""From the plain values of a year's files to its record, with the findings on their shape."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from aidreport.diagnostics import Diagnostic, Message, Position, Severity
from aidreport.frozen import frozen, replace, slotted
from aidreport.model.activities import ActivityBuilder
from aidreport.model.activity import Activity
from aidreport.model.defaults import read_defaults, with_defaults
from aidreport.model.fields.recorded import Recorded
from aidreport.model.fields.validation import Registry, Validation
from aidreport.model.findings import (
    holds_unreadable,
    no_fields,
    shape_findings,
    unknown_measure,
    without_faults,
)
from aidreport.model.layout import AttachmentName, ChartName
from aidreport.model.named import both, entry_of, named_twice, unknown_key
from aidreport.model.reading.choice import english_words
from aidreport.model.reading.faults import Faults
from aidreport.model.reading.group import read_record
from aidreport.model.received import with_recipient
from aidreport.model.registry import RegistryBuilder
from aidreport.model.year import RecordFile, YearRecord
from aidreport.names import FIELDS
from aidreport.sources.defaults import Defaults
from aidreport.sources.load import Sources
from aidreport.sources.values import Mapping, Scalar, Sequence, Unreadable, Value

if TYPE_CHECKING:
    from aidreport.model.private import Private

_ORGANISATIONS = both("organisations")
_PEOPLE = both("people")
_ACTIVITIES = both("activities")
_REPORT = both("report")
_MONEY_UNIT = both("money_unit")
_REGISTERED = (_ORGANISATIONS, _PEOPLE)
_REGISTRY_FIELDS = {name: FIELDS[name] for name in ("organisations", "people")}


@frozen
class Build:
    """A year's record, None when its frame could not be read, and the findings on its shape."""

    record: YearRecord | None
    findings: tuple[Diagnostic, ...]


def build(
    sources: Sources, defaults: Defaults | None = None, *, keep_sources: bool = True
) -> Build:
    """Return the record that a year's files make; never raises for what they hold.

    Args:
        sources: the files.
        defaults: what the project's configuration says for the reports of all years.
        keep_sources: whether somebody will look into the files again; else their activities are
            forgotten as they are built.
    """
    committed = _Builder(_entries(sources, defaults), defaults)
    if sources.private is None:
        committed.keep_sources = keep_sources
        return committed.build(sources)
    from aidreport.model.private import read_private

    private = read_private(sources.private)
    named = _Builder(_entries(sources, defaults), defaults, private).build(sources)
    if named.record is None:
        return named
    # Built anew, so that the public edition is the same wherever the private file is missing.
    return replace(named, record=replace(named.record, committed=committed.build(sources).record))


def _entries(sources: Sources, defaults: Defaults | None) -> RegistryBuilder:
    """Return the builder of a year's entries, which knows the unit that its report asks for."""
    root = sources.report.root
    report = entry_of(root, _REPORT) if isinstance(root, Mapping) else None
    entries = RegistryBuilder()
    for style in (report, defaults.table if defaults else None):
        unit = entry_of(style, _MONEY_UNIT) if isinstance(style, Mapping) else None
        if isinstance(unit, Scalar):
            entries.notes.money_unit = str(unit)
            break
    return entries


@slotted
class _Builder:
    """Works through the files of a year: registry, then frame, then activities."""

    entries: RegistryBuilder
    defaults: Defaults | None = None
    private: Private | None = None
    keep_sources: bool = True

    def build(self, sources: Sources) -> Build:
        if sources.registry is not None:
            self._add_registry_file(sources.registry.path, sources.registry.root)
        path, root = sources.report.path, sources.report.root
        if not isinstance(root, Mapping):
            self._no_fields(path, root)
            root = Mapping.of({}, 1, 1)
            self.entries.complete = False
        elif holds_unreadable(root) or any(_holds_both(root, each) for each in _REGISTERED):
            self.entries.complete = False
        self.entries.add(path, entry_of(root, _ORGANISATIONS), entry_of(root, _PEOPLE))
        self._add_private()
        context = Validation(path, self.entries.registry(), self.entries.notes)
        found, is_whole = self._frame(path, root, context) if root else (None, False)
        frame = self._with_defaults(found, context.registry)
        measures = frozenset(frame.measures) if frame and is_whole else None
        known = self._knows_measures(frame, measures)
        builder = ActivityBuilder(self.entries, context.registry, measures)
        together = builder.listed(path, entry_of(root, _ACTIVITIES))
        if not self.keep_sources:
            _forget(entry_of(root, _ACTIVITIES))
        activities: list[Activity | None] = []
        for number, value in enumerate(together):
            if not builder.is_draft(path, value):
                activities.append(builder.build(path, value))
            together[number] = None
        for file in sources.activities:
            if builder.is_draft(file.path, file.root):
                continue
            if not isinstance(file.root, Mapping):
                self._no_fields(file.path, file.root)
            activities.append(builder.build_file(file.path, file.root))
        if frame is None:
            return self._result(None)
        return self._result(
            YearRecord(
                sources.year,
                Position(path, root.line, root.column),
                frame,
                tuple(with_recipient(each, frame.report) for each in activities if each),
                self.entries.organisations,
                self.entries.people,
                complete=all(activities) and known and is_whole and self.entries.whole,
                whole_frame=is_whole,
                asked=_asked(path, root),
            )
        )

    def _result(self, record: YearRecord | None) -> Build:
        findings = self.entries.findings + self.entries.notes
        return Build(record, tuple(findings))

    def _add_registry_file(self, path: str, root: Value) -> None:
        """Add the people and organisations that last over the years."""
        if not isinstance(root, Mapping):
            self._no_fields(path, root)
            self.entries.complete = False
            return
        for key in root:
            place = Position(path, key.line, key.column)
            if isinstance(root[key], Unreadable):
                self.entries.complete = False
            elif not any(key in names for names in _REGISTERED):
                self._error("unknown-key", place, unknown_key(key, _REGISTRY_FIELDS))
        for names in _REGISTERED:
            for first, second in pairwise(key for key in root if key in names):
                place = Position(path, second.line, second.column)
                self._error("doubled-key", place, named_twice(second, first))
        self.entries.add(path, entry_of(root, _ORGANISATIONS), entry_of(root, _PEOPLE))

    def _add_private(self) -> None:
        """Add what the private file says of people; hardly any record has one."""
        people = self.entries.people
        if self.private is None and not any(person.private for person in people.values()):
            return
        from aidreport.model.private import private_findings, with_private

        self.entries.findings.extend(private_findings(people, self.private))
        if self.private is None:
            return
        self.entries.findings.extend(self.private.findings)
        for id_, said in self.private.people.items():
            if id_ in people:
                people[id_] = with_private(people[id_], said)

    def _frame(
        self, path: str, root: Mapping, context: Validation
    ) -> tuple[RecordFile | None, bool]:
        """Return the frame, and whether it is whole; without its faulty fields otherwise."""
        try:
            return read_record(RecordFile, root, context), True
        except Faults as faults:
            self.entries.findings.extend(shape_findings(faults, path))
            good = without_faults(root, faults)
        try:  # what is said of values in an unusual form was said the first time
            unheard = Validation(path, context.registry)
            return read_record(RecordFile, good, unheard), False
        except Faults:
            return None, False

    def _with_defaults(self, frame: RecordFile | None, registry: Registry) -> RecordFile | None:
        """Return the frame with what the configuration says where it says nothing."""
        if self.defaults is None:
            return frame
        context = Validation(self.defaults.path, registry, self.entries.notes)
        defaults, findings = read_defaults(self.defaults.table, context)
        self.entries.findings.extend(findings)
        return with_defaults(frame, defaults) if frame and defaults else frame

    def _knows_measures(self, frame: RecordFile | None, measures: frozenset[str] | None) -> bool:
        """Report the indicators of a measure that is not defined; return whether there are none."""
        if frame is None or measures is None:
            return True
        named = [each.measure for each in frame.indicators.values() if each.measure is not None]
        unknown = [name for name in named if name not in measures]
        for name in unknown:
            if isinstance(name, Recorded):
                text = unknown_measure("measure", name, measures)
                self._error("unknown-reference", name.origins[0], text)
        return not unknown

    def _no_fields(self, path: str, value: Scalar | Sequence | None) -> None:
        """Report a file that holds a single text or a list; nothing is known to be empty."""
        if value is None or isinstance(value, Unreadable):
            return
        self._error("wrong-type", Position(path, value.line, value.column), no_fields(value))

    def _error(self, code: str, place: Position, text: Message) -> None:
        self.entries.findings.append(Diagnostic(code, Severity.ERROR, place, text))


def _forget(activities: Value) -> None:
    """Let the values of activities go as they are built: half of what a large file takes."""
    if isinstance(activities, Sequence):
        activities.clear()


def _holds_both(root: Mapping, names: tuple[Scalar, Scalar]) -> bool:
    return all(name in root for name in names)


def _asked(path: str, root: Mapping) -> dict[str, Position]:
    """Return where a record asks for attachments and charts."""
    found = {}
    for name, choices in (("attachments", AttachmentName), ("charts", ChartName)):
        value = entry_of(root, both(name))
        english = english_words(choices)
        for entry in value if isinstance(value, Sequence) else [value]:
            if isinstance(entry, Scalar):
                found[english.get(entry, str(entry))] = Position(path, entry.line, entry.column)
    return found
