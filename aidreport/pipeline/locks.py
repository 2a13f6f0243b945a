"""The lock of a year, read and compared with the record."""

from __future__ import annotations

from aidreport.closing import comparing
from aidreport.closing.content import Content, content_of
from aidreport.closing.lock import BrokenLock, Lock
from aidreport.closing.lock_reading import read
from aidreport.closing.signed import with_signed_amounts
from aidreport.diagnostics import Diagnostic, Position, Severity, message
from aidreport.facts.houses.gathering import Gathering
from aidreport.frozen import replace
from aidreport.model.closing import Closing, SignedHouses
from aidreport.model.year import YearRecord
from aidreport.pipeline.files import lock_file
from aidreport.publication.protected import protected
from aidreport.sources.paths import leads_out, shown_path
from aidreport.sources.project import Project


def lock_of(project: Project, year: str) -> Lock | None:
    """Return the lock of a year, None where it is not closed.

    Raises:
        BrokenLock: where there is one that cannot be used.
    """
    path = lock_file(project, year)
    shown = shown_path(project.root, path)
    try:
        if leads_out(project.root, path):
            raise BrokenLock(Position(shown), message("This lock lies outside of the project."))
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        said = message("This lock cannot be read: {reason}.", reason=reason)
        raise BrokenLock(Position(shown), said) from error
    return read(content, shown, year)


def with_closing(
    project: Project, record: YearRecord, gathering: Gathering | None = None
) -> tuple[YearRecord, tuple[Diagnostic, ...]]:
    """Return a year with what its lock says, and what is wrong with the lock."""
    try:
        lock = lock_of(project, record.year)
    except BrokenLock as broken:
        return record, (Diagnostic("broken-lock", Severity.ERROR, broken.place, broken.message),)
    if lock is None:
        return record, ()
    return replace(record, closing=closing(project, record, lock, gathering)), ()


def closing(
    project: Project, record: YearRecord, lock: Lock, gathering: Gathering | None = None
) -> Closing:
    """Return what a lock says of a year; what changed since only where all of it was read."""
    found = Closing(lock.signed, lock.place, lock.figures, lock.first, lock.content.houses)
    if not (record.complete and record.whole_frame):
        return replace(found, unread=True)
    now = content(project, record, gathering)
    changes = tuple(comparing.changes(lock.content, now, record.position))
    new = comparing.new_corrections(lock.content, now)
    return replace(
        found,
        changes=changes,
        unexplained=tuple(each for each in changes if not comparing.explained(each, new)),
        corrected=bool(new),
    )


def signed_houses(project: Project, year: str) -> SignedHouses | None:
    """Return what was signed of the houses of a year that is closed; None for any other."""
    try:
        lock = lock_of(project, year)
    except BrokenLock:
        return None  # told where the year itself is checked
    return lock.content.houses if lock else None


def as_signed(project: Project, record: YearRecord) -> YearRecord:
    """Return a year that another is compared with, with the amounts that were signed."""
    try:
        lock = lock_of(project, record.year)
    except BrokenLock:
        return record  # told where the year itself is checked
    if lock is None:
        return record
    closed = replace(record, closing=closing(project, record, lock))
    if not (closed.closing and closed.closing.differs):
        return closed
    bare = closed.committed and with_signed_amounts(closed.committed, lock.content.frame)
    return replace(with_signed_amounts(closed, lock.content.frame), committed=bare)


def content(project: Project, record: YearRecord, gathering: Gathering | None = None) -> Content:
    """Return what a year says, without what its private file adds, and what houses handed in."""
    bare = replace(record.as_committed, before=None)
    houses = _houses(record, gathering) if gathering else None
    return content_of(bare, protected(bare, project.settings.publish), houses)


def _houses(record: YearRecord, gathering: Gathering) -> SignedHouses:
    # Slow to import, and most years are those of one house.
    from aidreport.closing.houses import houses_of

    asked = record.frame.gathered
    return houses_of(gathering, asked.position if asked else record.position)
