"""What every part of a record has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    ModelWrapValidatorHandler,
    ValidationInfo,
    model_validator,
)

from aidreport.diagnostics import Position
from aidreport.model.fields.validation import Validation, validation
from aidreport.sources.values import Mapping, Scalar, Value


class Record(BaseModel):
    """A group of fields: unknown ones are refused, blank ones told and left out."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, defer_build=True, arbitrary_types_allowed=True
    )

    extra: dict[str, Any] | None = Field(
        default=None, description="自由填写的其他资料，不进入报告", repr=False
    )

    # Not a private attribute of pydantic, which costs a tenth of reading a large record.
    __slots__ = ("_position",)
    if TYPE_CHECKING:
        _position: Position

    @property
    def position(self) -> Position:
        """Where this group of fields begins."""
        return self._position

    def __copy__(self) -> Self:
        """Return a copy that stands at the same place."""
        copied = super().__copy__()
        object.__setattr__(copied, "_position", self._position)
        return copied

    def __eq__(self, other: object) -> bool:
        """Two records are equal if they say the same, wherever they stand."""
        return type(self) is type(other) and self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment]  # a record is compared, never a key

    @model_validator(mode="wrap")
    @classmethod
    def _remember_position(
        cls, value: object, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo
    ) -> Self:
        """Drop the fields that were left blank, and keep the place of the group."""
        if not isinstance(value, Mapping):
            return handler(value)
        context = validation(info)
        record = handler(without_blanks(value, cls, context))
        object.__setattr__(record, "_position", context.position(value))
        return record


def without_blanks(value: Mapping, model: type[Record], context: Validation) -> Mapping:
    """Return a mapping without the fields of a model that have no value, at the same place.

    Each of them is told, unless it will be missed anyway. An unknown key is kept, with a
    value or without: it may be what a comma has cut off from the value before it.
    """
    if None not in value.values():
        return value
    known = {field.alias or name: field for name, field in model.model_fields.items()}
    kept: dict[Scalar, Value] = {}
    for key, entry in value.items():
        if entry is not None or key not in known:
            kept[key] = entry
        elif not known[key].is_required():
            context.left_empty(key)
    return Mapping.of(kept, value.line, value.column)


def one_is_given(*names: str) -> dict[str, JsonValue]:
    """Return what a JSON Schema says of a group in which at least one of several fields stands."""
    blank: list[JsonValue] = [None, []]
    given: list[JsonValue] = [
        {"required": [name], "properties": {name: {"not": {"enum": blank}}}} for name in names
    ]
    return {"anyOf": given}
