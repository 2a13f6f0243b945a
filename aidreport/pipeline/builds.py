"""The years of a project as they were read and built, before they are checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aidreport.diagnostics import Position, Severity, errors_in
from aidreport.frozen import replace
from aidreport.model.build import Build, build
from aidreport.model.named import is_chinese
from aidreport.model.year import YearRecord, year_before
from aidreport.pipeline.files import lock_file
from aidreport.sources import discover
from aidreport.sources.ignores import Ignore
from aidreport.sources.load import load, load_file
from aidreport.sources.project import Project
from aidreport.sources.reader import Source

if TYPE_CHECKING:
    from aidreport.model.unfilled import Unfilled


class Builds:
    """The years of a project as they were built: each once, however many are compared with it."""

    def __init__(
        self, project: Project, *, keep_sources: bool = False, as_draft: bool = False
    ) -> None:
        """Take a project; what its files hold is kept for a trace only, for it is much.

        For a draft, fields that say that they are not known yet are left out of the records.
        """
        self._project = project
        self._as_draft = as_draft
        self.unfilled: dict[str, tuple[Unfilled, ...]] = {}
        """What was left out of each year for a draft."""
        self._known: dict[str, Build] = {}
        self._sources: dict[str, tuple[Source, ...]] | None = {} if keep_sources else None
        self.comments: dict[str, tuple[Ignore, ...]] = {}
        """The comments that ask to ignore findings, by the path of their file."""
        self.chinese: set[str] = set()
        """The files whose keys are Chinese."""

    def of(self, year: str) -> Build:
        """Return the record of a year with the findings about its files and their shape."""
        if year not in self._known:
            sources = load(self._project.root, discover.files_of(self._project.records, year))
            kept = self._sources is not None
            built = build(sources, self._project.settings.report, keep_sources=kept)
            if self._as_draft:
                built = self._drafted(year, built, keep_sources=kept)
            self.chinese |= {file.path for file in sources.files if is_chinese(file.root)}
            self.comments |= {file.path: file.ignores for file in sources.files if file.ignores}
            self._known[year] = replace(built, findings=(*sources.findings, *built.findings))
            if self._sources is not None:
                self._sources[year] = tuple(sources.files)
        return self._known[year]

    def _drafted(self, year: str, built: Build, *, keep_sources: bool) -> Build:
        """Return a year without what is not known yet of it; its errors are warnings."""
        from aidreport.model.unfilled import leave_out_unfilled

        files = discover.files_of(self._project.records, year)
        wrong, groups = _errors(built), frozenset[Position]()
        drafted = built
        # The second time, groups that cannot be without what was left out are left out too.
        for _ in range(2):
            sources = load(self._project.root, files)
            unfilled = [
                each
                for file in sources.files
                for each in leave_out_unfilled(file, wrong, year, groups)
            ]
            if not unfilled:
                return built
            drafted = build(sources, self._project.settings.report, keep_sources=keep_sources)
            groups = _errors(drafted)
            if not groups:
                break
        self.unfilled[year] = tuple(unfilled)
        places = {each.place for each in unfilled}
        told = [
            replace(found, severity=Severity.WARNING)
            for found in built.findings
            if found.position in places
        ]
        return replace(drafted, findings=(*told, *drafted.findings))

    def keep_only(self, year: str) -> None:
        """Forget all years but one: a later one may be compared with it."""
        self._known = {name: built for name, built in self._known.items() if name == year}

    def sources_of(self, record: YearRecord) -> list[Source]:
        """Return the files that a year and the year before are made of; they were kept."""
        told = [record.year, record.before.year] if record.before else [record.year]
        found = [source for year in told for source in (self._sources or {})[year]]
        locks = (lock_file(self._project, year) for year in told)
        return [*found, *(load_file(self._project.root, each) for each in locks if each.exists())]

    def compared(self, record: YearRecord) -> YearRecord:
        """Return a year with the record of the year before, where there is a readable one."""
        before = year_before(record.year)
        if (
            before == record.year
            or not discover.files_of(self._project.records, before).report.exists()
        ):
            return record
        earlier = self.of(before).record
        if earlier is None or not earlier.whole_frame:
            return replace(record, before=None)
        return replace(record, before=_as_signed(self._project, earlier))


def _errors(built: Build) -> frozenset[Position]:
    """Return where the errors of a year's shape are."""
    return frozenset(found.position for found in errors_in(built.findings))


def _as_signed(project: Project, record: YearRecord) -> YearRecord:
    """Return the year that another is compared with as it was signed; most are not closed."""
    if not lock_file(project, record.year).exists():
        return record
    from aidreport.pipeline.locks import as_signed

    return as_signed(project, record)
