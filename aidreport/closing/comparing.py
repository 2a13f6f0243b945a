"""In what a record is not what was signed: which entries belong together, then field by field."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import TypeAlias

from aidreport.closing.content import MARK, Content, Entry, Leaf
from aidreport.diagnostics import Argument, Message, Name, Position, message
from aidreport.expressions import expression
from aidreport.frozen import replace
from aidreport.model.closing import Change
from aidreport.model.named import kind_called
from aidreport.names import chinese_name

_Pair: TypeAlias = tuple[Entry, Entry]
_KIND, _DATE = "kind", "date"
_ONE_BY_ONE = expression(r"[^\[]*")
_MOST_WORDS = 60
"""Characters of what a finding quotes; own rule."""


def changes(signed: Content, now: Content, begin: Position) -> Iterator[Change]:
    """Yield each change between what was signed and what the record says now.

    Args:
        signed: what the lock holds.
        now: what the record says.
        begin: where the record begins: what is gone has no other place.
    """
    yield from _fields(signed.frame, now.frame, begin)
    for name in ("organisations", "people"):
        before, after = getattr(signed, name), getattr(now, name)
        known = {each.id: each for each in before}
        left = dict(known)
        for entry in after:
            found = left.pop(entry.id, None)
            if found is not None:
                yield from _fields(found.leaves, entry.leaves, entry.place or begin)
        # Whoever is named anew, or no longer, is told where the record names them.
    yield from _of_activities(signed.activities, now.activities, begin)
    for each in sorted({*signed.corrections} - {*now.corrections}):
        told = message("the correction of {day}", day=each.partition(" ")[0])
        yield Change(begin, told, each, None, entry=True)
    if signed.houses and now.houses:
        from aidreport.closing.houses import changes_of_houses

        yield from changes_of_houses(signed.houses, now.houses, begin)


def new_corrections(signed: Content, now: Content) -> dict[str, frozenset[str]]:
    """Return the corrections that no closing knows, each with the activities that it names."""
    known = signed.corrections
    return {name: each for name, each in now.corrections.items() if name not in known}


def explained(change: Change, corrections: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a correction explains a change: one of its activity, or one of all."""
    return any(not named or named & change.activity for named in corrections.values())


def _of_activities(
    signed: Sequence[Entry], now: Sequence[Entry], begin: Position
) -> Iterator[Change]:
    pairs, gone, new = _matched(signed, now)
    for before, after in pairs:
        named = _names(before, after)
        for change in _fields(before.leaves, after.leaves, after.place or begin):
            yield replace(change, activity=named)
    for entry in gone:
        yield Change(begin, _called(entry), "", None, entry=True, activity=_names(entry))
    for entry in new:
        place = entry.place or begin
        yield Change(place, _called(entry), None, "", entry=True, activity=_names(entry))


def _names(*entries: Entry) -> frozenset[str]:
    """Return by what a correction may name an activity: its days, and a mark of its id."""
    return frozenset(name for each in entries for name in (_said(each, _DATE), each.id) if name)


def _matched(
    signed: Sequence[Entry], now: Sequence[Entry]
) -> tuple[list[_Pair], list[Entry], list[Entry]]:
    """Return which activities are the same ones, those that are gone, and those that are new.

    The same are first those that say the same, then those with one id, then those of one kind
    and day, then those of one kind and recipient or of one day alone, in the order of the record.
    """
    pairs: list[_Pair] = []
    gone, new = list(signed), list(now)
    for key in (_all, _id, _kind_and_day, _kind_and_recipient, _day):
        found, gone, new = _paired(gone, new, key)
        if key is not _all:
            pairs += found
    return pairs, gone, new


def _paired(
    signed: Sequence[Entry], now: Sequence[Entry], key: Callable[[Entry], Hashable]
) -> tuple[list[_Pair], list[Entry], list[Entry]]:
    waiting: defaultdict[Hashable, list[Entry]] = defaultdict(list)
    for entry in reversed(now):
        waiting[key(entry)].append(entry)
    pairs, gone = [], []
    for entry in signed:
        own = key(entry)
        if own is not None and waiting.get(own):
            pairs.append((entry, waiting[own].pop()))
        else:
            gone.append(entry)
    taken = {id(after) for _, after in pairs}
    return pairs, gone, [entry for entry in now if id(entry) not in taken]


def _all(entry: Entry) -> Hashable:
    return frozenset((path, leaf.said) for path, leaf in entry.leaves.items())


def _id(entry: Entry) -> Hashable:
    return entry.id or None


def _kind_and_day(entry: Entry) -> Hashable:
    return _said(entry, _KIND), _said(entry, _DATE)


def _kind_and_recipient(entry: Entry) -> Hashable:
    recipients = _said(entry, "recipients[1]")
    return (_said(entry, _KIND), recipients) if recipients else None


def _day(entry: Entry) -> Hashable:
    return _said(entry, _DATE)


def _said(entry: Entry, path: str) -> str:
    return entry.leaves[path].said if path in entry.leaves else ""


def _fields(
    signed: Mapping[str, Leaf], now: Mapping[str, Leaf], begin: Position
) -> Iterator[Change]:
    """Yield what changed in a group: field by field, a list with more or fewer entries as one."""
    before, after = _by_field(signed), _by_field(now)
    for name in dict.fromkeys([*after, *before]):
        old, new = before.get(name, {}), after.get(name, {})
        if old.keys() == new.keys():
            for path, leaf in new.items():
                if leaf != old[path]:
                    yield _change(leaf.place or begin, leaf, [old[path]], [leaf])
            continue
        differing = (leaf for path, leaf in new.items() if old.get(path) != leaf)
        place = next(differing, next(iter(new.values()), Leaf(""))).place
        told = _Told(_field_called(name), place)
        yield _change(place or begin, told, [*old.values()], [*new.values()])


class _Told:
    """A whole field that a finding tells of."""

    def __init__(self, what: Argument, place: Position | None) -> None:
        self.what = what
        self.place = place


def _field_called(path: str) -> Argument:
    """Return what to call a field by its path, which a record may no longer have."""
    chinese = "·".join(map(chinese_name, path.split(".")))
    return Name(path, (), chinese)


def _change(
    place: Position, told: Leaf | _Told, before: Sequence[Leaf], after: Sequence[Leaf]
) -> Change:
    return Change(place, told.what or "", _words(before), _words(after))


def _words(leaves: Sequence[Leaf]) -> str | None:
    """Return the plain words of some values; None where one is but a mark, empty for none."""
    said = [leaf.said for leaf in leaves]
    if any(each.startswith(MARK) for each in said):
        return None
    words = "、".join(said)
    return words if len(words) <= _MOST_WORDS else f"{words[: _MOST_WORDS - 1]}…"


def _by_field(leaves: Mapping[str, Leaf]) -> dict[str, dict[str, Leaf]]:
    """Return values by their fields: each by itself, those of one list together."""
    found: dict[str, dict[str, Leaf]] = {}
    for path, leaf in leaves.items():
        name = _ONE_BY_ONE.match(path)
        found.setdefault(name[0] if name else path, {})[path] = leaf
    return found


def _called(entry: Entry) -> Message:
    """Return what to call an activity: 2009-03-25 (捐赠)."""
    kind = _said(entry, _KIND)
    return message("{date} ({kind})", date=_said(entry, _DATE), kind=kind_called(kind))
