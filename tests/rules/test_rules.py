"""Every rule, by the examples that it gives itself."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from photos import EXAMPLES

from aidreport.diagnostics import Severity
from aidreport.explanations import pages
from aidreport.explanations.page import RECORD
from aidreport.pipeline import Checked
from aidreport.rules import RULES
from aidreport.rules.rule import Rule

WITH_A_LOCK = frozenset(["closed-year-changed", "correction-contradicts-figure"])
"""Rules about a closed year: `aidreport close` has to write its lock (tests/cli/test_close)."""
CHECKS = [pytest.param(rule, id=rule.code) for rule in RULES]
EXEMPLIFIED = [pytest.param(rule, id=rule.code) for rule in RULES if rule.code not in WITH_A_LOCK]


def example(rule: Rule, kind: str) -> tuple[str, dict[str, str | bytes]]:
    """Return an example's record of 2024, and the other files of its project, photos too."""
    page = pages()[rule.code]
    files: dict[str, str] = dict(page.bad if kind == "Bad" else page.good)
    assert RECORD in files, f"{rule.code} has no {kind.lower()} example"
    record = files.pop(RECORD)
    return record, {**EXAMPLES, **files}


def year_of(rule: Rule, record: str) -> str:
    """The year of an example, which names its file: what is wrong may hang on the year."""
    match = re.search(r"period: (20\d\d)[,}]", record)
    # That the file is another year's is what that rule is about.
    return match[1] if match and rule.code != "period-of-another-year" else "2024"


@pytest.mark.parametrize("rule", EXEMPLIFIED)
def test_the_bad_example_is_found_and_nothing_else(
    rule: Rule, check_year: Callable[..., Checked]
) -> None:
    text, others = example(rule, "Bad")
    findings = check_year(text, year_of(rule, text), others=others).findings
    # A note says what is worth knowing, and short examples leave much to be known.
    faults = {finding.code for finding in findings if finding.severity is not Severity.NOTE}
    assert faults <= {rule.code}
    assert rule.code in {finding.code for finding in findings}


@pytest.mark.parametrize("rule", EXEMPLIFIED)
def test_the_good_example_is_not(rule: Rule, check_year: Callable[..., Checked]) -> None:
    text, others = example(rule, "Good")
    findings = check_year(text, year_of(rule, text), others=others).findings
    assert rule.code not in {finding.code for finding in findings}


@pytest.mark.parametrize("rule", CHECKS)
def test_a_rule_lives_in_a_file_of_its_own_name(rule: Rule) -> None:
    assert rule.check.__module__.rpartition(".")[2] == rule.code.replace("-", "_")


def test_no_code_is_used_twice() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
