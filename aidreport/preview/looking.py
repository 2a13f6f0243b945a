"""A year as it stands now: what is to be said about it, and a page of each edition.

While something is wrong, the page of the last good state stays. The public edition goes through
the search of everything written: where that finds something, there is no page of it, not even
an older one.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from aidreport import pipeline
from aidreport.diagnostics import Diagnostic, Message, Translate, has_errors, message
from aidreport.frozen import field, frozen, replace
from aidreport.ignores.codes import wrong_rules
from aidreport.pipeline import Builds, Edition, Reporter
from aidreport.preview.figures import with_figures
from aidreport.preview.notes import notes_of
from aidreport.preview.watching import State, templates_of
from aidreport.sources.project import Project, ProjectNotFound, find_project
from aidreport.sources.publish import Audience
from aidreport.sources.settings import ConfigurationError

_BEGIN, _END = "<main>", "</main>"


@frozen
class Pane:
    """An edition as it is shown.

    Attributes:
        audience: for whom it is.
        page: the element that holds the report, None where there is nothing to show.
        findings: what is wrong with this edition alone.
        old: whether the page shows an earlier state of the records.
    """

    audience: Audience
    page: str | None = None
    findings: tuple[Diagnostic, ...] = ()
    old: bool = False


@frozen
class View:
    """A year as it is shown: an edition beside the other, and what is to be said about them.

    `failure` is why nothing more can be told.
    """

    panes: tuple[Pane, ...] = field(default_factory=lambda: tuple(map(Pane, Audience)))
    findings: tuple[Diagnostic, ...] = ()
    failure: Message | None = None


class Looker:
    """Looks at a year again and again."""

    def __init__(self, root: Path, year: str, translate: Translate, *, chinese: bool) -> None:
        """Take the folder of a project, a year, and the language of the notes at figures."""
        self.photos: frozenset[Path] = frozenset()
        """The files of the photos that the record names, whether they are there or not."""
        self._root = root
        self._year = year
        self._translate = translate
        self._chinese = chinese
        self._last = View()
        self._reporter: tuple[State, Reporter] | None = None

    def look(self) -> View:
        """Return the year as it stands now; never raises for what stands in the files."""
        try:
            self._last = self._now()
        except ConfigurationError as error:
            self._last = self._as_before(error.findings)
        except ProjectNotFound as error:
            self._last = replace(self._as_before(()), failure=error.message)
        except OSError as error:
            # A file that is being saved, or open in another program: the next look may tell more.
            refused = message(
                "The system refused “{path}”: {cause}. Check that it can be read and written.",
                path=str(error.filename),
                cause=error.strerror or type(error).__name__,
            )
            self._last = replace(self._as_before(()), failure=refused)
        except Exception as error:  # the page tells it, and goes on
            ours = message(
                "This is a mistake in aidreport itself, not in your records. "
                "Report it with the command you typed and this line: {kind}: {text}",
                kind=type(error).__name__,
                text=str(error),
            )
            self._last = replace(self._as_before(()), failure=ours)
        return self._last

    def _as_before(self, findings: Iterable[Diagnostic]) -> View:
        """Return the last good pages beside what is wrong now."""
        panes = tuple(replace(each, old=each.page is not None) for each in self._last.panes)
        return View(panes, _in_order(findings))

    def _now(self) -> View:
        project = find_project(self._root)
        if wrong := wrong_rules(project.settings):
            raise ConfigurationError(wrong)
        builds = Builds(project, keep_sources=True)
        checked = pipeline.check(project, self._year, builds)
        self.photos = pipeline.photo_files(project, builds.of(self._year).record)
        if checked.record is None:
            return self._as_before(checked.findings)
        reporter = self._reporter_of(project)
        internal = self._shown(reporter.edition(checked.record, Audience.INTERNAL), builds)
        findings = (*checked.findings, *internal.findings)
        if internal.page is None:
            return self._as_before(findings)
        public = self._shown(reporter.edition(checked.record, Audience.PUBLIC), builds)
        said_already = set(findings)
        own = tuple(each for each in public.findings if each not in said_already)
        panes = (replace(internal, findings=()), replace(public, findings=_in_order(own)))
        return View(panes, _in_order(findings))

    def _reporter_of(self, project: Project) -> Reporter:
        """Return what makes reports; templates are compiled once until one of them changes."""
        templates = templates_of(project.root)
        if self._reporter is None or (self._reporter[0], self._reporter[1].project) != (
            templates,
            project,
        ):
            self._reporter = (templates, Reporter(project))
        return self._reporter[1]

    def _shown(self, edition: Edition, builds: Builds) -> Pane:
        """Return an edition as it is shown; without a page where it cannot be written."""
        report = edition.write(["html"])
        if "html" not in report.files or has_errors(report.findings):
            return Pane(edition.audience, None, report.findings)
        written = report.files["html"].decode()
        page = written[written.index(_BEGIN) : written.rindex(_END) + len(_END)]
        trace = pipeline.trace(edition, builds.sources_of(edition.record))
        notes = notes_of(trace, self._translate, chinese=self._chinese)
        told = with_figures(page, trace, notes)
        # A note may say what the report does not: the report is good without it.
        if edition.leaks({"preview.html": told.encode()}, ["html"]):
            told = page
        return Pane(edition.audience, told, report.findings)


def _in_order(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(dict.fromkeys(findings), key=lambda each: each.order))
