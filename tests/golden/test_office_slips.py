"""Slips in the example records: none changes a figure or loses a word without a finding.

A kind is a field, a way to write its value and a slip. Of the thousands that the examples offer
every few are tried, the same in each run; `STEP` 1 tries them all.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest
from office_slips import places, slips
from planting import Tally

from aidreport import pipeline
from aidreport.model.year import CheckedYear
from aidreport.pipeline import Checked, Reporter
from aidreport.sources.project import Project, find_project

HERE = Path(__file__).parent
EXAMPLES = {"read-out": 5, "running-text": 7}
"""Small records of many kinds, each with how many kinds of slip are passed over for one."""
LEAST = 400


def kinds(text: str) -> list[tuple[str, str]]:
    """The kinds of slip that a record offers, each with the text of its first example."""
    found: dict[str, str] = {}
    for place in places(text):
        for slip, changed in slips(text, place):
            found.setdefault(f"{place.field} ({place.style}): {slip}", changed)
    return list(found.items())


def told(project: Project, record: CheckedYear) -> tuple[list[str], Counter[str]]:
    """The figures and the characters of a report; a list may get an 和, and another order."""
    text = dict(Reporter(project).render(record, ["md"]).files)["md"].decode()
    figures = sorted(re.findall(r"\d+(?:\.\d+)?", text))
    return figures, Counter(re.sub(r"<br>|和|[\W_]", "", text))


def codes(checked: Checked) -> Counter[str]:
    return Counter(finding.code for finding in checked.findings)


def silent_slips(project: Project, step: int) -> tuple[int, list[str]]:
    """How many slips were tried, and those that change the report without a new finding."""
    file = project.records / "2024.yaml"
    good = file.read_text(encoding="utf-8")
    before = pipeline.check(project, "2024")
    assert before.record
    expected = told(project, before.record)
    silent = []
    tried = kinds(good)[::step]
    for kind, text in tried:
        file.write_text(text, encoding="utf-8", newline="")
        after = pipeline.check(project, "2024")
        if codes(after) - codes(before):
            continue
        if after.record is None or told(project, after.record) != expected:
            silent.append(kind)
    return len(tried), silent


@pytest.mark.parametrize("example", EXAMPLES)
def test_no_slip_changes_a_report_in_silence(example: str, tmp_path: Path, tally: Tally) -> None:
    shutil.copytree(HERE / example, tmp_path / example)
    tried, silent = silent_slips(find_project(tmp_path / example), EXAMPLES[example])
    for index in range(tried):
        tally.count("Kinds of slip in the examples, told or harmless", index >= len(silent))
    assert silent == []


def test_the_slips_are_of_hundreds_of_kinds() -> None:
    offered = {
        example: kinds((HERE / example / "records" / "2024.yaml").read_text(encoding="utf-8"))
        for example in EXAMPLES
    }
    assert sum(len(offered[each][::step]) for each, step in EXAMPLES.items()) >= LEAST
