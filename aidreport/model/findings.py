"""From a model's refusals to findings: codes by pydantic's error types, places by the values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import islice
from typing import Any, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, listed, message
from aidreport.diagnostics.capped import MOST_SHOWN
from aidreport.model.base import Record
from aidreport.model.fields.validation import (
    ALREADY_FOUND,
    described,
    not_filled_in,
    shortened,
)
from aidreport.sources.values import Mapping, Scalar, Sequence, Unreadable, Value

GROUP = message("a group of fields (lines “key: value” below it, indented)")
LIST = message("a list (lines that begin with “- ” below it, indented)")
_NAMING_THEIR_FIELD = frozenset({"missing-field", "unknown-key"})
_REPORT = Scalar("report")
_CHOICE = re.compile("'([^']*)'")


def shape_findings(
    error: ValidationError, value: Value, model: type[Record], path: str, at: Position
) -> Iterator[Diagnostic]:
    """Yield one finding for each refusal of `value` by `model`.

    Args:
        error: what the validation raised.
        value: the part of the file that was validated.
        model: the model that it was validated by.
        path: the file, relative to the project's root.
        at: where to report what has no place of its own.
    """
    # Of a group with a hundred thousand unknown keys nobody wants to read them all.
    for detail in islice(error.errors(include_url=False), MOST_SHOWN + 1):
        context = detail.get("ctx", {})
        if context.get("code") == ALREADY_FOUND or _is_hidden(detail, value):
            continue
        if detail["type"] == "too_short" and detail["input"]:
            continue  # pydantic counts the entries that are good; the others have findings
        code, text = _said(detail, model)
        field = _field(detail["loc"], value)
        if code not in _NAMING_THEIR_FIELD and field:
            text = of_field(field, text)
        line, column = _place(detail, value) or (at.line, at.column)
        if (own := context.get("at")) is not None:
            line, column = own.line, own.column
        yield Diagnostic(code, Severity.ERROR, Position(path, line, column), text)


def _is_hidden(detail: ErrorDetails, value: Value) -> bool:
    """Return whether an error of syntax hides what a refusal is about.

    Where a part of a group could not be read, its name may be lost as well.
    """
    if isinstance(detail["input"], Unreadable):
        return True
    if detail["type"] != "missing":
        return False
    *_, (_, parent) = _steps(detail["loc"][:-1], value)
    return isinstance(parent, Mapping) and holds_unreadable(parent)


def holds_unreadable(group: Mapping) -> bool:
    """Return whether the value of a field could not be read."""
    return any(isinstance(value, Unreadable) for value in group.values())


def without_faults(root: Mapping, error: ValidationError) -> Mapping:
    """Return the fields at the top of a file without those that were refused.

    Of the fields of `report`, without which nothing can be said, only the faulty ones go.
    """
    paths = [detail["loc"] for detail in error.errors(include_url=False)]
    deep = {path[:2] for path in paths if path[0] == _REPORT and len(path) > 1}
    faulty = {path[0] for path in paths} - {path[0] for path in deep}
    good = {key: value for key, value in root.items() if str(key) not in faulty}
    report = good.get(_REPORT)
    if isinstance(report, Mapping):
        kept = {key: value for key, value in report.items() if (_REPORT, str(key)) not in deep}
        good[_REPORT] = Mapping.of(kept, report.line, report.column)
    return Mapping.of(good, root.line, root.column)


def _said(detail: ErrorDetails, model: type[Record]) -> tuple[str, Message]:
    """Return the code and the message of one refusal."""
    field = str(detail["loc"][-1]) if detail["loc"] else ""
    match detail["type"]:
        case "refused":
            context = detail["ctx"]
            return context["code"], context["message"]
        case "missing":
            return "missing-field", message(
                "The field “{field}” is missing or empty: fill it in.", field=field
            )
        case "extra_forbidden":
            return "unknown-key", _unknown_key(field, _model_at(model, detail["loc"][:-1]))
        case "enum":
            return "bad-choice", message(
                "found {found}, expected one of: {choices}.",
                found=described(detail["input"]),
                choices=listed(_CHOICE.findall(detail["ctx"]["expected"])),
            )
        case "too_short":
            return "wrong-type", message(
                "this list is empty, expected at least one entry: add one."
            )
        case "tuple_type" | "list_type":
            expected = LIST
        case "model_type" | "model_attributes_type" | "dict_type":
            expected = GROUP
        case _:
            expected = message("another kind of value")
    return "wrong-type", wrong_type(detail["input"], expected)


def wrong_type(value: object, expected: Message) -> Message:
    """Return what is said of a value that is not what was expected."""
    if value is None:
        return not_filled_in(expected)
    return message("found {found}, expected {expected}.", found=described(value), expected=expected)


def no_fields(value: object) -> Message:
    """Return what is said of a file that holds a single text or a list."""
    return message(
        "The file holds {found}, expected fields: begin each line with the name of a field"
        " and a colon (“key: value”).",
        found=described(value),
    )


def of_field(field: str, reason: Message) -> Message:
    """Return a reason that begins with the name of the field that it is about."""
    return message("“{field}”: {reason}", field=field, reason=reason)


def _unknown_key(key: str, model: type[Record] | None) -> Message:
    return unknown_key(key, field_names(model) if model else ())


def unknown_key(key: str, known: tuple[str, ...]) -> Message:
    """Return the message about a key that is not one of the known ones, with the nearest."""
    nearest = get_close_matches(key, known, n=1, cutoff=0.5)
    if nearest:
        return message(
            "There is no field “{key}” here: did you mean “{nearest}”?",
            key=shortened(key),
            nearest=nearest[0],
        )
    named = listed(name for name in known if name != "extra")
    if "extra" in known:
        return message(
            "There is no field “{key}” here, expected one of: {known}."
            " What fits none of them may stand under “extra”.",
            key=shortened(key),
            known=named,
        )
    return message(
        "There is no field “{key}” here, expected one of: {known}. Correct its name or delete it.",
        key=shortened(key),
        known=named,
    )


def field_names(model: type[Record]) -> tuple[str, ...]:
    """Return the names of a model's fields as they stand in the file."""
    return tuple(field.alias or name for name, field in model.model_fields.items())


def _model_at(model: type[Record], path: tuple[int | str, ...]) -> type[Record] | None:
    """Return the model of the group of fields that a path of keys and indices leads to."""
    current: type[Record] | None = model
    for step in path:
        fields = {} if current is None else current.model_fields
        by_key = {field.alias or name: field for name, field in fields.items()}
        if step in by_key:
            current = _record_in(by_key[str(step)].annotation)
    return current


def _record_in(annotation: Any) -> type[Record] | None:
    """Return the first model that an annotation names."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    found = (_record_in(argument) for argument in get_args(annotation))
    return next((model for model in found if model), None)


def _place(detail: ErrorDetails, value: Value) -> tuple[int, int] | None:
    """Return the line and column that a refusal is about."""
    *_, (_, parent) = _steps(detail["loc"][:-1], value)
    if detail["type"] in ("extra_forbidden", "missing") and isinstance(parent, Mapping):
        for key in parent:
            if key == detail["loc"][-1]:
                return key.line, key.column
    known = [found for _, found in _steps(detail["loc"], value)]
    for found in (detail["input"], *reversed(known)):
        if isinstance(found, Scalar | Mapping | Sequence):
            return found.line, found.column
    return None


def _field(path: tuple[int | str, ...], value: Value) -> str:
    """Return the innermost field of the file that a path leads through, empty if none."""
    *_, (name, _) = _steps(path, value)
    return name


def _steps(path: tuple[int | str, ...], value: Value) -> Iterator[tuple[str, Value]]:
    """Yield the name of the field and the part of a value after each step of a path.

    A step that the file does not have is passed over: a single entry counts as
    a list, and a single value as a group with its main field.
    """
    name = ""
    yield name, value
    for step in path:
        if isinstance(value, Mapping) and Scalar(str(step)) in value:
            name = str(step)
            value = value[Scalar(name)]
        elif isinstance(value, Sequence) and isinstance(step, int):
            value = value[step]
        yield name, value
