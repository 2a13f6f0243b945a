"""A year is closed: whether it may be, its lock, and what became of its signed reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from aidreport.closing.comparing import new_corrections
from aidreport.closing.lock import BrokenLock, Earlier, Lock
from aidreport.closing.lock_writing import written
from aidreport.closing.signed import figures_of
from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.facts.houses.checked import gathered_for
from aidreport.facts.houses.gathering import Gathering
from aidreport.formats import FORMATS, OFFERED
from aidreport.frozen import frozen, replace
from aidreport.model.fields.period import Period, Precision
from aidreport.model.fields.period_field import parse_period
from aidreport.model.fields.validation import Refusal, Registry, Validation
from aidreport.model.year import YearRecord
from aidreport.pipeline.checking import check
from aidreport.pipeline.locks import content, lock_of
from aidreport.sources.paths import shown_path
from aidreport.sources.project import Project
from aidreport.sources.values import Scalar


@frozen
class Closable:
    """A year that somebody wants to close.

    Attributes:
        record: the year, None where it has errors.
        findings: all that is said of it.
        gathering: the houses that a bureau's report sums up, None for the report of one house.
        signed: the day of signing (2009-12-31); empty where it is not known.
        before: its lock, None where it was never closed.
        refusal: why it may not be closed, None where it may.
    """

    record: YearRecord | None
    findings: tuple[Diagnostic, ...]
    gathering: Gathering | None = None
    signed: str = ""
    before: Lock | None = None
    refusal: Message | None = None


@frozen
class SignedFile:
    """A report of a year: its file, its format, and whether everybody may read it."""

    path: Path
    format: str
    public: bool


@frozen
class Made:
    """A lock to be written: its content, the day of signing, and the reports that it leaves out."""

    content: bytes
    signed: str
    left_out: tuple[str, ...] = ()


def closable(project: Project, year: str, signed: str | None) -> Closable:
    """Return whether the records of a year may be closed; `signed` is a day somebody typed."""
    checked = check(project, year)
    if checked.record is None:
        return Closable(None, checked.findings)
    record = checked.record.record
    gathering = gathered_for(checked.record)
    found = Closable(record, checked.findings, gathering, before=lock_of(project, year))
    if record.closing and record.closing.unexplained:
        return replace(found, refusal=_changed())
    day = _typed(signed) if signed else _signing_day(record)
    if not day:
        return replace(found, refusal=_no_day(signed))
    return replace(found, signed=day)


def made(project: Project, found: Closable, by: str, reports: Iterable[SignedFile]) -> Made | None:
    """Return the lock of a year that may be closed; None where its lock says all that already.

    Args:
        project: where it stands.
        found: the year.
        by: which program closes it, with its version.
        reports: all of its reports that lie there.
    """
    record, before = found.record, found.before
    if record is None:
        raise AssertionError("a year with errors is not closed")
    # Of names that only the private file knows nothing is written down, not even a fingerprint:
    # whoever has the public edition could try names until it fits.
    hidden = any(person.private for person in record.people.values())
    prints, left_out = {}, []
    for each in reports:
        shown = shown_path(project.root, each.path)
        if hidden and not each.public:
            left_out.append(shown)
        else:
            prints[shown] = FORMATS[each.format].prints(each.path.read_bytes())
    figures = figures_of(record)
    now = content(project, record, found.gathering)
    lock = Lock(record.year, found.signed, by, figures, prints, now, (), Position(""))
    if before is not None:
        if _text(before) == _text(lock):
            return None
        changed = {name: each for name, each in before.figures.items() if figures.get(name) != each}
        earlier = (*before.earlier, Earlier(before.signed, before.by, changed))
        lock = replace(lock, earlier=earlier)
    return Made(written(lock), found.signed, tuple(left_out))


def changed_reports(project: Project, year: str, record: YearRecord | None) -> Iterator[Diagnostic]:
    """Yield a warning for each report of a closed year that is no longer what was signed.

    Once a correction is recorded that no closing knows, the reports may be written anew. What
    does not lie there is not told: an office may keep its reports elsewhere.
    """
    try:
        lock = lock_of(project, year)
    except BrokenLock:
        return  # told where the record is checked
    if lock is None or record is None or new_corrections(lock.content, content(project, record)):
        return
    for shown, signed in lock.reports.items():
        path = project.root / shown
        if path.is_file() and not _is_as_signed(path, signed):
            text = message(
                "This report is not the one that was signed and closed ({signed}): take back the"
                " one that git has, or close the year again once this one is signed.",
                signed=lock.signed,
            )
            yield Diagnostic("signed-report-changed", Severity.WARNING, Position(shown), text)


def _is_as_signed(path: Path, signed: str) -> bool:
    """Return whether a file has one of its two fingerprints still: bytes, or meaning."""
    names = [name for name, each in OFFERED.items() if each.suffix == path.suffix]
    prints = FORMATS[names[0]].prints(path.read_bytes()) if names else ""
    return any(map(str.__eq__, prints.split(), signed.split()))


def _text(lock: Lock) -> bytes:
    """Return what a lock says, whatever program wrote it and whatever was closed before."""
    return written(replace(lock, by="", earlier=()))


def _signing_day(record: YearRecord) -> str:
    """Return the day of signing that a record says: of new corrections the newest counts."""
    frame = record.frame
    if record.closing and record.closing.corrected:
        return _day(max((each.date for each in frame.corrections), key=lambda day: day.end))
    if record.closing:
        return record.closing.signed
    return _day((frame.signature and frame.signature.date) or frame.report.delivered)


def _typed(day: str) -> str:
    """Return a day that somebody typed, in any form of a record; empty for anything else."""
    try:
        return _day(parse_period(Scalar(day), Validation("", Registry())))
    except Refusal:
        return ""


def _day(period: Period | None) -> str:
    known = period is not None and period.precision is Precision.DAY
    return period.end.isoformat() if period and known else ""


def _changed() -> Message:
    return message(
        "The year is closed, and its record has changed since without a correction: put back what"
        " was signed, or say under “corrections” what is corrected, why and by whom."
    )


def _no_day(signed: str | None) -> Message:
    if signed:
        return message("“{day}” is no day. Write it like 2009-12-31.", day=signed)
    return message(
        "It is not known on which day the report was signed: add the full date under “signature”,"
        " or say it with --signed 2009-12-31."
    )
