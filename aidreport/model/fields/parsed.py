"""Fields that a function of ours reads alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic import GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, core_schema


class Parsed:
    """Hands the value of a field to a function, and takes what it returns.

    Unlike `pydantic.PlainValidator` it never looks at the type of the field. That one
    prepares to write the type out again, which no record needs, and so builds the schema of a
    whole organisation, twice, for each field that refers to one.
    """

    __slots__ = ("_parse",)

    def __init__(self, parse: Callable[[Any, ValidationInfo], object]) -> None:
        self._parse = parse

    def __get_pydantic_core_schema__(
        self, source_type: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Return the schema that calls the function."""
        return core_schema.with_info_plain_validator_function(self._parse)
