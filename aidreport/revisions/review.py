"""What is different in a year between two snapshots of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from aidreport.comparison.parts import PartChanges, compare_parts
from aidreport.diagnostics import Diagnostic, Position
from aidreport.facts.figures.figure import Group, Key
from aidreport.facts.sums import Sum
from aidreport.formats import FORMATS
from aidreport.frozen import frozen
from aidreport.model.year import YearRecord
from aidreport.pipeline.snapshots import Snapshot

_MARKDOWN = "md"


@frozen
class FigureChange:
    """A figure that is another one now; None where it says nothing of one of both times."""

    key: Key
    before: Sum | None
    now: Sum | None


@frozen
class Newcomer:
    """A person or an organisation that was not recorded before."""

    name: str
    position: Position


@frozen
class YearReview:
    """What became of a year.

    Attributes:
        year: its name.
        before: the snapshot it is compared with, None where there were no records of it.
        now: the snapshot now, None where there are none any more.
        parts: what is different in the report; empty where one of both could not be made.
        figures: those that are different, group by group.
        people: who is new, in the order of the records; nobody who is protected from the reader.
        organisations: the same of organisations.
        findings: those that were not there before, by their places, without those of `todo`.
        untold: how many more there are that may hold what must not be told.
        mended: how many there were that are gone.
        todo: what is still to be filled in.
    """

    year: str
    before: Snapshot | None
    now: Snapshot | None
    parts: tuple[PartChanges, ...]
    figures: tuple[FigureChange, ...]
    people: tuple[Newcomer, ...]
    organisations: tuple[Newcomer, ...]
    findings: tuple[Diagnostic, ...]
    untold: int
    mended: int
    todo: tuple[Diagnostic, ...]

    @property
    def comparable(self) -> bool:
        """Whether there is a report of both times."""
        return all(each and each.edition for each in (self.before, self.now))

    def hide(self, line: str) -> str:
        """Return a line without what the audience must not read, by either of both times."""
        for each in (self.before, self.now):
            line = each.hide(line) if each else line
        return line

    def plain(self) -> str:
        """Return the words of the reports in the review, with nothing between them but lines."""
        changes = [change for part in self.parts for change in part.changes]
        titles = [title for part in self.parts for title in (part.title, part.old_title)]
        return "\n\n".join(
            [*titles, *(words for each in changes for words in (each.old, each.new))]
        )


def year_review(
    year: str, before: Snapshot | None, now: Snapshot | None, todo: Iterable[Diagnostic]
) -> YearReview:
    """Return what became of a year; what one of both times protects is masked in both reports."""
    old, new = _text(before, now), _text(now, before)
    both = not (before and not before.edition) and not (now and not now.edition)
    known = before.record if before else None
    found = tuple(_unknown(now.findings if now else (), before.findings if before else ()))
    left = tuple(todo)
    found = tuple(each for each in found if each not in left)
    untold = any(each.unsafe for each in (before, now) if each)
    return YearReview(
        year,
        before,
        now,
        _parts(old, new) if both else (),
        tuple(_figures(before, now)) if both else (),
        tuple(_newcomers(known, now, "people")),
        tuple(_newcomers(known, now, "organisations")),
        () if untold else found,
        len(found) if untold else 0,
        len(list(_unknown(before.findings if before else (), now.findings if now else ()))),
        () if untold else left,
    )


def _text(own: Snapshot | None, other: Snapshot | None) -> str:
    """Return the report of a snapshot as the audience may read it by both of them."""
    text = own.text if own else ""
    return other.masked(text) if other else text


def _parts(old: str, new: str) -> tuple[PartChanges, ...]:
    read = FORMATS[_MARKDOWN].read
    return compare_parts(read(old.encode()), read(new.encode()))


def _figures(before: Snapshot | None, now: Snapshot | None) -> Iterable[FigureChange]:
    was, is_now = _sums(before), _sums(now)
    for key in _merged(list(was), list(is_now)):
        old, new = was.get(key), is_now.get(key)
        if _said(old) != _said(new):
            yield FigureChange(key, old, new)


def _sums(snapshot: Snapshot | None) -> Mapping[Key, Sum]:
    statistics = snapshot.statistics if snapshot else None
    return {row.key: row.figures[0] for row in statistics.rows} if statistics else {}


def _said(figure: Sum | None) -> tuple[object, ...]:
    return (figure.value, bool(figure.left_out)) if figure else ()


def _merged(old: Sequence[Key], new: Sequence[Key]) -> list[Key]:
    """Return the keys of both, group by group; what is gone behind the others of its group."""
    groups = {key.group for key in (*new, *old)}
    every = dict.fromkeys((*new, *old))
    return [key for group in Group if group in groups for key in every if key.group is group]


def _newcomers(before: YearRecord | None, now: Snapshot | None, what: str) -> Iterable[Newcomer]:
    if now is None or now.record is None or now.edition is None:
        return
    shown = getattr(now.edition.record, what)
    known = getattr(before, what) if before else {}
    for id_, each in getattr(now.record, what).items():
        # Whoever has another name in the report is protected from those who read it.
        if id_ not in known and id_ in shown and each.name == shown[id_].name:
            yield Newcomer(each.name or each.family_name or id_, each.position)


def _unknown(findings: Sequence[Diagnostic], known: Sequence[Diagnostic]) -> Iterable[Diagnostic]:
    """Yield the findings that are not among those known: lines move when something is added."""
    left = Counter(map(_sort, known))
    for each in findings:
        if left[_sort(each)]:
            left[_sort(each)] -= 1
        else:
            yield each


def _sort(finding: Diagnostic) -> tuple[str, str, str]:
    return finding.code, finding.position.path, str(finding.message)


def leaks(reviews: Sequence[YearReview], files: Mapping[str, bytes]) -> list[Diagnostic]:
    """Return an error for whatever files with reviews hold that one of both times protects.

    The words of the reports are searched once more without what stands between them: a change
    may run through the middle of a name.
    """
    found = []
    for each in reviews:
        searched = {**files, "review.txt": each.plain().encode()}
        for snapshot in (each.before, each.now):
            found += snapshot.leaks(searched) if snapshot else []
    return list(dict.fromkeys(found))
