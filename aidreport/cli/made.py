"""The reports of several years, made before the first of them is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.cli.findings import has_errors
from aidreport.diagnostics import Diagnostic
from aidreport.formats import FORMATS
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

if TYPE_CHECKING:
    from aidreport.pipeline import Builds, Edition, Letterhead, Report


@dataclass(frozen=True, slots=True)
class MadeReport:
    """The report of one year in one format.

    `plain` is what the writer gave, for a pipe; `content` has the seal of a file as well.
    `pictures` are files to be written beside it.
    """

    year: str
    format: str
    plain: bytes
    content: bytes
    pictures: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Made:
    """Reports and what was found on the way; no report is of use beside an error.

    `editions` are what the reports of each year were made of.
    """

    reports: tuple[MadeReport, ...]
    findings: tuple[Diagnostic, ...]
    editions: tuple[Edition, ...] = ()


def make(
    project: Project,
    years: Sequence[str],
    formats: Sequence[str],
    templates: Path | None,
    audience: Audience,
    named: Callable[[str], str] = str,
    letterhead: Letterhead | None = None,
    builds: Builds | None = None,
    *,
    compared: bool = False,
) -> Made:
    """Return the reports of `years`, none where a record of any of them has an error.

    Args:
        project: where the records are.
        years: years that have records.
        formats: the names of the formats.
        templates: a folder whose templates come first.
        audience: for whom the reports are.
        named: the name of a year's Markdown file, without its ending.
        letterhead: the file whose look Word documents take over.
        builds: the years as they were built, where somebody asks for them afterwards.
        compared: whether the reports are only compared with files, not written: nothing is then
            laid out by another program.
    """
    # Slow to import, and not needed for help.
    from aidreport import pipeline

    builds = builds or pipeline.Builds(project)
    checked = [pipeline.check(project, year, builds) for year in years]
    findings = [finding for each in checked for finding in each.findings]
    if has_errors(findings):
        return Made((), tuple(findings))
    reporter = pipeline.Reporter(project, templates, letterhead)
    reports, editions = [], []
    for each in checked:
        if each.record is None:
            raise AssertionError(f"{each.year}: neither a record nor an error")
        edition = reporter.edition(each.record, audience, named(each.year))
        editions.append(edition)
        wanted = [FORMATS[name].twin or name for name in formats] if compared else formats
        rendered = edition.write(wanted)
        findings += rendered.findings
        reports += [_report(each.year, name, rendered) for name in formats if rendered.files]
    return Made(tuple(reports), tuple(findings), tuple(editions))


def _report(year: str, name: str, rendered: Report) -> MadeReport:
    """Return a report with its seal; empty but for the seal where only its twin was made."""
    twin = FORMATS[name].twin
    plain = rendered.files.get(name, b"")
    content = FORMATS[name].sealed(plain, rendered.files[twin] if twin else b"")
    return MadeReport(year, name, plain, content, rendered.pictures if name == "md" else {})
