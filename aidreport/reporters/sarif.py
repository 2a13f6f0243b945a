"""Findings as SARIF 2.1.0 (OASIS), for code scanning and for the viewers of editors."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any
from urllib.parse import quote

from aidreport.diagnostics import Diagnostic, Severity
from aidreport.explanations.families import family_name
from aidreport.explanations.markdown import body
from aidreport.reporters.help_texts import page_of, plain_help
from aidreport.reporters.reporter import Reader, Review

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
ROOT = "%SRCROOT%"
"""What paths are relative to; where that is on a machine is nobody else's business."""

FINGERPRINT = "aidreport/v1"

_LANGUAGES = MappingProxyType({"zh": "zh-CN", "en": "en-US"})
_LEVELS: Mapping[Severity, str] = MappingProxyType(
    {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
)


def report(review: Review, reader: Reader) -> str:
    """Return a log of one run; its rules are those that something was found by."""
    suppressed = [each.finding for each in review.ignored]
    codes = sorted({finding.code for finding in (*review.findings, *suppressed)})
    fingerprints = _Fingerprints(reader)
    results = [
        _result(finding, codes.index(finding.code), fingerprints, reader)
        for finding in (*review.findings, *suppressed)
    ]
    for result, ignored in zip(results[len(review.findings) :], review.ignored, strict=True):
        result["suppressions"] = [{"kind": "inSource", "justification": ignored.reason}]
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
    return {
        "id": code,
        "name": "".join(word.capitalize() for word in code.split("-")),
        "shortDescription": {"text": translate(page.summary)},
        "fullDescription": {"text": plain_help(page, translate)},
        "help": {"text": plain_help(page, translate), "markdown": body(page, translate)},
        "defaultConfiguration": {"level": _LEVELS[page.severity]},
        "properties": {"tags": [family_name(page.family).render(translate)]},
    }


def _result(
    finding: Diagnostic, rule: int, fingerprints: _Fingerprints, reader: Reader
) -> dict[str, Any]:
    place, end = finding.position, finding.end
    region = {"startLine": place.line, "startColumn": place.column}
    if end is not None:
        region |= {"endLine": end.line, "endColumn": end.column}
    location = {"artifactLocation": _location(place.path, reader), "region": region}
    return {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.sentence(reader.translate)},
        "locations": [{"physicalLocation": location}],
        "partialFingerprints": {FINGERPRINT: fingerprints.of(finding)},
    }


def _location(path: str, reader: Reader) -> dict[str, str]:
    whole = f"{reader.folder}/{path}" if reader.folder else path
    return {"uri": quote(whole), "uriBaseId": ROOT}


class _Fingerprints:
    """Names findings so that a later run knows them again.

    The code, the file and the line's own words: lines that are added above, another language
    or another version of a message do not make a new finding.
    """

    def __init__(self, reader: Reader) -> None:
        self._sources = reader.sources
        self._seen = Counter[tuple[str, str, str]]()

    def of(self, finding: Diagnostic) -> str:
        place = finding.position
        line = self._sources.line(place.path, place.line) or ""
        known = (finding.code, place.path, " ".join(line.split()))
        number = self._seen[known]
        self._seen[known] += 1
        return hashlib.sha256("\0".join([*known, str(number)]).encode()).hexdigest()[:32]
