"""What is known beside the text of a report."""

from __future__ import annotations

from aidreport.extraction.dates import Span
from aidreport.extraction.directory import Directory
from aidreport.frozen import frozen

INFERRED = "按句中的说法推断"
"""Why a field is in doubt that no word of the sentence says outright."""


@frozen
class Context:
    """Who is known, and which years the report is of."""

    directory: Directory
    span: Span
