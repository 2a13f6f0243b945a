"""The text of a lock → what it says, or where it is broken."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.closing.content import Content, Entry, Leaf
from aidreport.closing.lock import (
    ENTRIES,
    FORM,
    GATHERED,
    HOUSES,
    SEAL,
    BrokenLock,
    Earlier,
    Lock,
    seal,
)
from aidreport.diagnostics import Message, Position, message
from aidreport.expressions import expression
from aidreport.model.closing import FigureName, SignedFigure, SignedHouse, SignedHouses
from aidreport.sources.reader import read as read_yaml
from aidreport.sources.values import Mapping as Group
from aidreport.sources.values import Scalar, Sequence, Value

_FIGURE = expression(r"(?P<number>[0-9.]*)(?P<unit>[^0-9. +][^+]*?|)(?: \+(?P<vague>[0-9]+))?")


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
    sealed = [line for line in lines if not line.startswith(f"{SEAL}:")]
    if reading.text(root, SEAL) != seal(sealed) or lines[-1:] == sealed[-1:]:
        raise BrokenLock(reading.place(root, SEAL), _edited())
    return reading.lock(root)


class _Reading:
    """Reads the parts of a lock; whatever is not as it is written makes it a broken one."""

    def __init__(self, path: str) -> None:
        self._path = path

    def lock(self, root: Group) -> Lock:
        """Return the lock that a file of the right form is."""
        listed = {name: tuple(self._entries(root, name)) for name in ENTRIES}
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
        if Scalar(GATHERED) not in root:
            return None
        own = self._group(root, GATHERED)
        houses = {}
        for each in self._list(root, HOUSES):
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
