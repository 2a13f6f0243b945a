"""The text of a lock (`records/2009.lock`): YAML that reads well where git shows a change of it.

It is written by the program alone. Its last line is a seal over all before it, so that a lock
that was edited, cut off or joined from two is noticed.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping

from aidreport.closing.content import Content, Entry, Leaf
from aidreport.diagnostics import Message, Position, message
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.model.closing import FigureName, SignedFigure, SignedHouse, SignedHouses
from aidreport.sources.reader import read as read_yaml
from aidreport.sources.values import Mapping as Group
from aidreport.sources.values import Scalar, Sequence, Value

FORM = "1"
"""Which form of lock this program writes; a later program may write another."""

_HEAD = """\
# {year}年的总结已经签署，记录已经封存。本文件由“aidreport close {year}”写成，不要手工改动。
# The report of {year} is signed and its records are closed. “aidreport close {year}” wrote this
# file: do not edit it. docs/closing.md says what it holds and how a year is corrected.
"""
_PLAIN = expression(r"\w[\w./\[\]=+-]*|=[\w-]+")
_NO_TEXT = expression(r"true|false|null|yes|no|on|off|[\d._+-]*", re.IGNORECASE)
_FIGURE = expression(r"(?P<number>[0-9.]*)(?P<unit>[^0-9. +][^+]*?|)(?: \+(?P<vague>[0-9]+))?")
_SEAL = "seal"


class BrokenLock(Exception):  # noqa: N818 - the file is at fault, not the program
    """A lock that cannot be used, and where that shows."""

    def __init__(self, place: Position, explanation: Message) -> None:
        super().__init__(str(explanation))
        self.place = place
        self.message = explanation


@frozen
class Earlier:
    """A closing before the last one, with the figures that the next closing changed."""

    signed: str
    by: str
    figures: Mapping[FigureName, SignedFigure]


@frozen
class Lock:
    """What a lock says.

    Attributes:
        year: whose it is.
        signed: the day of signing.
        by: which program closed it: aidreport 0.1.0.
        figures: the figures of the catalogue.
        reports: a fingerprint of the bytes and one of the meaning of each report, by its path.
        content: the record.
        earlier: the closings before, the first one first.
        place: where the day of signing stands.
    """

    year: str
    signed: str
    by: str
    figures: Mapping[FigureName, SignedFigure]
    reports: Mapping[str, str]
    content: Content
    earlier: tuple[Earlier, ...]
    place: Position

    @property
    def first(self) -> Mapping[FigureName, SignedFigure]:
        """The figures that a later closing changed, as they were signed first."""
        found: dict[FigureName, SignedFigure] = {}
        for each in reversed(self.earlier):
            found |= each.figures
        return {name: each for name, each in found.items() if each != self.figures.get(name)}


def written(lock: Lock) -> bytes:
    """Return the content of the file of a lock; equal locks give equal bytes."""
    text = _HEAD.format(year=lock.year) + "".join(f"{line}\n" for line in _lines(lock))
    return f"{text}{_SEAL}: '{_seal(text.splitlines())}'\n".encode()


def read(content: bytes, path: str, year: str) -> Lock:
    """Return what the file of a year's lock says.

    Args:
        content: of the file.
        path: as findings name it.
        year: whose lock it should be.

    Raises:
        BrokenLock: where it is damaged, edited, of another year or of a later program.
    """
    source = read_yaml(content, path)
    if source.findings:
        first = source.findings[0]
        raise BrokenLock(first.position, _damaged())
    root = source.root
    if not isinstance(root, Group):
        raise BrokenLock(Position(path), _damaged())
    reading = _Reading(path)
    form = reading.text(root, "lock")
    if form != FORM:
        raise BrokenLock(reading.place(root, "lock"), _other_form(form))
    named = reading.text(root, "year")
    if named != year:
        raise BrokenLock(reading.place(root, "year"), _of_another_year(named, year))
    lines = content.decode("utf-8-sig").splitlines()
    sealed = [line for line in lines if not line.startswith(f"{_SEAL}:")]
    if reading.text(root, _SEAL) != _seal(sealed) or lines[-1:] == sealed[-1:]:
        raise BrokenLock(reading.place(root, _SEAL), _edited())
    return reading.lock(root)


def figure_text(unit: str, figure: SignedFigure) -> str:
    """Return how a lock writes a figure: 3600元, or 3600元 +2 where two entries are vague."""
    return f"{figure.number}{unit}" + (f" +{figure.vague}" if figure.vague else "")


def _lines(lock: Lock) -> Iterator[str]:
    yield f"lock: {FORM}"
    yield f"year: {_quoted(lock.year)}"
    yield f"signed: {lock.signed}"
    yield f"by: {lock.by}"
    yield from _figures(lock.figures, "")
    if lock.reports:
        yield "reports:"
        for path, prints in sorted(lock.reports.items()):
            yield f"  {_quoted(path)}: {prints}"
    if lock.content.houses:
        yield from _houses(lock.content.houses)
    if lock.content.corrections:
        yield "corrections:"
        yield from (f"- {each}" for each in sorted(lock.content.corrections))
    if lock.earlier:
        yield "earlier:"
        for each in lock.earlier:
            yield f"- signed: {each.signed}"
            yield f"  by: {each.by}"
            yield from _figures(each.figures, "  ")
    yield "record:"
    yield from _leaves(lock.content.frame, "  ")
    for name in _ENTRIES:
        entries = getattr(lock.content, name)
        if entries:
            yield f"{name}:"
            yield from (line for each in _in_order(entries) for line in _entry(each))


_ENTRIES = ("organisations", "people", "activities")
_GATHERED, _HOUSES = "gathered", "houses"


def _figures(figures: Mapping[FigureName, SignedFigure], indent: str) -> Iterator[str]:
    if figures:
        yield f"{indent}figures:"
        for (group, name, unit), each in figures.items():
            yield f"{indent}  {_quoted(f'{group}.{name}')}: {_quoted(figure_text(unit, each))}"


def _houses(houses: SignedHouses) -> Iterator[str]:
    yield f"{_GATHERED}:"
    yield f"  faulty: {houses.faulty}"
    yield f"  missing: {houses.missing}"
    yield from _figures(houses.figures, "  ")
    if houses.houses:
        yield f"{_HOUSES}:"
        for name, each in houses.houses.items():
            yield f"- house: {_quoted(name)}"
            yield f"  told: {each.told}"
            yield from _figures(each.figures, "  ")


def _entry(entry: Entry) -> Iterator[str]:
    lines = [*([f"id: {entry.id}"] if entry.id else []), *_leaves(entry.leaves, "")]
    yield from (f"{'  ' if number else '- '}{line}" for number, line in enumerate(lines))


def _leaves(leaves: Mapping[str, Leaf], indent: str) -> Iterator[str]:
    return (f"{indent}{_quoted(path)}: {_quoted(leaf.said)}" for path, leaf in leaves.items())


def _in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries in an order that does not depend on the files: by day, then by content."""

    def order(entry: Entry) -> tuple[str, str, list[tuple[str, str]]]:
        day = entry.leaves["date"].said if "date" in entry.leaves else ""
        return day, entry.id, [(path, leaf.said) for path, leaf in entry.leaves.items()]

    return sorted(entries, key=order)


def _quoted(text: str) -> str:
    """Return a text as YAML reads it back, quoted only where it has to be."""
    if _PLAIN.fullmatch(text) and not _NO_TEXT.fullmatch(text):
        return text
    return json.dumps(text, ensure_ascii=False)


def _seal(lines: Iterable[str]) -> str:
    """Return the seal over some lines, however they end: git may change that."""
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:32]


class _Reading:
    """Reads the parts of a lock; whatever is not as it is written makes it a broken one."""

    def __init__(self, path: str) -> None:
        self._path = path

    def lock(self, root: Group) -> Lock:
        """Return the lock that a file of the right form is."""
        listed = {name: tuple(self._entries(root, name)) for name in _ENTRIES}
        corrections = {str(each): frozenset[str]() for each in self._list(root, "corrections")}
        content = Content(
            self._leaves(self._group(root, "record")),
            **listed,
            corrections=corrections,
            houses=self._houses(root),
        )
        return Lock(
            self.text(root, "year"),
            self.text(root, "signed"),
            self.text(root, "by"),
            self._figures(root),
            {str(path): str(each) for path, each in self._group(root, "reports").items()},
            content,
            tuple(self._earlier(root)),
            self.place(root, "signed"),
        )

    def text(self, group: Group, name: str) -> str:
        """Return the text of a field."""
        found = group.get(Scalar(name))
        if not isinstance(found, Scalar):
            raise BrokenLock(Position(self._path, group.line, group.column), _damaged())
        return str(found)

    def place(self, group: Group, name: str) -> Position:
        """Return where the value of a field stands."""
        found = group.get(Scalar(name))
        at = found if isinstance(found, Scalar) else group
        return Position(self._path, at.line, at.column)

    def _group(self, group: Group, name: str) -> Group:
        found = group.get(Scalar(name), Group())
        if not isinstance(found, Group):
            raise BrokenLock(self.place(group, name), _damaged())
        return found

    def _list(self, group: Group, name: str) -> Sequence:
        found = group.get(Scalar(name), Sequence())
        if not isinstance(found, Sequence):
            raise BrokenLock(self.place(group, name), _damaged())
        return found

    def _entries(self, root: Group, name: str) -> Iterator[Entry]:
        for each in self._list(root, name):
            leaves = dict(self._leaves(self._own(each)))
            id_ = leaves.pop("id", Leaf(""))
            yield Entry(leaves, id_.said)

    def _earlier(self, root: Group) -> Iterator[Earlier]:
        for each in self._list(root, "earlier"):
            own = self._own(each)
            yield Earlier(self.text(own, "signed"), self.text(own, "by"), self._figures(own))

    def _houses(self, root: Group) -> SignedHouses | None:
        if Scalar(_GATHERED) not in root:
            return None
        own = self._group(root, _GATHERED)
        houses = {}
        for each in self._list(root, _HOUSES):
            house = self._own(each)
            place = self.place(house, "house")
            name, told = self.text(house, "house"), self.text(house, "told")
            houses[name] = SignedHouse(self._figures(house), told, place)
        faulty, missing = (self._number(own, name) for name in ("faulty", "missing"))
        figures = self._figures(own)
        return SignedHouses(figures, houses, faulty, missing, self.place(own, "faulty"))

    def _number(self, group: Group, name: str) -> int:
        text = self.text(group, name)
        if not text.isdecimal():
            raise BrokenLock(self.place(group, name), _damaged())
        return int(text)

    def _own(self, value: Value) -> Group:
        if not isinstance(value, Group):
            raise BrokenLock(Position(self._path), _damaged())
        return value

    def _leaves(self, group: Group) -> dict[str, Leaf]:
        return {
            str(path): Leaf(str(said), Position(self._path, path.line, path.column))
            for path, said in group.items()
        }

    def _figures(self, group: Group) -> dict[FigureName, SignedFigure]:
        found = {}
        for key, said in self._group(group, "figures").items():
            whole = _FIGURE.fullmatch(str(said))
            kind, _, name = key.partition(".")
            place = Position(self._path, key.line, key.column)
            if whole is None or not name:
                raise BrokenLock(place, _damaged())
            vague = int(whole["vague"] or 0)
            found[kind, name, whole["unit"]] = SignedFigure(whole["number"], vague, place)
        return found


def _damaged() -> Message:
    return message(
        "This lock is damaged here: take back the one that git has, or delete it to open the year"
        " again."
    )


def _edited() -> Message:
    return message(
        "This lock is not as aidreport wrote it: somebody edited it, or a part is missing. Take"
        " back the one that git has; what is to be corrected stands under “corrections” in the"
        " record."
    )


def _other_form(form: str) -> Message:
    return message(
        "This lock has the form “{form}”, and this aidreport knows the form “{known}”: use the"
        " version that closed the year, or a later one.",
        form=form,
        known=FORM,
    )


def _of_another_year(named: str, year: str) -> Message:
    return message(
        "This is the lock of “{named}”, and its name says “{year}”: give it the name of its year,"
        " and take back the lock of “{year}” that git has.",
        named=named,
        year=year,
    )
