"""A baseline: findings that are known, so that only new ones are told.

A text file with one finding a line, sorted, so that two people's changes of it join in git:
path, code and fingerprint, with tabs between them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.frozen import frozen, frozen_in_order
from aidreport.ignores.codes import is_ignorable

HEAD = "# aidreport baseline 1"
_FIELDS = 3


class WrongBaseline(Exception):  # noqa: N818 - the file is at fault, not the program
    """The file is no baseline, or is damaged; `line` is where, from 1."""

    def __init__(self, line: int, explanation: Message) -> None:
        super().__init__(str(explanation))
        self.line = line
        self.message = explanation


@frozen_in_order
class Entry:
    """A finding that is known: its file, its code, and what it is known again by."""

    path: str
    code: str
    fingerprint: str


@frozen
class Compared:
    """What a baseline says of the findings of a run.

    Attributes:
        new: the findings that it does not know, or that cannot stand in one.
        known: the others.
        unneeded: a warning for each entry that no finding was known by.
    """

    new: Sequence[Diagnostic]
    known: Sequence[Diagnostic]
    unneeded: Sequence[Diagnostic]


def read(content: bytes, *, broken: bool = False) -> dict[Entry, int]:
    """Return the entries of a baseline, each with the line that it stands in, from 1.

    `broken` leaves out lines that are no entries, since the baseline is written anew.

    Raises:
        WrongBaseline: where the content is that of something else, or a line is no entry.
    """
    try:
        lines = content.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise WrongBaseline(1, _no_baseline()) from None
    if not lines or lines[0].rstrip() != HEAD:
        raise WrongBaseline(1, _no_baseline())
    entries: dict[Entry, int] = {}
    for number, line in enumerate(lines[1:], start=2):
        if line.strip() and not line.startswith("#"):
            fields = line.rstrip().split("\t")
            if len(fields) == _FIELDS:
                entries[Entry(*fields)] = number
            elif not broken:
                raise WrongBaseline(number, _no_entry())
    return entries


def written(entries: Iterable[Entry]) -> bytes:
    """Return the content of a baseline with these entries."""
    lines = [f"{each.path}\t{each.code}\t{each.fingerprint}" for each in sorted(set(entries))]
    return ("\n".join([HEAD, *lines]) + "\n").encode()


def may_stand_in_one(finding: Diagnostic) -> bool:
    """Whether a finding may be known: what cannot be read never is, or it would be forgotten."""
    return is_ignorable(finding.code)


def entries_of(fingerprints: Mapping[Diagnostic, str]) -> dict[Entry, Diagnostic]:
    """Return the entry of each finding that may stand in a baseline."""
    return {
        Entry(finding.position.path, finding.code, fingerprint): finding
        for finding, fingerprint in fingerprints.items()
        if may_stand_in_one(finding)
    }


def compared(
    fingerprints: Mapping[Diagnostic, str],
    entries: Mapping[Entry, int],
    path: str,
    settled: Settled,
) -> Compared:
    """Return which findings are new.

    Args:
        fingerprints: those of all findings, by the finding.
        entries: those of the baseline, with their lines.
        path: of the baseline, as findings are to say it.
        settled: of which entries it is known whether they are still needed.
    """
    found = entries_of(fingerprints)
    known = {finding for entry, finding in found.items() if entry in entries}
    unneeded = [
        _unneeded(entry, Position(path, line))
        for entry, line in entries.items()
        if entry not in found and settled.holds(entry)
    ]
    new = [finding for finding in fingerprints if finding not in known]
    return Compared(new, [each for each in fingerprints if each in known], unneeded)


def updated(
    fingerprints: Mapping[Diagnostic, str], entries: Iterable[Entry], settled: Settled
) -> list[Entry]:
    """Return the entries of a baseline that knows all findings, and what was not looked at."""
    kept = [entry for entry in entries if not settled.holds(entry)]
    return [*kept, *entries_of(fingerprints)]


@frozen
class Settled:
    """Of which files all was looked for that can be found.

    Attributes:
        files: their paths; None for whatever there is.
        unread: those of which a part could not be read.
    """

    files: Collection[str] | None
    unread: Collection[str]

    def holds(self, entry: Entry) -> bool:
        """Whether an entry that no finding is known by is no longer needed."""
        looked_at = self.files is None or entry.path in self.files
        return looked_at and entry.path not in self.unread


def _unneeded(entry: Entry, place: Position) -> Diagnostic:
    said = message(
        "“{code}” is no longer found in {path}: delete this line, or write the baseline anew with"
        " --update-baseline.",
        code=entry.code,
        path=entry.path,
    )
    return Diagnostic("unneeded-baseline-entry", Severity.WARNING, place, said)


def _no_baseline() -> Message:
    return message(
        "The file is no baseline of aidreport: its first line is not “{head}”. Name another file,"
        " or delete this one and write it anew with --update-baseline.",
        head=HEAD,
    )


def _no_entry() -> Message:
    return message(
        "The line is no entry of a baseline, expected a path, a code and a fingerprint with tabs"
        " between them: write the baseline anew with --update-baseline."
    )
