from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from aidreport.diagnostics import Severity
from aidreport.explanations import pages
from aidreport.reporters.reporter import Review
from aidreport.reporters.sarif import report

SCHEMA = "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"
FILES = {"records/2024.yaml": "report:\n  period: 2024-13\n  period: 2024-13\n"}


@cache
def schema() -> Any:
    """The schema of the standard's own committee, from a package of npm."""
    npm = shutil.which("npm")
    root = (
        subprocess.run(
            [npm, "root", "--global"], capture_output=True, encoding="utf-8", check=True
        ).stdout
        if npm
        else ""
    )
    file = Path(root.strip()) / SCHEMA
    if not file.is_file():
        sentence = "the schema of SARIF is not installed: run .ci/install-tools"
        if os.environ.get("CI"):
            pytest.fail(sentence)
        pytest.skip(sentence)
    return json.loads(file.read_text(encoding="utf-8"))


@pytest.fixture
def log(reader: Callable) -> Callable[..., dict[str, Any]]:
    """The only run of the log about some findings."""

    def make(*findings, **wishes) -> dict[str, Any]:
        review = Review(["2024"], ["records/2024.yaml"], findings)
        return json.loads(report(review, reader(FILES, **wishes)))

    return make


@pytest.mark.parametrize("language", ["zh", "en"])
def test_log_is_valid_by_the_official_schema(log: Callable, found: Callable, language: str) -> None:
    findings = [found(code=code) for code in pages()]
    findings += [found("a b/二.yaml:3:1", end=(3, 9), severity=Severity.NOTE, code="no-page")]
    jsonschema.Draft4Validator(schema()).validate(log(*findings, language=language))


def test_result_names_its_rule_place_and_message(log: Callable, found: Callable) -> None:
    (run,) = log(found("records/2024.yaml:2:11", end=(2, 18)), found(code="alias"))["runs"]
    result = run["results"][0]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "bad-date"
    assert len(result.pop("partialFingerprints")["aidreport/v1"]) == 32
    assert result == {
        "ruleId": "bad-date",
        "ruleIndex": 1,
        "level": "error",
        "message": {"text": "The date is wrong."},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "records/2024.yaml", "uriBaseId": "%SRCROOT%"},
                    "region": {"startLine": 2, "startColumn": 11, "endLine": 2, "endColumn": 18},
                }
            }
        ],
    }


def test_rule_is_described_with_examples_in_the_language_of_the_reader(
    log: Callable, found: Callable
) -> None:
    (rule,) = log(found(), language="zh")["runs"][0]["tool"]["driver"]["rules"]
    assert rule["shortDescription"]["text"] == "写的不是日期。"
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert rule["properties"] == {"tags": ["日期"]}
    assert "错误示例：\n\n```yaml\n报告: {期间: 2024, " in rule["help"]["markdown"]


def test_columns_count_characters_and_no_machine_is_named(log: Callable, found: Callable) -> None:
    (run,) = log(found())["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert set(run["originalUriBaseIds"]["%SRCROOT%"]) == {"description"}


def test_path_is_an_uri_from_the_root_of_the_repository(log: Callable, found: Callable) -> None:
    (run,) = log(found("records/二 a.yaml:1:1"), folder="office")["runs"]
    place = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place["uri"] == "office/records/%E4%BA%8C%20a.yaml"


def fingerprint(reader: Callable, text: str, line: int, found: Callable, **wishes) -> str:
    review = Review(findings=[found(f"records/2024.yaml:{line}:3", **wishes)])
    (run,) = json.loads(report(review, reader({"records/2024.yaml": text})))["runs"]
    return run["results"][0]["partialFingerprints"]["aidreport/v1"]


def test_fingerprint_stays_when_lines_are_added_above(reader: Callable, found: Callable) -> None:
    before = fingerprint(reader, "a: 1\nb: 2\n", 2, found)
    assert fingerprint(reader, "# note\n\na: 1\n  b:  2\n", 4, found, said="其他") == before
    assert fingerprint(reader, "a: 1\nb: 3\n", 2, found) != before
    assert fingerprint(reader, "a: 1\nb: 2\n", 2, found, code="alias") != before


def test_fingerprints_of_like_lines_differ(log: Callable, found: Callable) -> None:
    findings = [found("records/2024.yaml:2:3"), found("records/2024.yaml:3:3")]
    (run,) = log(*findings)["runs"]
    prints = [each["partialFingerprints"]["aidreport/v1"] for each in run["results"]]
    assert len(set(prints)) == 2
