"""The brief (简报) of every activity that there is: its title is a reviewed one.

`briefs.md` is written by `pytest --rewrite`; read each title aloud before it is committed.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from review_copies import ROOT, YEARS
from word_text import block_text, word_text

from aidreport import pipeline
from aidreport.document.blocks import Properties
from aidreport.document.reader import read
from aidreport.model.activity import Activity
from aidreport.pipeline import Edition
from aidreport.rendering.marks import spans, without_marks
from aidreport.sources.project import find_project
from aidreport.sources.publish import Audience
from aidreport.tracing.figures import figures

TITLES = Path(__file__).parent / "briefs.md"
HEAD = """# Titles of briefs

One line for each activity of the golden reports, the examples and 2009.

"""
each_year = pytest.mark.parametrize(("folder", "year"), YEARS)


@cache
def briefs(
    folder: str, year: str, audience: Audience = Audience.INTERNAL
) -> tuple[tuple[Activity, Edition], ...]:
    project = find_project(ROOT / folder)
    checked = pipeline.check(project, year)
    assert checked.record
    reporter = pipeline.Reporter(project)
    return tuple(
        (each, reporter.edition(checked.record, audience, f"{year}.brief", each.position))
        for each in checked.record.record.activities
    )


def test_the_titles_are_the_reviewed_ones(rewrite: bool) -> None:
    told = [HEAD]
    for folder, year in YEARS:
        name = Path(folder).name or "2009"
        lines = [f"- {edition.rendered.title}\n" for _, edition in briefs(folder, year)]
        told += [f"## {name} {year}\n\n", *lines, "\n"] if lines else []
    text = "".join(told).rstrip("\n") + "\n"
    if rewrite:
        TITLES.write_text(text, encoding="utf-8", newline="\n")
    assert TITLES.read_text(encoding="utf-8") == text


@each_year
def test_a_brief_is_one_activity_under_a_title_of_one_line(folder: str, year: str) -> None:
    for _, edition in briefs(folder, year):
        text = edition.rendered.text
        assert text is not None, [each.line(str) for each in edition.rendered.findings]
        document = read(text, Properties("", "", 2024))
        title, *rest = document.blocks
        assert title.lines == (edition.rendered.title.replace("\\", ""),)
        assert len(rest) >= 2
        for wrong in ("，，", "。。", "、，", "None", "[", "|", "（）", "我校到我校", "的的"):
            assert wrong not in block_text(document), (wrong, text)


@each_year
def test_every_figure_of_a_brief_leads_to_a_record(folder: str, year: str) -> None:
    for _, edition in briefs(folder, year):
        text = without_marks(edition.rendered.marked)
        for figure in figures(text, spans(edition.rendered.marked)):
            numbered = text[figure.start - 1] == "图"
            assert figure.origins or numbered, text[figure.start - 9 : figure.end + 9]


@each_year
def test_the_public_brief_names_nobody_who_is_protected(folder: str, year: str) -> None:
    for activity, edition in briefs(folder, year, Audience.PUBLIC):
        report = edition.write(["md", "docx"])
        assert report.files, [each.line(str) for each in report.findings]
        protected = [each.name for each in activity.recipients if getattr(each, "minor", False)]
        text = word_text(report.files["docx"])
        assert not [name for name in protected if name and name in text]
