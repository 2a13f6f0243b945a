"""A year of a house as it is handed in to whoever gathers: masked, written, searched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from aidreport.diagnostics import Diagnostic, Severity
from aidreport.exporting.for_gathering import house_year, needed_of
from aidreport.frozen import frozen
from aidreport.gathering.house_year import HouseYear, Tally
from aidreport.gathering.writing import words_of, written
from aidreport.model.year import YearRecord
from aidreport.pipeline.builds import Builds
from aidreport.pipeline.checking import check
from aidreport.pipeline.publishing import public_year
from aidreport.sources.project import Project


@frozen
class HandedIn:
    """What a year gave to be handed in.

    Attributes:
        year: what is handed in; None when a record has errors, or the file would name somebody.
        content: the file, empty where there is none.
        findings: all that was found, the errors that stopped it too.
    """

    year: HouseYear | None
    content: bytes
    findings: tuple[Diagnostic, ...]


def hand_in(project: Project, year: str, program: str) -> HandedIn:
    """Return a year of a project as the file that is handed in, and all that is found in it."""
    checked = check(project, year, Builds(project))
    if checked.record is None:
        return HandedIn(None, b"", checked.findings)
    return handed_in(project, checked.record.record, checked.findings, program)


def handed_in(
    project: Project, record: YearRecord, findings: tuple[Diagnostic, ...], program: str
) -> HandedIn:
    """Return a year without errors as the file that is handed in; `findings` are about it.

    The file goes through the same masks and the same search as the public edition.
    """
    bare = record.as_committed
    public = public_year(project, record, needed_of)
    said = house_year(
        bare, public.publication.record, public.publication.masked, tally(findings), program
    )
    content = written(said)
    if public.may_leak:
        leaks = public.leaks({f"{record.year}.gathering.jsonl": words_of(content)})
        if leaks:
            return HandedIn(None, b"", (*findings, *leaks))
    return HandedIn(said, content, findings)


def tally(findings: Iterable[Diagnostic]) -> Tally:
    """Return how many findings there are of each severity."""
    found = Counter(each.severity for each in findings)
    return Tally(*(found[each] for each in (Severity.ERROR, Severity.WARNING, Severity.NOTE)))
