"""The report of a year as the records of a revision give it, told with the templates of now."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from aidreport.diagnostics import Diagnostic, Message, Severity, Told, message
from aidreport.frozen import replace
from aidreport.pipeline.builds import Builds
from aidreport.pipeline.checking import Checked, check
from aidreport.pipeline.files import years as years_of
from aidreport.pipeline.reporting import Reporter
from aidreport.revisions.repository import Repository
from aidreport.sources.discover import PRIVATE
from aidreport.sources.project import RECORDS, Project

_WORD = "docx"


class NoEarlierReport(Told):
    """No report can be made of the records of a revision.

    Attributes:
        message: why, and what to do about it.
        findings: the errors of its records, none where there are no records.
    """

    def __init__(self, text: Message, findings: tuple[Diagnostic, ...] = ()) -> None:
        super().__init__(text)
        self.findings = findings


def reports_at(
    now: Project,
    years: Sequence[str],
    revision: str,
    environment: Mapping[str, str],
    templates: Path | None = None,
) -> dict[str, bytes]:
    """Return the Word reports of some years as they were at a revision, by year.

    What the private file adds is in no revision, and is added as it is now: it is no change.

    Args:
        now: the project; its templates, its settings are used.
        years: whose reports are wanted.
        revision: a branch, a tag, a commit.
        environment: the variables of the environment, for git.
        templates: a folder whose templates come first.

    Raises:
        NoRevision: where the revision cannot be read.
        NoEarlierReport: where the records of a year were not there then, or have an error.
    """
    repository = Repository(now.root, environment)
    commit = repository.commit(revision)
    with TemporaryDirectory(prefix="aidreport-") as folder:
        repository.write_files(commit, Path(folder))
        before = Project(Path(folder), now.settings)
        shutil.rmtree(before.own_templates, ignore_errors=True)
        if now.own_templates.is_dir():
            shutil.copytree(now.own_templates, before.own_templates)
        private = now.root / RECORDS / PRIVATE
        if private.is_file() and before.records.is_dir():
            shutil.copyfile(private, before.records / PRIVATE)
        reporter = Reporter(before, templates)
        return {year: _report(reporter, year, revision) for year in years}


def _report(reporter: Reporter, year: str, revision: str) -> bytes:
    if year not in years_of(reporter.project):
        raise NoEarlierReport.saying(
            "There were no records of {year} at {revision}, so that all of the report is new."
            " Compare with a later revision, or leave out --compare.",
            year=year,
            revision=revision,
        )
    checked = _checked(reporter.project, year)
    if checked.record is None:
        raise _broken(year, revision, checked.findings)
    report = reporter.render(checked.record, [_WORD])
    if not report.files:
        raise _broken(year, revision, report.findings)
    return report.files[_WORD]


def _checked(before: Project, year: str) -> Checked:
    """Return the year as it was; the private file of now may not fit the records of then."""
    checked = check(before, year, Builds(before))
    private = before.records / PRIVATE
    if checked.record is None and private.is_file():
        private.unlink()
        checked = check(before, year, Builds(before))
    return checked


def _broken(year: str, revision: str, findings: tuple[Diagnostic, ...]) -> NoEarlierReport:
    """Return what is said of records with an error, each told at its place in the revision."""
    errors = tuple(
        replace(each, position=replace(each.position, path=f"{revision}:{each.position.path}"))
        for each in findings
        if each.severity is Severity.ERROR
    )
    return NoEarlierReport(
        message(
            "No report can be made of the records of {year} at {revision}, see above. Compare with"
            " a revision where they were right, or with the Word or Markdown file of the report:"
            " “--compare FILE”.",
            year=year,
            revision=revision,
        ),
        errors,
    )
