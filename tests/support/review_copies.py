"""The review copies (审签稿) of every report that there is, beside the reports themselves."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from aidreport import pipeline
from aidreport.cli.language import CHINESE, translation
from aidreport.formats import FORMATS
from aidreport.frozen import frozen
from aidreport.report_readers.reading import Comment
from aidreport.sources.project import find_project
from aidreport.tracing.trace import Trace

ROOT = Path(__file__).parent.parent.parent
FOLDERS = (
    ROOT,
    *sorted(path.parent for path in (ROOT / "tests" / "golden").glob("*/records")),
    *sorted(path.parent for path in (ROOT / "docs" / "examples").glob("*/records")),
)
YEARS = [
    (str(folder.relative_to(ROOT)), year)
    for folder in FOLDERS
    for year in pipeline.years(find_project(folder))
]


@frozen
class ReviewCopy:
    """A report and its review copy, as files by format, and where its figures come from."""

    report: dict[str, bytes]
    review: dict[str, bytes]
    trace: Trace


@cache
def comments_of(folder: str, year: str) -> tuple[Comment, ...]:
    """Return what stands beside the text of a review copy, as it is read from its Word file."""
    return FORMATS["docx"].read(review_copy(folder, year).review["docx"]).comments


@cache
def review_copy(folder: str, year: str) -> ReviewCopy:
    """Return the review copy of a year without errors, in every format that has comments."""
    project = find_project(ROOT / folder)
    builds = pipeline.Builds(project, keep_sources=True)
    checked = pipeline.check(project, year, builds)
    assert checked.record
    edition = pipeline.Reporter(project).edition(checked.record)
    sources = builds.sources_of(edition.record)
    notes = pipeline.review_notes(edition, checked.findings, sources, translation(CHINESE))
    formats = ["docx", "html"]
    review = edition.write(formats, notes)
    assert review.files, [each.line(str) for each in review.findings]
    return ReviewCopy(
        dict(edition.write(formats).files), dict(review.files), pipeline.trace(edition, sources)
    )
