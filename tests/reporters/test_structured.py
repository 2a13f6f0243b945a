from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from aidreport.diagnostics import Severity
from aidreport.reporters.reporter import Review
from aidreport.reporters.structured import report

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "validate.schema.json").read_text(encoding="utf-8")
)


def test_json_holds_all_that_is_known_of_a_finding(reader: Callable, found: Callable) -> None:
    findings = [
        found("records/2024.yaml:2:11", end=(2, 15)),
        found("records/2024.yaml:3:1", severity=Severity.NOTE, code="no-such-page"),
    ]
    said = json.loads(report(Review(["2024"], ["records/2024.yaml"], findings), reader()))
    jsonschema.validate(said, SCHEMA)
    first, second = said.pop("findings")
    assert said == {
        "version": 1,
        "language": "en",
        "years": ["2024"],
        "files": ["records/2024.yaml"],
        "summary": {"errors": 1, "warnings": 0, "notes": 1, "ignored": 0, "known": 0},
        "baseline": None,
        "ignored": [],
        "known": [],
    }
    assert first.pop("help").startswith("A value is no date.\n\nA date is a day (2024-03-05), ")
    assert first == {
        "code": "bad-date",
        "severity": "error",
        "path": "records/2024.yaml",
        "line": 2,
        "column": 11,
        "end_line": 2,
        "end_column": 15,
        "message": "The date is wrong.",
    }
    assert (second["end_line"], second["end_column"], second["help"]) == (None, None, "")


def test_message_and_help_are_in_the_language_of_the_reader(
    reader: Callable, found: Callable
) -> None:
    said = json.loads(report(Review(findings=[found()]), reader(language="zh")))
    assert said["language"] == "zh"
    assert said["findings"][0]["help"].startswith("写的不是日期。\n\n")


def test_no_finding_is_a_document_too(reader: Callable) -> None:
    said = json.loads(report(Review(), reader()))
    jsonschema.validate(said, SCHEMA)
    assert said["findings"] == []


@pytest.mark.parametrize("field", ["code", "severity", "path", "line", "message"])
def test_schema_notices_what_is_missing(reader: Callable, found: Callable, field: str) -> None:
    said = json.loads(report(Review(findings=[found()]), reader()))
    del said["findings"][0][field]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(said, SCHEMA)
