"""Findings as SARIF 2.1.0 (OASIS), for code scanning and for the viewers of editors."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from aidreport.diagnostics import Diagnostic, Position
from aidreport.explanations.families import family_name
from aidreport.explanations.in_language import in_language
from aidreport.explanations.markdown import body
from aidreport.reporters.help_texts import page_of, plain_help
from aidreport.reporters.recognised import ByLine, ByRecord
from aidreport.reporters.reporter import Reader, Review

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
ROOT = "%SRCROOT%"
"""What paths are relative to; where that is on a machine is nobody else's business."""

BY_LINE, BY_RECORD = "aidreport/v1", "aidreport/v2"
NEW, UNCHANGED = "new", "unchanged"

_LANGUAGES: Mapping[str, str] = {"zh": "zh-CN", "en": "en-US"}


def report(review: Review, reader: Reader) -> str:
    """Return a log of one run; its rules are those that something was found by."""
    suppressed = [each.finding for each in review.ignored]
    told = [*review.findings, *suppressed, *review.known]
    codes = sorted({finding.code for finding in told})
    by_line, by_record = ByLine(reader.sources), ByRecord(reader.sources)
    results = [_result(finding, codes.index(finding.code), reader) for finding in told]
    for finding, result in sorted(zip(told, results, strict=True), key=_place):
        result["partialFingerprints"] = {
            BY_LINE: by_line.of(finding),
            BY_RECORD: by_record.of(finding),
        }
    for result, ignored in zip(results[len(review.findings) :], review.ignored, strict=False):
        result["suppressions"] = [{"kind": "inSource", "justification": ignored.reason}]
    if review.baseline is not None:
        for result in results:
            result["baselineState"] = NEW
        for result in results[len(results) - len(review.known) :]:
            result["baselineState"] = UNCHANGED
    run = {
        "tool": {
            "driver": {
                "name": "aidreport",
                "version": reader.version,
                "language": _LANGUAGES[reader.language],
                "rules": [_rule(code, reader) for code in codes],
            }
        },
        "language": _LANGUAGES[reader.language],
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": {"text": "The root of the repository."}}},
        "artifacts": [{"location": _location(path, reader)} for path in review.files],
        "results": results,
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str, reader: Reader) -> dict[str, Any]:
    page = page_of(code)
    if page is None:
        return {"id": code}
    translate = reader.translate
    shown = body(in_language(page, reader.language), translate)
    return {
        "id": code,
        "name": "".join(word.capitalize() for word in code.split("-")),
        "shortDescription": {"text": translate(page.summary)},
        "fullDescription": {"text": plain_help(page, translate)},
        "help": {"text": plain_help(page, translate), "markdown": shown},
        "defaultConfiguration": {"level": page.severity.value},
        "properties": {"tags": [family_name(page.family).render(translate)]},
    }


def _place(of: tuple[Diagnostic, dict[str, Any]]) -> tuple[Position, int, str]:
    """Return what findings are numbered by, whether a baseline knows them or not."""
    return of[0].order


def _result(finding: Diagnostic, rule: int, reader: Reader) -> dict[str, Any]:
    place, end = finding.position, finding.end
    region = {"startLine": place.line, "startColumn": place.column}
    if end is not None:
        region |= {"endLine": end.line, "endColumn": end.column}
    location = {"artifactLocation": _location(place.path, reader), "region": region}
    return {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": finding.severity.value,
        "message": {"text": finding.sentence(reader.translate)},
        "locations": [{"physicalLocation": location}],
    }


def _location(path: str, reader: Reader) -> dict[str, str]:
    whole = f"{reader.folder}/{path}" if reader.folder else path
    return {"uri": quote(whole), "uriBaseId": ROOT}
