"""How many decimals a report writes."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from aidreport.diagnostics import message
from aidreport.model.fields.editor_patterns import matching, portable
from aidreport.model.fields.parsed import Parsed
from aidreport.model.fields.validation import Validation, scalar, wrong_kind
from aidreport.model.reading.shape import Schema

MOST = 4
_EXPECTED = message("a number of decimals from 0 to {most}", most=MOST)
_CHOICES = {str(number): number for number in range(MOST + 1)}


def parse_decimals(value: object, _context: Validation) -> int:
    """Return a number of decimals, 0 to 4; `wrong-type` for anything else."""
    text = scalar(value, _EXPECTED)
    if text not in _CHOICES:
        raise wrong_kind(text, _EXPECTED)
    return _CHOICES[text]


def _schema() -> Schema:
    return matching(
        portable(f"[0-{MOST}]"),
        f"应为0到{MOST}的整数",
        type=["integer", "string"],
        minimum=0,
        maximum=MOST,
    )


DecimalsField: TypeAlias = Annotated[int, Parsed(parse_decimals, _schema, "decimals")]
