"""People and organisations, each defined once, in the order that references need."""

from __future__ import annotations

from typing import TypeVar

from aidreport.diagnostics import Diagnostic, Message, Name, Position, Severity, message
from aidreport.frozen import field, slotted
from aidreport.model.base import Record, chinese_names
from aidreport.model.fields.text import tidied
from aidreport.model.fields.validation import Notes, Registry, Validation, described, wrong_type
from aidreport.model.findings import GROUP, holds_unreadable, of_field, shape_findings
from aidreport.model.named import both
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.reading.faults import Faults
from aidreport.model.reading.group import read_record, without_blanks
from aidreport.names import FIELDS
from aidreport.sources.values import Mapping, Scalar, Unreadable, Value

_ID = dict.fromkeys(both("id"))
_ID_FIELD, _NAME_FIELD = Scalar("id", 0, 0), Scalar("name", 0, 0)
"""The keys of what an entry is called; its file has no such lines, hence the line 0."""

_NAMED: dict[type[Record], tuple[str, ...]] = {}

Entry = TypeVar("Entry", Organisation, Person)


@slotted
class RegistryBuilder:
    """Collects the entries of the registry file and of the year's own file.

    `complete` is False where an error of syntax may hide entries.
    """

    organisations: dict[str, Organisation] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    findings: list[Diagnostic] = field(default_factory=list)
    notes: Notes = field(default_factory=Notes)
    complete: bool = True
    _defined: dict[str, tuple[str, Scalar]] = field(default_factory=dict)

    def add(self, path: str, organisations: Value, people: Value) -> None:
        """Add what one file defines; people may refer to organisations of all files so far."""
        self.complete = self.complete and not (_has_gaps(organisations) or _has_gaps(people))
        self._add(path, "organisations", organisations, Organisation, self.organisations)
        self._add(path, "people", people, Person, self.people)

    @property
    def whole(self) -> bool:
        """Whether every entry could be read."""
        return self.complete and not self.broken

    def registry(self) -> Registry:
        """Return what references are looked up in."""
        return Registry(self.organisations, self.people, frozenset(self.broken), self.complete)

    def _add(
        self, path: str, name: str, table: Value, model: type[Entry], known: dict[str, Entry]
    ) -> None:
        if table is None or isinstance(table, Unreadable):
            return
        if not isinstance(table, Mapping):
            self.complete = False
            place = Position(path, table.line, table.column)
            self._error(
                "wrong-type",
                place,
                message(
                    "“{name}” holds {found}, expected an entry for each id: begin each with its"
                    " id and a colon, and indent its fields below.",
                    name=Name(name, (), FIELDS[name]),
                    found=described(table),
                ),
            )
            return
        context = Validation(path, self.registry(), self.notes)
        for key, value in table.items():
            identifier = tidied(key)
            if not self._is_new(path, identifier, key) or isinstance(value, Unreadable):
                continue
            entry = self._entry(context, key, value, model)
            if entry is None:
                self.broken.add(identifier)
                context = Validation(path, self.registry(), self.notes)
            else:
                known[identifier] = entry

    def _is_new(self, path: str, identifier: str, key: Scalar) -> bool:
        """Return whether an id was not defined before, neither for a person nor otherwise."""
        first_path, first = self._defined.setdefault(identifier, (path, key))
        if first is key:
            return True
        self._error(
            "doubled-entry",
            Position(path, key.line, key.column),
            message(
                "“{id}” is defined already at {first}: give one of them another id.",
                id=identifier,
                first=str(Position(first_path, first.line, first.column)),
            ),
        )
        return False

    def _entry(
        self, context: Validation, key: Scalar, value: Value, model: type[Entry]
    ) -> Entry | None:
        """Return the entry as a model; None when it has a finding."""
        fields = self._fields(context, key, value, model)
        if fields is None:
            return None
        try:
            return read_record(model, fields, context)
        except Faults as faults:
            self.findings.extend(shape_findings(faults, context.path))
            return None

    def _fields(
        self, context: Validation, key: Scalar, value: Value, model: type[Record]
    ) -> Mapping | None:
        """Return an entry's fields with its id, and with its name if it is called by the id."""
        given = Mapping.of({}, key.line, key.column) if value is None else value
        if not isinstance(given, Mapping):
            place = context.position(given)
            self._error("wrong-type", place, of_field(key, wrong_type(given, GROUP)))
            return None
        if any(map(given.__contains__, _ID)):
            field_key = next(each for each in given if each in _ID)
            text = message("The id is the key of the entry: delete this field.")
            self._error("unknown-key", context.position(field_key), text)
            return None
        named = _names_of(model)
        # In the order in which the class declares them, so that they need no sorting.
        fields = Mapping.of({_ID_FIELD: key}, given.line, given.column)
        own = without_blanks(given, model, context)
        if not any(map(own.__contains__, named)):
            fields[_NAME_FIELD] = key
        fields.take(own)
        return fields

    def _error(self, code: str, place: Position, text: Message) -> None:
        self.findings.append(Diagnostic(code, Severity.ERROR, place, text))


def _names_of(model: type[Record]) -> tuple[str, ...]:
    """Return the fields that name an entry, by both of their names."""
    if model not in _NAMED:
        chinese = chinese_names(model)
        named = ("name", "family_name") if model is Person else ("name",)
        _NAMED[model] = (*named, *(chinese[name] for name in named))
    return _NAMED[model]


def _has_gaps(table: Value) -> bool:
    """Return whether an error of syntax hides entries."""
    return isinstance(table, Unreadable) or (isinstance(table, Mapping) and holds_unreadable(table))
