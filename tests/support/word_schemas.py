"""What the schemas of Open XML have against a Word file or a workbook."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from openxml_audit import OpenXmlValidator
from openxml_audit.schema.validator import SchemaValidator


def schema_errors(path: Path) -> list[str]:
    """Return what is wrong with a file, each with its part and element; empty if nothing is."""
    # Made anew for each file: it remembers counts of a file by the place of it in memory.
    validator = OpenXmlValidator()
    validator._schema_validator = _Remembering()
    return [str(error) for error in validator.validate(path).errors]


class _Remembering(SchemaValidator):
    """Looks once at elements whose children have the same names in the same order.

    Nothing else of the children matters for whether they may stand there, and the runs of a report
    are alike: to work it out for each took half of the time.
    """

    def __init__(self) -> None:
        super().__init__()
        self._good: dict[tuple[Any, ...], Any] = {}

    def _validate_content_model(self, content_model: Any, children: Any, context: Any) -> None:
        seen = (id(content_model), *(child.tag for child in children))
        if seen in self._good:
            return
        before = context.error_count
        super()._validate_content_model(content_model, children, context)
        if context.error_count == before:
            self._good[seen] = content_model  # which keeps its id from being given again
