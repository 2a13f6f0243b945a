"""Whom a text names: people and organisations that are recorded, by the names they go by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from aidreport.frozen import frozen
from aidreport.importing.parties import Register
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.wording.surnames import COMPOUND_FAMILY_NAMES

_SHORTEST = 2
_TEACHERS = ("教师", "老师")


@frozen
class Mention:
    """A party that a text names, at `text[start:end]`.

    Attributes:
        id: in the records; empty for the organisation whose report it is.
        is_person: whether it is one, and no organisation.
        doubt: why it may be somebody else, in Chinese; empty where it is plain.
        outside: whether it is a person of another organisation.
    """

    start: int
    end: int
    id: str
    is_person: bool
    doubt: str = ""
    outside: bool = False


@frozen
class _Party:
    id: str
    is_person: bool
    outside: bool = False
    of: tuple[str, ...] = ()
    new: bool = False


class Directory:
    """The recorded parties by all of their names."""

    def __init__(
        self,
        organisations: Mapping[str, Organisation],
        people: Mapping[str, Person],
        own: Iterable[str],
        private: Mapping[str, str],
        new: Register,
    ) -> None:
        """Take what is recorded, and whom the report adds.

        `own` are the names of the organisation whose report it is, `private` names of people that
        only the private file has -> ids.
        """
        self._parties: dict[str, set[_Party]] = defaultdict(set)
        own_names = {name for name in own if name}
        for name in own_names:
            self._parties[name].add(_Party("", False))
        self.own_names = frozenset(own_names)
        for id_, each in organisations.items():
            names = {*each.names, id_}
            if not names & own_names:
                for name in names:
                    self._add(name, _Party(id_, False))
        for id_, person in people.items():
            house = person.organisation
            of = (*house.names, house.id) if house else ()
            party = _Party(id_, True, bool(house), of)
            for name in {*_names(id_, person), *(n for n, i in private.items() if i == id_)}:
                self._add(name, party)
        for table in (new.organisations, new.people):
            for id_, fields in table.items():
                for name in (id_, str(fields.get("short_name", ""))):
                    self._add(name, _Party(id_, table is new.people, new=True))
        self._longest = max(map(len, self._parties), default=0)

    def _add(self, name: str, party: _Party) -> None:
        if len(name) >= _SHORTEST:
            self._parties[name].add(party)

    def mentions(self, text: str) -> list[Mention]:
        """Return who is named, in the order of the text; the longest name counts."""
        found: list[Mention] = []
        at = 0
        while at < len(text):
            mention = self._at(text, at, found)
            if mention is None:
                at += 1
            else:
                found.append(mention)
                at = mention.end
        return found

    def _at(self, text: str, at: int, before: list[Mention]) -> Mention | None:
        for end in range(min(len(text), at + self._longest), at + _SHORTEST - 1, -1):
            parties = self._parties.get(text[at:end])
            if parties:
                return _mention(text, at, end, parties, before)
        return None


def _mention(
    text: str, start: int, end: int, parties: set[_Party], before: list[Mention]
) -> Mention:
    """Return who is meant; of several who share a name, the one whose house stands before it."""
    chosen = parties
    if len(parties) > 1:
        near = text[max(0, start - 20) : start]
        of_house = {each for each in parties if any(near.endswith(name) for name in each.of)}
        named = {each.id for each in before}
        chosen = of_house or {each for each in parties if each.id in named} or parties
    party = min(chosen, key=lambda each: each.id)
    doubt = "同名的不止一个" if len(chosen) > 1 else "没有记录过，按原文读出" if party.new else ""
    return Mention(start, end, party.id, party.is_person, doubt, party.outside)


def _names(id_: str, person: Person) -> Iterator[str]:
    if person.name:
        yield str(person.name)
    elif not person.private:
        yield id_
    family = str(person.family_name or "")
    if not family and person.name:
        name = str(person.name)
        family = name[:2] if name[:2] in COMPOUND_FAMILY_NAMES else name[:1]
    for post in person.posts:
        title = str(post.title)
        yield f"{family}{'老师' if title in _TEACHERS else title}"
