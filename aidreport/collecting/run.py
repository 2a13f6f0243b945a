"""A gathering from what was sent to what lies in its folder, each file whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

from aidreport.collecting.outcome import Outcome
from aidreport.collecting.reading import EXPORTS, FINDINGS, KEPT, UNPACKED, Task, gathered
from aidreport.collecting.sent_back import name_of, sent_back
from aidreport.collecting.standing import Standing, standings
from aidreport.collecting.tables import as_markdown, table
from aidreport.diagnostics import Translate
from aidreport.frozen import frozen, replace
from aidreport.gathering.index import INDEX, HouseEntry, State, read_index, written_index
from aidreport.output import Folder, held
from aidreport.receiving.house_list import ListedHouse
from aidreport.receiving.item import Item, Sort
from aidreport.spreadsheets.write_xlsx import as_xlsx, prepare_xlsx

MARKDOWN, WORKBOOK = "houses.md", "houses.xlsx"
_SHARED_FROM = {Sort.RECORDS: 1_500_000, Sort.EXPORT: 8_000_000, Sort.OTHER: 10**12}
"""Bytes from which a second process costs less than it saves; own rule, measured."""
_PART = 0.03
"""How much is done at a time: the less, the sooner both processes end; own rule, measured."""

Told = Callable[[int], None]


@frozen
class Collected:
    """What a gathering gave.

    Attributes:
        houses: how each house stands.
        workbook: whether the table could be written as a workbook, too.
    """

    houses: tuple[Standing, ...]
    workbook: bool

    @property
    def entries(self) -> tuple[HouseEntry, ...]:
        """The lines of the index."""
        return tuple(each.entry for each in self.houses)

    @property
    def whole(self) -> bool:
        """Whether every house has handed in something that can be used."""
        return all(each.state is State.HANDED_IN for each in self.entries)


def collect(
    task: Task,
    items: Sequence[Item],
    houses: Sequence[ListedHouse],
    chinese: Translate,
    told: Told,
    *,
    processors: int,
) -> Collected:
    """Read all that was sent and write what it gives into the folder of the task.

    The index is written last but for the tables: until then the one before holds, and the files
    that it names are there. `told` is called with how many were read.

    Raises:
        CannotWrite: for whatever the system refuses.
    """
    with ExitStack() as stack:
        folder = stack.enter_context(held(task.folder, INDEX))
        for name in (EXPORTS, FINDINGS, KEPT):
            stack.enter_context(held(task.folder / name, INDEX))
        _remove(task.folder / UNPACKED)
        outcomes = list(_outcomes(task, items, told, processors))
        found = standings(zip(items, outcomes, strict=True), houses)
        before = _files_before(task.folder)
        told_ones = _send_back(task, found, chinese)
        entries = tuple(each.entry for each in told_ones)
        for name in (EXPORTS, FINDINGS):
            Folder(task.folder / name).settle(_files_in(name, entries))
        folder.write(INDEX, written_index(entries))
        workbook = _write_tables(folder, entries, task.year, chinese)
        _clear(task.folder, before, entries)
        _remove(task.folder / UNPACKED)
    return Collected(tuple(told_ones), workbook)


def _outcomes(task: Task, items: Sequence[Item], told: Told, processors: int) -> Iterator[Outcome]:
    done = 0
    if processors > 1 and len(items) > 1 and sum(map(_weight, items)) >= 1:
        from aidreport.pipeline.by_two import in_turn_of_two

        parts = list(_parts(items))
        for found in in_turn_of_two(gathered, task, parts, meanwhile=prepare_xlsx):
            done += len(found)
            told(done)
            yield from found
        return
    for item in items:
        yield from gathered(task, [item])
        done += 1
        told(done)


def _weight(item: Item) -> float:
    return item.size / _SHARED_FROM[item.sort]


def _parts(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Yield the items in parts that take about as long: a house's records, or a few exports."""
    part: list[Item] = []
    for item in items:
        part.append(item)
        if sum(map(_weight, part)) >= _PART:
            yield part
            part = []
    if part:
        yield part


def _send_back(task: Task, found: list[Standing], chinese: Translate) -> list[Standing]:
    """Write what each house has to mend, and return the houses with the names of these files."""
    folder, taken = Folder(task.folder / FINDINGS), set[str]()
    told = []
    for each in found:
        content = sent_back(each.entry, each.findings, task.year, chinese)
        if content:
            name = name_of(each.entry, taken)
            if not _is_written(folder.path / name, content):
                folder.put(name, content)
            told.append(replace(each, entry=replace(each.entry, findings=f"{FINDINGS}/{name}")))
        else:
            told.append(each)
    return told


def _write_tables(
    folder: Folder, entries: tuple[HouseEntry, ...], year: str, chinese: Translate
) -> bool:
    _write_changed(folder, MARKDOWN, as_markdown(entries, year, chinese))
    try:
        content = as_xlsx([table(entries, chinese)])
    except ImportError:
        return False
    _write_changed(folder, WORKBOOK, content)
    return True


def _write_changed(folder: Folder, name: str, content: bytes) -> None:
    if not _is_written(folder.path / name, content):
        folder.write(name, content)


def _is_written(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


def _files_in(folder: str, entries: Iterable[HouseEntry]) -> Iterator[str]:
    """Yield the names of the files in a folder that the index will name."""
    for name in {name for each in entries for name in (each.file, each.findings)}:
        if name.startswith(f"{folder}/"):
            yield name.removeprefix(f"{folder}/")


def _files_before(folder: Path) -> set[str]:
    """Return the files that the index before names, which are ours to take away."""
    try:
        entries = read_index((folder / INDEX).read_bytes(), INDEX).houses or ()
    except OSError:
        return set()
    return {name for each in entries for name in (each.file, each.findings) if name}


def _clear(folder: Path, before: set[str], entries: tuple[HouseEntry, ...]) -> None:
    """Take away what the index before named and that of now does not."""
    now = {name for each in entries for name in (each.file, each.findings)}
    for name in before - now:
        with suppress(OSError):
            (folder / name).unlink(missing_ok=True)


def _remove(folder: Path) -> None:
    """Take away records that a killed run had unpacked."""
    shutil.rmtree(folder, ignore_errors=True)
