"""From one thing that a house sent to its export, or to all that is wrong with it.

What was read is kept in the folder of what was gathered, by the checksum of what was sent: a run
that was broken off goes on where it was, and the next one reads only what has changed.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from aidreport import __version__
from aidreport.collecting.outcome import Outcome, as_kept, kept
from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.diagnostics.unreadable import Unreadable
from aidreport.frozen import frozen, replace
from aidreport.gathering.house_year import HouseYear, Tally
from aidreport.gathering.reading import in_its_form, read_export
from aidreport.model.fields.period import iso
from aidreport.output import Folder
from aidreport.pipeline.builds import Builds
from aidreport.pipeline.checking import check
from aidreport.pipeline.files import record_files, years
from aidreport.pipeline.handing_in import handed_in, tally
from aidreport.receiving.finding_items import CANNOT, export_bytes
from aidreport.receiving.item import Item, Sort
from aidreport.receiving.unpacking import unpack
from aidreport.sources.garbage import collection_paused
from aidreport.sources.paths import leads_out
from aidreport.sources.project import OWN_FILE, SHARED_FILE, Project, project_in
from aidreport.sources.reader import LARGEST
from aidreport.sources.settings import ConfigurationError

EXPORTS, FINDINGS, KEPT, UNPACKED = "exports", "findings", ".read", ".unpacked"
"""The folders of what was gathered; the last two are for programs alone."""

FAMILIES = frozenset(["dates", "figures", "money", "organisations", "places", "honours"])
"""The families of rules that a gathering asks: whether figures are right, not how texts read."""

_NOTHING = Tally()
_LONGEST_NAME = 60


@frozen
class Task:
    """What is to be gathered: the year, where to, and whether records are read too."""

    folder: Path
    year: str
    with_records: bool


def gathered(task: Task, items: Iterable[Item]) -> list[Outcome]:
    """Return what became of some things that were sent; writes their exports."""
    found = []
    for item in items:
        # What is made of an item lives until it is done.
        with collection_paused():
            found.append(_gathered(task, item))
    return found


def _gathered(task: Task, item: Item) -> Outcome:
    if item.sort is Sort.RECORDS:
        return _of_records(task, item) if task.with_records else _refused(item)
    if item.sort is Sort.OTHER:
        said = message("This was not read: {reason}.", reason=item.reason or "")
        return _failed(item, "broken-export", said)
    try:
        content = export_bytes(item)
    except Unreadable as error:
        return _failed(item, "broken-export", _not_read(error.reason))
    key = _key(task, item.place, [content])
    return _known(task, key) or _keep(task, key, _of_export(task, item, content))


def _of_export(task: Task, item: Item, content: bytes) -> Outcome:
    read = read_export(content, item.place)
    if read.year is None:
        return Outcome(None, "", "", "", 0, _NOTHING, read.findings)
    if read.year.year != task.year:
        return replace(
            _outcome(read.year), findings=(_other_year(item, read.year.year, task.year),)
        )
    return _written(task, read.year, in_its_form(content))


def _of_records(task: Task, item: Item) -> Outcome:
    if item.member is None:
        return _of_project(task, item, item.path)
    number = hashlib.sha256(item.place.encode()).hexdigest()[:16]
    folder = task.folder / UNPACKED / number
    try:
        folder.mkdir(parents=True)
        unpack(item, folder)
        return _of_project(task, item, folder)
    except Unreadable as error:
        return _failed(item, "broken-export", _not_read(error.reason))
    finally:
        # These are records with people's names.
        shutil.rmtree(folder, ignore_errors=True)


def _of_project(task: Task, item: Item, root: Path) -> Outcome:
    try:
        if any(_is_odd(root, root / name) for name in (OWN_FILE, SHARED_FILE)):
            said = message("The configuration is a link that leads out, or too large: mend it.")
            return _failed(item, "broken-configuration", said)
        project = project_in(root)
    except ConfigurationError as error:
        return Outcome(None, "", "", "", 0, tally(error.findings), tuple(error.findings))
    try:
        there = years(project)
    except OSError:
        return _failed(item, "broken-export", _not_read(CANNOT))
    if task.year not in there:
        return _failed(item, "other-year", _no_such_year(task.year, there))
    files = [*record_files(project, task.year), root / OWN_FILE, root / SHARED_FILE]
    try:
        key = _key(task, item.place, _contents(root, files))
    except (OSError, RuntimeError):
        key = ""  # what is wrong with the file is found when it is read
    return _known(task, key) or _keep(task, key, _checked(task, project))


def _contents(root: Path, files: Iterable[Path]) -> Iterator[bytes]:
    """Yield the bytes of the files that there are.

    Raises:
        OSError: for one that is not to be opened.
    """
    for file in files:
        if _is_odd(root, file):
            raise OSError
        if file.is_file():
            yield file.name.encode(errors="surrogateescape") + b"\0" + file.read_bytes()


def _is_odd(root: Path, file: Path) -> bool:
    """Return whether a file leads out of its folder, is none, or is too large to be read."""
    if not file.exists() and not file.is_symlink():
        return False
    return leads_out(root, file) or not file.is_file() or file.stat().st_size > LARGEST


def _checked(task: Task, project: Project) -> Outcome:
    builds = Builds(project)
    checked = check(project, task.year, builds, FAMILIES)
    if checked.record is None:
        return _faulty(builds, task.year, checked.findings)
    handed = handed_in(project, checked.record.record, checked.findings, __version__)
    if handed.year is None:
        return _faulty(builds, task.year, handed.findings)
    written = _written(task, handed.year, handed.content)
    return replace(written, findings=handed.findings)


def _faulty(builds: Builds, year: str, findings: tuple[Diagnostic, ...]) -> Outcome:
    """Return what is known of records with errors: whose they are, as far as they say it."""
    from aidreport.exporting.for_gathering import house_of

    record = builds.of(year).record
    report = record.frame.__dict__.get("report") if record else None
    organisation = report.__dict__.get("organisation") if report else None
    house = house_of(organisation) if organisation else None
    activities = len(record.activities) if record else 0
    return Outcome(house, "", "", "", activities, tally(findings), findings)


def _outcome(year: HouseYear) -> Outcome:
    signed = iso(year.signed_on) if year.signed_on else ""
    return Outcome(year.house, "", "", signed, len(year.activities), year.found, ())


def _written(task: Task, year: HouseYear, content: bytes) -> Outcome:
    """Write an export under a name that nothing else has: that of the house, and of its bytes."""
    digest = hashlib.sha256(content).hexdigest()
    name = f"{safe_name(year.house.name)}-{digest[:8]}.jsonl"
    target = task.folder / EXPORTS / name
    if not _holds(target, digest):
        # All of them are settled together, before the index names them.
        Folder(target.parent).put(name, content)
    return replace(_outcome(year), file=f"{EXPORTS}/{name}", sha256=digest)


def _holds(path: Path, digest: str) -> bool:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() == digest
    except OSError:
        return False


def _key(task: Task, place: str, contents: Iterable[bytes]) -> str:
    """Return what is the same where the same was sent, and is read in the same way."""
    asked = json.dumps([__version__, task.year, task.with_records, place])
    found = hashlib.sha256(asked.encode())
    for content in contents:
        found.update(b"%d:" % len(content))
        found.update(content)
    return found.hexdigest()[:40]


def _known(task: Task, key: str) -> Outcome | None:
    """Return what became of the same in an earlier run, if its export is there as it was."""
    try:
        outcome = as_kept((task.folder / KEPT / f"{key}.json").read_bytes())
    except OSError:
        return None
    if outcome is None or not outcome.file:
        return outcome
    return outcome if _holds(task.folder / outcome.file, outcome.sha256) else None


def _keep(task: Task, key: str, outcome: Outcome) -> Outcome:
    if key:
        Folder(task.folder / KEPT).put(f"{key}.json", kept(outcome))
    return outcome


def safe_name(name: str) -> str:
    """Return a name as every system can have it for a file; never empty."""
    kept = "".join(each if each.isalnum() or each in "-_（）()" else "_" for each in name)
    return kept[:_LONGEST_NAME].strip("_") or "_"


def _refused(item: Item) -> Outcome:
    said = message(
        "These are records, which may name people who are protected, and were not read: ask the"
        " house for the file that “aidreport export YEAR --for-gathering” writes, or gather with"
        " --records."
    )
    return replace(_failed(item, "records-handed-in", said), refused=True)


def _failed(item: Item, code: str, said: Message) -> Outcome:
    found = Diagnostic(code, Severity.ERROR, Position(item.place), said)
    return Outcome(None, "", "", "", 0, _NOTHING, (found,))


def _not_read(reason: Message) -> Message:
    return message("This was not read: {reason}.", reason=reason)


def _other_year(item: Item, found: str, wanted: str) -> Diagnostic:
    said = message(
        "This is the year {found}, and {wanted} is gathered: ask the house for that of {wanted}.",
        found=found,
        wanted=wanted,
    )
    return Diagnostic("other-year", Severity.ERROR, Position(item.place), said)


def _no_such_year(wanted: str, known: list[str]) -> Message:
    return message(
        "There are no records of {wanted} here (there are: {known}): ask the house for them.",
        wanted=wanted,
        known="、".join(known[:20]) or "–",
    )
