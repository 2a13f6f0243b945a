"""From a model's refusals to findings: codes by pydantic's error types, places by the values."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.model.base import Record
from aidreport.model.fields.validation import BROKEN_REFERENCE, described
from aidreport.sources.values import Mapping, Scalar, Sequence, Value


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
    for detail in error.errors(include_url=False):
        context = detail.get("ctx", {})
        if context.get("code") == BROKEN_REFERENCE:
            continue
        code, text = _said(detail, model)
        line, column = _place(detail, value) or (at.line, at.column)
        if (own := context.get("at")) is not None:
            line, column = own.line, own.column
        yield Diagnostic(code, Severity.ERROR, Position(path, line, column), text)


def _said(detail: ErrorDetails, model: type[Record]) -> tuple[str, Message]:
    """Return the code and the message of one refusal."""
    field = str(detail["loc"][-1]) if detail["loc"] else ""
    match detail["type"]:
        case "refused":
            context = detail["ctx"]
            return context["code"], context["message"]
        case "missing":
            return "missing-field", message("the field “{field}” is missing; add it", field=field)
        case "extra_forbidden":
            return "unknown-key", _unknown_key(field, _model_at(model, detail["loc"][:-1]))
        case "enum":
            return "bad-choice", message(
                "found {found}, expected one of {choices}",
                found=described(detail["input"]),
                choices=str(detail["ctx"]["expected"]).replace("'", ""),
            )
        case "too_short":
            return "wrong-type", message("this list is empty, expected at least one entry")
        case "tuple_type" | "list_type":
            expected = message("a list")
        case "model_type" | "model_attributes_type" | "dict_type":
            expected = message("a group of fields")
        case _:
            expected = message("another kind of value")
    found = described(detail["input"])
    return "wrong-type", message(
        "found {found}, expected {expected}", found=found, expected=expected
    )


def _unknown_key(key: str, model: type[Record] | None) -> Message:
    return unknown_key(key, field_names(model) if model else ())


def unknown_key(key: str, known: tuple[str, ...]) -> Message:
    """Return the message about a key that is not one of the known ones, with the nearest."""
    nearest = get_close_matches(key, known, n=1, cutoff=0.5)
    if nearest:
        return message(
            "there is no field “{key}” here; did you mean “{nearest}”?",
            key=key,
            nearest=nearest[0],
        )
    return message(
        "there is no field “{key}” here, expected one of: {known};"
        " free additions stand under “extra”",
        key=key,
        known=", ".join(known),
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
    if detail["type"] == "extra_forbidden":
        parent = _value_at(value, detail["loc"][:-1])
        if isinstance(parent, Mapping):
            keys = (key for key in parent if key == detail["loc"][-1])
            return next(((key.line, key.column) for key in keys), None)
    found = detail["input"]
    if isinstance(found, Scalar | Mapping | Sequence):
        return found.line, found.column
    return None


def _value_at(value: Value, path: tuple[int | str, ...]) -> Value:
    """Return the part of a value that a path leads to; a single entry also counts as a list."""
    for step in path:
        if isinstance(value, Mapping):
            value = value.get(Scalar(str(step)), value)
        elif isinstance(value, Sequence) and isinstance(step, int):
            value = value[step]
    return value
