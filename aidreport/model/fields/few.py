"""How many things of a kind a report names."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from aidreport.diagnostics import message
from aidreport.model.fields.editor_patterns import matching, portable
from aidreport.model.fields.parsed import Parsed
from aidreport.model.fields.validation import Validation, scalar, wrong_kind
from aidreport.model.reading.shape import Schema

MOST = 20
_EXPECTED = message("a number from 1 to {most}", most=MOST)
_CHOICES = {str(number): number for number in range(1, MOST + 1)}


def parse_few(value: object, _context: Validation) -> int:
    """Return how many, 1 to 20; `wrong-type` for anything else."""
    text = scalar(value, _EXPECTED)
    if text not in _CHOICES:
        raise wrong_kind(text, _EXPECTED)
    return _CHOICES[text]


def _schema() -> Schema:
    return matching(
        portable("[1-9]|1[0-9]|20"),
        f"应为1到{MOST}的整数",
        type=["integer", "string"],
        minimum=1,
        maximum=MOST,
    )


Few: TypeAlias = Annotated[int, Parsed(parse_few, _schema, "few")]
