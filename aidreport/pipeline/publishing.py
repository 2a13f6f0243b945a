"""What must not be published of a year, and whether it stands in what is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from aidreport.diagnostics import Diagnostic, Passage, Position, Severity
from aidreport.frozen import frozen, replace
from aidreport.model.year import CheckedYear, YearRecord
from aidreport.pipeline.builds import Builds
from aidreport.publication import saying
from aidreport.publication.leaks import leak_findings, published_findings
from aidreport.publication.photos import agreed
from aidreport.publication.publication import Publication, published
from aidreport.publication.remarks import unrecorded
from aidreport.rules.privacy.child_not_recorded import CHILD_NOT_RECORDED
from aidreport.rules.words import words_of
from aidreport.sources import discover
from aidreport.sources.ignores import Ignore
from aidreport.sources.load import load
from aidreport.sources.passages import with_passages_found
from aidreport.sources.paths import shown_path
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience
from aidreport.sources.reports import public_reports


@frozen
class PublicYear:
    """A year as it may be published, and what must not be.

    Attributes:
        publication: the masked record, and what is searched for.
        doubts: an error for each word of the record that may be a name, at its place, which no
            comment there answers: that of somebody protected, or of a child nobody recorded.
    """

    publication: Publication
    doubts: tuple[Diagnostic, ...] = ()

    @property
    def checked(self) -> CheckedYear:
        """The year with what is protected masked, and the photos that were agreed to."""
        return CheckedYear(agreed(self.publication.record))

    @property
    def may_leak(self) -> bool:
        """Whether there is anything that files must not hold, so that they must be searched."""
        return bool(self.doubts or self.publication.secrets)

    def leaks(
        self, files: Mapping[str, bytes], own_words: Callable[[], Iterable[str]] | None = None
    ) -> list[Diagnostic]:
        """Return an error for whatever some files, by their paths, hold that must not be there.

        `own_words` gives what this program itself writes into such files.
        """
        if self.doubts:
            return list(self.doubts)
        return leak_findings(self.publication.leaks(files, own_words=own_words))


def public_year(
    project: Project,
    record: YearRecord,
    part: Callable[[YearRecord], YearRecord] = lambda record: record,
) -> PublicYear:
    """Return a checked year as it may be published, or the `part` of it that is needed."""
    needed = part(record)
    publication = published(
        record, project.settings.publish, lambda each: needed if each is record else part(each)
    )
    doubts = (*publication.doubts, *_unrecorded(project, needed, publication.record))
    return PublicYear(publication, _unanswered(project, record, doubts))


def _unrecorded(project: Project, record: YearRecord, masked: YearRecord) -> Iterator[Diagnostic]:
    """Yield an error for each name that cannot be masked, since nobody of that name is recorded.

    A project whose configuration switches the rule off has answered for all of them. A nickname
    that no record says may have been masked all the same (龙龙同学): what does not stand in the
    masked record any more is no error.
    """
    code = CHILD_NOT_RECORDED.code
    if project.settings.severities.get(code, Severity.WARNING) is None:
        return
    if places := _names_at(record):
        left = {_where(place) for place in _names_at(masked)}
        yield from (unrecorded(code, place) for place in places if _where(place) in left)


def _names_at(record: YearRecord) -> list[Position]:
    return [place for place, _ in CHILD_NOT_RECORDED.check(words_of(record), record)]


def _where(place: Position) -> tuple[str, int, int, str]:
    """Return the text that a passage stands in, and its words."""
    words = place.words if isinstance(place, Passage) else ""
    return place.path, place.line, place.column, words


def _unanswered(
    project: Project, record: YearRecord, doubts: tuple[Diagnostic, ...]
) -> tuple[Diagnostic, ...]:
    """Return the doubts that no comment in the records answers, each at its words."""
    if not doubts:
        return ()
    from aidreport.ignores.separating import separate_ignored

    comments = dict(_comments(project, record))
    placed = with_passages_found(doubts, project.root)
    begins = [doubt.position for doubt in doubts]
    return tuple(separate_ignored(zip(placed, begins, strict=True), comments).kept)


def _comments(project: Project, record: YearRecord) -> Iterator[tuple[str, tuple[Ignore, ...]]]:
    """Yield the comments of the files that a year and the year before are made of, by path."""
    for year in (record, record.before):
        if year is not None:
            files = load(project.root, discover.files_of(project.records, year.year)).files
            yield from ((file.path, file.ignores) for file in files)


def hiding(
    project: Project, years: Iterable[str], builds: Builds, made: Iterable[PublicYear] = ()
) -> Callable[[str], str]:
    """Return what takes out of a line of a log whatever must not be published of some years.

    What must not be published is known of the years that were `made` public, and else looked for
    when the first line is asked for. A record that nobody could read hides nothing.
    """

    @cache
    def hide() -> Callable[[str], str]:
        records = [record for year in years if (record := builds.of(year).record)]
        found = [each.publication for each in made] or [
            published(builds.compared(record), project.settings.publish) for record in records
        ]
        return saying.hiding(secret for each in found for secret in each.secrets)

    return lambda line: hide()(line)


def published_leaks(project: Project, year: str, builds: Builds) -> list[Diagnostic]:
    """Return a warning for whatever the public reports of a year hold that must not be there.

    Names in Latin letters are not looked for: that takes longer than all other checks, and
    `render --audience public` has done it.
    """
    record = builds.of(year).record
    if record is None:
        return []
    publish, whole = project.settings.publish, builds.compared(record)
    reports = {
        shown_path(project.root, file): file.read_bytes() for file in public_reports(project, year)
    }
    # Only when its words are masked is it known where those in doubt are no name. Until then more
    # is found, which is mostly nothing.
    if not published(whole, publish, _without_words).leaks(reports, with_pinyin=False):
        return []
    publication = published(whole, publish)
    found = []
    for path, content in reports.items():
        leaks = publication.leaks({path: content}, with_pinyin=False)
        found += published_findings(path, f"{year} --audience {Audience.PUBLIC}", leaks)
    return found


def _without_words(record: YearRecord) -> YearRecord:
    """Return a year in which hardly anything is left to be masked."""
    return replace(record, activities=(), people={}, organisations={})
