"""Whole numbers of a short range: how many decimals a report writes, how many things it names."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from aidreport.diagnostics import Message, message
from aidreport.model.fields.editor_patterns import matching, portable
from aidreport.model.fields.parsed import Parsed
from aidreport.model.fields.validation import Validation, scalar, wrong_kind
from aidreport.model.reading.shape import Schema


def _from(first: int, last: int, written: str, expected: Message, name: str) -> Parsed:
    """Return a number from `first` to `last`, `written` for editors; `wrong-type` for others."""
    choices = {str(number): number for number in range(first, last + 1)}

    def parse(value: object, _context: Validation) -> int:
        text = scalar(value, expected)
        if text not in choices:
            raise wrong_kind(text, expected)
        return choices[text]

    def schema() -> Schema:
        said = f"应为{first}到{last}的整数"
        types = ["integer", "string"]
        return matching(portable(written), said, type=types, minimum=first, maximum=last)

    return Parsed(parse, schema, name)


_DECIMALS = message("a number of decimals from 0 to {most}", most=4)
_FEW = message("a number from 1 to {most}", most=20)

DecimalsField: TypeAlias = Annotated[int, _from(0, 4, "[0-4]", _DECIMALS, "decimals")]
Few: TypeAlias = Annotated[int, _from(1, 20, "[1-9]|1[0-9]|20", _FEW, "few")]
