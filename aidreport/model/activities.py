"""From the plain values of activities to their models, with the findings on their shape."""

from __future__ import annotations

from aidreport.diagnostics import (
    Argument,
    Diagnostic,
    Message,
    Name,
    Position,
    Severity,
    listed,
    message,
)
from aidreport.diagnostics.capped import MOST_SHOWN
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.base import Record, chinese_names
from aidreport.model.fields.validation import Registry, Validation, described, wrong_type
from aidreport.model.findings import (
    GROUP,
    LIST,
    holds_unreadable,
    of_field,
    shape_findings,
    unknown_measure,
)
from aidreport.model.kinds import KINDS, STATUS, is_draft, kind_of
from aidreport.model.named import both, entry_of, nearest_name, written_key
from aidreport.model.reading.faults import Faults
from aidreport.model.reading.group import read_record
from aidreport.model.registry import RegistryBuilder
from aidreport.names import ENGLISH_KINDS, FIELDS
from aidreport.names import KINDS as CHINESE_KINDS
from aidreport.names.normalised import normalised
from aidreport.sources.values import Mapping, Scalar, Sequence, Unreadable, Value

_ACTIVITIES = both("activities")
_KIND = both("kind")
_MEASURE = both("measure")
_NAME = Name("activities", (), FIELDS["activities"])


@frozen
class ActivityBuilder:
    """Builds activities one at a time; its findings go to those of the entries.

    `measures` are the ids that activities may name, None when they could not be read.
    """

    entries: RegistryBuilder
    registry: Registry
    measures: frozenset[str] | None

    def listed(self, path: str, value: Value) -> list[Value]:
        """Return what stands in the list of activities; None for what is no activity."""
        if value is None:
            return []
        if isinstance(value, Unreadable):
            return [None]
        if not isinstance(value, Sequence):
            self._wrong_type(path, value, LIST)
            return [None]
        for number, entry in enumerate(value, start=1):
            if len(self.entries.findings) > MOST_SHOWN:
                break
            if entry is None:
                text = message(
                    "entry {number} of this list is empty: fill it in, or delete its dash.",
                    number=number,
                )
                place = Position(path, value.line, value.column)
                self._error("wrong-type", place, of_field(_NAME, text))
            elif not isinstance(entry, Mapping | Unreadable):
                self._wrong_type(path, entry, GROUP)
        return list(value)

    def is_draft(self, path: str, value: Value) -> bool:
        """Return whether an activity is a draft, which is told and is no part of the year."""
        if not is_draft(value) or not isinstance(value, Mapping):
            return False
        key = written_key(value, STATUS)
        place = Position(path, *((key.line, key.column) if key else (value.line, value.column)))
        text = message(
            "This activity is a draft, and the report says nothing of it: fill in what is missing"
            " and delete this line, or delete the activity."
        )
        self.entries.findings.append(Diagnostic("draft-left", Severity.WARNING, place, text))
        return True

    def build(self, path: str, value: Value) -> Activity | None:
        """Return one activity, None when there is a finding that keeps it from being read."""
        if not isinstance(value, Mapping):
            return None
        model = self._model(path, value)
        if model is None:
            self._tell_other_faults(path, value)
            return None
        context = Validation(path, self.registry, self.entries.notes)
        try:
            activity = read_record(model, value, context)
        except Faults as faults:
            self.entries.findings.extend(shape_findings(faults, path))
            return None
        return activity if self._measure_exists(path, value, activity) else None

    def build_file(self, path: str, root: Value) -> Activity | None:
        """Return the activity of a file of its own; None when there is a finding."""
        key = written_key(root, _ACTIVITIES) if isinstance(root, Mapping) else None
        if isinstance(root, Mapping) and key is not None and written_key(root, _KIND) is None:
            text = message(
                "A file in the folder of a year holds one activity, and “activities” stands in the"
                " file of a whole year: delete this line, the dash and the spaces below it, so that"
                " the file begins with “{example}”. Each further activity needs a file of its own.",
                example="kind: volunteering",
            )
            self._error("unknown-key", Position(path, key.line, key.column), text)
            for entry in self.listed(path, root[key]):
                self.build(path, entry)
            return None
        return self.build(path, root)

    def _tell_other_faults(self, path: str, value: Mapping) -> None:
        """Report what else is wrong with an activity of which the kind is not known."""
        kind = entry_of(value, _KIND)
        if isinstance(kind, Unreadable) or (kind is None and holds_unreadable(value)):
            return
        written = str(kind) if isinstance(kind, Scalar) else ""
        nearest = _nearest_kind(written) if written else None
        model: type[Activity] = KINDS[nearest].load() if nearest else Activity
        if nearest is None:  # the fields of all kinds may be right, and cannot be judged
            of_kinds = {name for each in KINDS.values() for name in _keys(each.load())}
            own = _keys(Activity)
            kept = {key: each for key, each in value.items() if key in own or key not in of_kinds}
        else:
            kept = dict(value)
        kind_key = written_key(value, _KIND) or Scalar(_KIND[0], 0, 0)  # on no line of the file
        kept[kind_key] = Scalar("other", value.line, value.column)
        known = Mapping.of(kept, value.line, value.column)
        try:
            read_record(model, known, Validation(path, self.registry))
        except Faults as faults:
            self.entries.findings.extend(shape_findings(faults, path))

    def _model(self, path: str, value: Mapping) -> type[Activity] | None:
        """Return the model of an activity's kind."""
        kind = entry_of(value, _KIND)
        if kind is None and holds_unreadable(value):
            return None
        if kind is None:
            place = Position(path, value.line, value.column)
            text = message(
                "The field “kind” is missing or empty, expected the kind of activity:"
                " fill in one of {choices}.",
                choices=_choices(),
            )
            self._error("missing-field", place, text)
            return None
        if isinstance(kind, Unreadable):
            return None
        if known := kind_of(kind):
            return known.load()
        place = Position(path, kind.line, kind.column)
        nearest = _nearest_kind(str(kind)) if isinstance(kind, Scalar) else None
        hint = (
            message("did you mean “{nearest}”?", nearest=_called(nearest, str(kind)))
            if nearest
            else message("choose one of {choices}.", choices=_choices())
        )
        text = message(
            "found {found}, expected a kind of activity: {hint}", found=described(kind), hint=hint
        )
        self._error("unknown-kind", place, of_field(str(written_key(value, _KIND)), text))
        return None

    def _measure_exists(self, path: str, value: Mapping, activity: Activity) -> bool:
        """Report an activity that belongs to a measure which is not defined."""
        name, known = activity.measure, self.measures
        if name is None or known is None or name in known:
            return True
        field = entry_of(value, _MEASURE)
        line, column = (field.line, field.column) if field is not None else (1, 1)
        place = Position(path, line, column)
        text = unknown_measure(str(written_key(value, _MEASURE)), name, known)
        self._error("unknown-reference", place, text)
        return False

    def _wrong_type(self, path: str, value: Scalar | Mapping | Sequence, expected: Message) -> None:
        """Report that something else stands where the activities are expected."""
        text = of_field(_NAME, wrong_type(value, expected))
        self._error("wrong-type", Position(path, value.line, value.column), text)

    def _error(self, code: str, place: Position, text: Message) -> None:
        self.entries.findings.append(Diagnostic(code, Severity.ERROR, place, text))


def _keys(model: type[Record]) -> set[str]:
    """Return the keys of a class's fields, by both of their names."""
    chinese = chinese_names(model)
    return {*chinese, *chinese.values()}


def _nearest_kind(written: str) -> str | None:
    """Return the kind that a name is most like, or whose Chinese term it is a part of."""
    meant = normalised(written)
    if not meant.isascii():
        for name, kind in KINDS.items():
            if meant in kind.term:
                return name
    near = nearest_name(meant, CHINESE_KINDS, cutoff=0.6 if meant.isascii() else 0.5)
    return ENGLISH_KINDS[near] if near else None


def _called(kind: str, written: str) -> Argument:
    """Return what to call a kind to whoever has written another name of it."""
    chinese = CHINESE_KINDS[kind]
    return Name(kind, (), chinese) if written.isascii() else chinese


def _choices() -> Argument:
    """Return all kinds of activity with their Chinese terms, in a row."""
    return listed(
        Name(f"{kind.name} “{kind.term}”", (), CHINESE_KINDS[kind.name]) for kind in KINDS.values()
    )
