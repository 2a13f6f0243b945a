"""The Word file of 2009 in git: the same bytes on every machine and every Python."""

from __future__ import annotations

from pathlib import Path

import pytest

from aidreport import pipeline
from aidreport.formats import FORMATS
from aidreport.sources.project import find_project

ROOT = Path(__file__).parents[2]
REPORT = ROOT / "reports" / "2009.docx"


def test_the_file_in_git_is_what_this_python_makes_byte_for_byte() -> None:
    if not REPORT.exists():
        pytest.skip("the reports are not part of the sdist")
    project = find_project(ROOT)
    record = pipeline.check(project, "2009").record
    assert record is not None
    made = pipeline.Reporter(project).render(record, ["docx"]).files["docx"]
    assert FORMATS["docx"].fingerprinted(made) == REPORT.read_bytes()
