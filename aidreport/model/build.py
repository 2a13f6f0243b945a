"""From the plain values of a year's files to its record, with the findings on their shape."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

from pydantic import ValidationError

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.model.activity import Activity
from aidreport.model.fields.validation import Registry, Validation, described
from aidreport.model.findings import shape_findings, unknown_key
from aidreport.model.kinds import KINDS
from aidreport.model.registry import RegistryBuilder, notes_as_findings
from aidreport.model.year import RecordFile, YearRecord
from aidreport.sources.load import Sources
from aidreport.sources.values import Mapping, Scalar, Sequence, Value

_REGISTRY_KEYS = ("organisations", "people")


@dataclass(frozen=True, slots=True)
class Build:
    """A year's record, None when its frame could not be read, and the findings on its shape."""

    record: YearRecord | None
    findings: tuple[Diagnostic, ...]


def build(sources: Sources) -> Build:
    """Return the record that a year's files make; never raises for what they hold."""
    builder = _Builder(RegistryBuilder())
    return builder.build(sources)


@dataclass(slots=True)
class _Builder:
    """Works through the files of a year: registry, then frame, then activities."""

    entries: RegistryBuilder

    def build(self, sources: Sources) -> Build:
        if sources.registry is not None:
            self._add_registry_file(sources.registry.path, sources.registry.root)
        path, root = sources.report.path, sources.report.root
        if root is None:
            return self._result(None)
        if not isinstance(root, Mapping):
            self._wrong_type(path, root, message("a group of fields"))
            return self._result(None)
        self.entries.add(path, root.get(_key("organisations")), root.get(_key("people")))
        context = Validation(path, self.entries.registry(), self.entries.notes)
        frame = self._frame(path, root, context)
        listed = [(path, value) for value in self._listed(path, root.get(_key("activities")))]
        separate = [(file.path, file.root) for file in sources.activities]
        measures = frozenset(frame.measures) if frame else None
        activities = [
            self._activity(path, value, context.registry, measures)
            for path, value in listed + separate
        ]
        if frame is None:
            return self._result(None)
        return self._result(
            YearRecord(
                sources.year,
                Position(path, root.line, root.column),
                frame,
                tuple(activity for activity in activities if activity),
                self.entries.organisations,
                self.entries.people,
                complete=all(activities),
            )
        )

    def _result(self, record: YearRecord | None) -> Build:
        findings = self.entries.findings + notes_as_findings(self.entries.notes)
        return Build(record, tuple(findings))

    def _add_registry_file(self, path: str, root: Value) -> None:
        """Add the people and organisations that last over the years."""
        if root is None:
            return
        if not isinstance(root, Mapping):
            self._wrong_type(path, root, message("a group of fields"))
            return
        for key in root:
            if key not in _REGISTRY_KEYS:
                place = Position(path, key.line, key.column)
                self._error("unknown-key", place, unknown_key(key, _REGISTRY_KEYS))
        self.entries.add(path, root.get(_key("organisations")), root.get(_key("people")))

    def _frame(self, path: str, root: Mapping, context: Validation) -> RecordFile | None:
        try:
            return RecordFile.model_validate(root, context=context)
        except ValidationError as error:
            at = Position(path, root.line, root.column)
            self.entries.findings.extend(shape_findings(error, root, RecordFile, path, at))
            return None

    def _listed(self, path: str, value: Value) -> list[Value]:
        """Return the activities that stand in the report's own file."""
        if value is None:
            return []
        if isinstance(value, Sequence):
            return list(value)
        self._wrong_type(path, value, message("a list"))
        return []

    def _activity(
        self, path: str, value: Value, registry: Registry, measures: frozenset[str] | None
    ) -> Activity | None:
        """Return one activity, None when it has a finding."""
        if not isinstance(value, Mapping):
            if value is not None:
                self._wrong_type(path, value, message("a group of fields"))
            else:
                self._error("wrong-type", Position(path), message("this activity is empty"))
            return None
        model = self._model(path, value)
        if model is None:
            return None
        context = Validation(path, registry, self.entries.notes)
        try:
            activity = model.model_validate(value, context=context)
        except ValidationError as error:
            at = Position(path, value.line, value.column)
            self.entries.findings.extend(shape_findings(error, value, model, path, at))
            return None
        return activity if self._measure_exists(path, value, activity, measures) else None

    def _model(self, path: str, value: Mapping) -> type[Activity] | None:
        """Return the model of an activity's kind."""
        kind = value.get(_key("kind"))
        choices = ", ".join(KINDS)
        if kind is None:
            place = Position(path, value.line, value.column)
            text = message("the field “kind” is missing; add one of: {choices}", choices=choices)
            self._error("missing-field", place, text)
            return None
        if isinstance(kind, Scalar) and kind in KINDS:
            return KINDS[kind].load()
        place = Position(path, kind.line, kind.column)
        nearest = get_close_matches(str(kind), KINDS, n=1) if isinstance(kind, Scalar) else []
        hint = (
            message("did you mean “{nearest}”?", nearest=nearest[0])
            if nearest
            else message("there are: {choices}", choices=choices)
        )
        text = message("{found} is no kind of activity; {hint}", found=described(kind), hint=hint)
        self._error("unknown-kind", place, text)
        return None

    def _measure_exists(
        self, path: str, value: Mapping, activity: Activity, measures: frozenset[str] | None
    ) -> bool:
        """Report an activity that belongs to a measure which is not defined."""
        if activity.measure is None or measures is None or activity.measure in measures:
            return True
        field = value[_key("measure")]
        line, column = (field.line, field.column) if field is not None else (1, 1)
        nearest = get_close_matches(activity.measure, measures, n=1, cutoff=0.5)
        hint = (
            message("did you mean “{nearest}”?", nearest=nearest[0])
            if nearest
            else message("add it there first")
        )
        text = message(
            "“{name}” is not defined, expected {expected}; {hint}",
            name=activity.measure,
            expected=message("a measure from “measures”"),
            hint=hint,
        )
        self._error("unknown-reference", Position(path, line, column), text)
        return False

    def _wrong_type(self, path: str, value: Scalar | Mapping | Sequence, expected: Message) -> None:
        text = message(
            "found {found}, expected {expected}", found=described(value), expected=expected
        )
        self._error("wrong-type", Position(path, value.line, value.column), text)

    def _error(self, code: str, place: Position, text: Message) -> None:
        self.entries.findings.append(Diagnostic(code, Severity.ERROR, place, text))


def _key(name: str) -> Scalar:
    return Scalar(name)
