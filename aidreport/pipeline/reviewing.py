"""Everything that is to be said about some years, however many there are."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from aidreport.diagnostics import Diagnostic, Ignored
from aidreport.frozen import frozen
from aidreport.pipeline.builds import Builds
from aidreport.pipeline.checking import check
from aidreport.pipeline.files import lock_file, record_files, shared_file
from aidreport.sources import discover
from aidreport.sources.garbage import collection_paused
from aidreport.sources.ignores import Ignore
from aidreport.sources.load import load_file
from aidreport.sources.project import Project
from aidreport.sources.reports import public_reports

_SHARED_FROM = 4_000_000
"""Bytes of records from which a second process costs less than it saves; own rule, measured."""


@frozen
class Reviewed:
    """What is said about one year; small, however large the year is.

    Attributes:
        year: its name.
        findings: about its records and about its public reports.
        ignored: what comments in its records ask to ignore.
        good: whether its record has no error.
        people: the ids of people that it knows; None where not all of it could be read.
        shared_comments: those of the file that all years share.
    """

    year: str
    findings: tuple[Diagnostic, ...]
    ignored: tuple[Ignored, ...]
    good: bool
    people: frozenset[str] | None
    shared_comments: tuple[Ignore, ...]


def review(project: Project, years: Sequence[str]) -> list[Reviewed]:
    """Return what is to be said about some years, sorted by name.

    A year and the one before it are held at a time, and much work is shared by two processes.
    """
    years = sorted(years)
    if len(years) > 1 and processors() > 1:
        sizes = [_size(project, year) for year in years]
        if sum(sizes) >= _SHARED_FROM:
            from aidreport.pipeline.two_processes import in_two_processes

            half = _half(sizes)
            return in_two_processes(review_in_turn, project, years[:half], years[half:])
    return review_in_turn(project, years)


def review_in_turn(project: Project, years: Sequence[str]) -> list[Reviewed]:
    """Return what is to be said about some years, sorted; one process does it all."""
    # Else the collector walks through each year when it is done, and finds nothing to collect.
    with collection_paused():
        return list(_in_turn(project, years))


def _in_turn(project: Project, years: Iterable[str]) -> Iterator[Reviewed]:
    builds = Builds(project)
    for year in years:
        yield _reviewed(project, year, builds)
        builds.keep_only(year)


def _reviewed(project: Project, year: str, builds: Builds) -> Reviewed:
    checked = check(project, year, builds)
    findings = checked.findings
    # Slow to import, and most projects publish nothing.
    if public_reports(project, year):
        from aidreport.pipeline.publishing import published_leaks

        findings += tuple(published_leaks(project, year, builds))
    record = builds.of(year).record
    if lock_file(project, year).exists():
        from aidreport.pipeline.closing import changed_reports

        findings += tuple(changed_reports(project, year, record))
    return Reviewed(
        year,
        findings,
        checked.ignored,
        good=checked.record is not None,
        people=frozenset(record.people) if record and record.complete else None,
        shared_comments=builds.comments.get(shared_file(project), ()),
    )


def of_all_years(project: Project, reviewed: Sequence[Reviewed]) -> list[Diagnostic]:
    """Return what can only be said when all years of a project were looked at."""
    return _unneeded(project, reviewed) + _unknown_in_private(project, reviewed)


def _unneeded(project: Project, reviewed: Sequence[Reviewed]) -> list[Diagnostic]:
    """Return the ignores in what all years share that no year needs."""
    comments = reviewed[0].shared_comments
    if not comments or not all(each.good for each in reviewed):
        return []
    from aidreport.ignores.applying import unneeded_of

    ignored = [each for year in reviewed for each in year.ignored]
    return unneeded_of(comments, ignored, project.settings.severities)


def _unknown_in_private(project: Project, reviewed: Iterable[Reviewed]) -> list[Diagnostic]:
    """Return an error for each id in the private file that no year knows."""
    private = project.records / discover.PRIVATE
    known: set[str] = set()
    for year in reviewed:
        if year.people is None:
            return []
        known |= year.people
    if not private.exists():
        return []
    from aidreport.model.private import read_private, unknown_ids

    return list(unknown_ids(read_private(load_file(project.root, private)), known))


def _size(project: Project, year: str) -> int:
    """Return how many bytes the records of a year have."""
    return sum(file.stat().st_size for file in record_files(project, year))


def _half(sizes: Sequence[int]) -> int:
    """Return how many of some years, two at least, are nearest to half of the work of all.

    The second part begins with a year that is compared with the last one of the first part,
    which has to be read for it again: that is a fourth of the work on a year.
    """
    before = list(accumulate(sizes, initial=0))
    return min(
        range(1, len(sizes)),
        key=lambda number: max(
            before[number], before[-1] - before[number] + sizes[number - 1] // 4
        ),
    )


def processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
