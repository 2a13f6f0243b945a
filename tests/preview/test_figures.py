"""Each figure of a page can be pointed at, and nothing else of the page changes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aidreport import pipeline
from aidreport.preview.figures import with_figures
from aidreport.sources.project import find_project
from aidreport.sources.publish import Audience
from aidreport.tracing.trace import Trace

ROOT = Path(__file__).parents[2]
YEARS = [
    (folder.parent.relative_to(ROOT).as_posix(), year)
    for folder in [ROOT / "records", *sorted((ROOT / "tests" / "golden").rglob("records"))]
    for year in pipeline.years(find_project(folder.parent))
]
FIGURE = re.compile(
    r'<span class="figure" tabindex="0" aria-describedby="figure-(\d+)">(.*?)'
    r'<span class="records" role="tooltip" id="figure-\1">\[\1\]</span></span>',
    re.DOTALL,
)


def traced(root: str, year: str, audience: Audience = Audience.INTERNAL) -> tuple[str, Trace]:
    project = find_project(ROOT / root)
    builds = pipeline.Builds(project, keep_sources=True)
    record = pipeline.check(project, year, builds).record
    assert record
    edition = pipeline.Reporter(project).edition(record, audience)
    page = edition.write(["html"]).files["html"].decode()
    main = page[page.index("<main>") : page.rindex("</main>") + len("</main>")]
    return main, pipeline.trace(edition, builds.sources_of(edition.record))


@pytest.mark.parametrize(("root", "year"), YEARS)
def test_nearly_every_recorded_figure_is_marked_and_nothing_else_changes(
    root: str, year: str
) -> None:
    page, trace = traced(root, year)
    notes = {number: f"[{number}]" for number, each in enumerate(trace.figures) if each.fields}
    told = with_figures(page, trace, notes)
    assert FIGURE.sub(r"\2", told) == page
    found = {int(number): words for number, words in FIGURE.findall(told)}
    said = {number: trace.figures[number].words.replace("\\", "") for number in found}
    assert said == found
    unmarked = [trace.figures[number].figure for number in notes if number not in found]
    numbers = [
        each for each in unmarked if not re.search("(附件|附件：|\n)$", trace.text[: each.start])
    ]
    # A picture and what stands below it come from the first page.
    assert numbers == [] or "<figure>" in page


def test_without_notes_the_page_stays_as_it_is() -> None:
    page, trace = traced(".", "2009")
    assert with_figures(page, trace, {}) == page


def test_a_page_that_says_something_else_stays_as_it_is() -> None:
    page, trace = traced(".", "2009")
    other = page.replace("总结", "汇报", 1)
    assert with_figures(other, trace, {0: "note"}) == other
