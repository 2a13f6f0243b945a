"""Findings for programs: JSON, as `docs/validate.schema.json` describes it."""

from __future__ import annotations

import json
from typing import Any

from aidreport.diagnostics import Diagnostic, Ignored, Severity
from aidreport.reporters.help_texts import page_of, plain_help
from aidreport.reporters.reporter import Reader, Review

VERSION = 1
"""Goes up when a program that reads the JSON has to be changed; new fields may come at any time."""


def report(review: Review, reader: Reader) -> str:
    """Return the review as JSON; messages are in the language of the reader, names are not."""
    content = {
        "version": VERSION,
        "language": reader.language,
        "years": list(review.years),
        "files": list(review.files),
        "summary": {
            "errors": review.number(Severity.ERROR),
            "warnings": review.number(Severity.WARNING),
            "notes": review.number(Severity.NOTE),
            "ignored": len(review.ignored),
            "known": len(review.known),
        },
        "baseline": review.baseline,
        "findings": [_finding(finding, reader) for finding in review.findings],
        "ignored": [_ignored(each, reader) for each in review.ignored],
        "known": [_finding(finding, reader) for finding in review.known],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Diagnostic, reader: Reader) -> dict[str, Any]:
    place, end = finding.position, finding.end
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": end.line if end else None,
        "end_column": end.column if end else None,
        "message": finding.sentence(reader.translate),
        "help": plain_help(page_of(finding.code), reader.translate),
    }


def _ignored(ignored: Ignored, reader: Reader) -> dict[str, Any]:
    comment = {"line": ignored.position.line, "column": ignored.position.column}
    return _finding(ignored.finding, reader) | {"reason": ignored.reason, "comment": comment}
