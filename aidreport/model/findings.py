"""What is said of values that cannot be read, and the findings that it makes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.diagnostics.capped import MOST_SHOWN
from aidreport.model.fields.reference import unknown
from aidreport.model.fields.validation import (
    ALREADY_FOUND,
    described,
)
from aidreport.model.named import both
from aidreport.model.reading.faults import Faults
from aidreport.sources.values import Mapping, Unreadable

GROUP = message("a group of fields (lines “key: value” below it, indented)")
LIST = message("a list (lines that begin with “- ” below it, indented)")
_NAMING_THEIR_FIELD = frozenset({"doubled-key", "missing-field", "unknown-key"})
_REPORT = both("report")


def shape_findings(faults: Faults, path: str) -> Iterator[Diagnostic]:
    """Yield one finding for each fault that has none of its own, in the file at `path`."""
    for fault in islice(faults.found, MOST_SHOWN + 1):
        if fault.code == ALREADY_FOUND:
            continue
        text = fault.message
        if fault.keys and fault.code not in _NAMING_THEIR_FIELD:
            text = of_field(fault.keys[-1], text)
        place = Position(path, fault.line, fault.column)
        yield Diagnostic(fault.code, Severity.ERROR, place, text)


def holds_unreadable(group: Mapping) -> bool:
    """Return whether the value of a field could not be read."""
    return any(isinstance(value, Unreadable) for value in group.values())


def without_faults(root: Mapping, faults: Faults) -> Mapping:
    """Return the fields at the top of a file without those that were refused.

    Of the fields of `report`, without which nothing can be said, only the faulty ones go.
    """
    ways = [fault.keys for fault in faults.found]
    deep = {keys[:2] for keys in ways if keys[0] in _REPORT and len(keys) > 1}
    faulty = {keys[0] for keys in ways} - {keys[0] for keys in deep}
    good = {key: value for key, value in root.items() if str(key) not in faulty}
    for name, report in good.items():
        if name in _REPORT and isinstance(report, Mapping):
            kept = {key: value for key, value in report.items() if (name, str(key)) not in deep}
            good[name] = Mapping.of(kept, report.line, report.column)
    return Mapping.of(good, root.line, root.column)


def unknown_measure(field: str, name: str, known: Iterable[str]) -> Message:
    """Return what is said of the id of a measure, in a field, that is not defined."""
    return of_field(field, unknown(name, message("a measure from “measures”"), known))


def no_fields(value: object) -> Message:
    """Return what is said of a file that holds a single text or a list."""
    return message(
        "The file holds {found}, expected fields: begin each line with the name of a field"
        " and a colon (“key: value”).",
        found=described(value),
    )


def of_field(field: str | Message, reason: Message) -> Message:
    """Return a reason that begins with the name of the field that it is about."""
    return message("“{field}”: {reason}", field=field, reason=reason)
