"""The baseline of `aidreport validate`: findings that are known are neither told nor counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from aidreport.cli.failures import ExitCode, failure
from aidreport.cli.findings import in_order
from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.frozen import replace
from aidreport.ignores import baseline
from aidreport.ignores.baseline import Entry, Settled, WrongBaseline
from aidreport.output import write_whole
from aidreport.reporters.recognised import ByRecord
from aidreport.reporters.reporter import Review
from aidreport.reporters.source_lines import SourceLines


def without_known(review: Review, file: Path, root: Path, *, whole: bool) -> Review:
    """Return a review without the findings that the baseline knows.

    Args:
        review: all that was found.
        file: the baseline.
        root: the folder of the project.
        whole: whether all years were checked.

    Raises:
        Failure: where there is no baseline, or it cannot be read.
    """
    name = _as_named(file, root)
    entries = _entries(file, name)
    if entries is None:
        raise failure(
            "There is no baseline “{path}”. Write it with --update-baseline.", path=file.as_posix()
        )
    found = _fingerprints(review.findings, root)
    split = baseline.compared(found, entries, name, _settled(review, whole=whole))
    findings = in_order([*split.new, *split.unneeded])
    return replace(review, findings=findings, known=split.known, baseline=name)


def update(
    review: Review, file: Path, root: Path, *, whole: bool, tell: Callable[[Message], None]
) -> None:
    """Write a baseline that knows what was found, and what it knew of the files not checked.

    Raises:
        Failure: where the file is there and is no baseline.
        CannotWrite: for whatever the system refuses.
    """
    before = _entries(file, _as_named(file, root), broken=True) or {}
    found = _fingerprints(review.findings, root)
    after = set(baseline.updated(found, before, _settled(review, whole=whole)))
    write_whole(file, baseline.written(after))
    tell(
        message(
            "Written: {path} (known findings: {number}; added: {added}, dropped: {removed})",
            path=file.as_posix(),
            number=len(after),
            added=len(after - before.keys()),
            removed=len(before.keys() - after),
        )
    )
    mended = [each for each in review.findings if not baseline.may_stand_in_one(each)]
    if mended:
        tell(
            message(
                "Findings that cannot stand in a baseline, because something of the records would"
                " be missing in the report: {number}. Mend them.",
                number=len(mended),
            )
        )


def _entries(file: Path, name: str, *, broken: bool = False) -> Mapping[Entry, int] | None:
    try:
        return baseline.read(file.read_bytes(), broken=broken)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise failure(
            "“{path}” cannot be read: {reason}.",
            ExitCode.ENVIRONMENT,
            path=file.as_posix(),
            reason=error.strerror or type(error).__name__,
        ) from error
    except WrongBaseline as error:
        place = Position(name, error.line)
        found = Diagnostic("broken-baseline", Severity.ERROR, place, error.message)
        raise failure(
            "The baseline cannot be used. Correct it as said above.", findings=[found]
        ) from error


def _fingerprints(findings: Iterable[Diagnostic], root: Path) -> dict[Diagnostic, str]:
    prints = ByRecord(SourceLines(root))
    return {finding: prints.of(finding) for finding in findings}


def _settled(review: Review, *, whole: bool) -> Settled:
    unread = {
        finding.position.path
        for finding in review.findings
        if finding.severity is Severity.ERROR and not baseline.may_stand_in_one(finding)
    }
    return Settled(None if whole else frozenset(review.files) - _shared(review), unread)


def _shared(review: Review) -> set[str]:
    """Return the files of all years: what of them is needed, not all years tell."""
    return {path for path in review.files if Path(path).stem in ("registry", "private")}


def _as_named(file: Path, root: Path) -> str:
    try:
        return file.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        return file.as_posix()
