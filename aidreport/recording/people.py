"""Known people and organisations, found by what is typed: names, parts of them, pinyin initials."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.places import names_of
from aidreport.model.year import YearRecord
from aidreport.publication.spellings.pinyin import readings_of


def known_in(record: YearRecord | None) -> list[Person | Organisation]:
    """Return who is recorded in a year, people first."""
    if record is None:
        return []
    return [*record.people.values(), *record.organisations.values()]


def matching(typed: str, known: Iterable[Person | Organisation]) -> list[str]:
    """Return the ids of those whom a word may mean, in their order: `wsl` for 王示例.

    An id that is typed out means nobody else.
    """
    parties = list(known)
    if any(party.id == typed for party in parties):
        return [typed]
    if typed.isascii() and typed.isalpha():
        readings = readings_of("".join(name for party in parties for name in names_of(party)))
        return [party.id for party in parties if _begins(typed.lower(), party, readings)]
    return [party.id for party in parties if any(typed in name for name in names_of(party))]


def _begins(
    letters: str, party: Person | Organisation, readings: dict[str, tuple[str, ...]]
) -> bool:
    return any(_are_initials(letters, name, readings) for name in names_of(party))


def _are_initials(letters: str, name: str, readings: dict[str, tuple[str, ...]]) -> bool:
    """Return whether letters are those with which the first characters of a name begin."""
    if len(letters) > len(name):
        return False
    syllables: Sequence[tuple[str, ...]] = [readings.get(each, (each,)) for each in name]
    return all(
        any(syllable.startswith(letter) for syllable in possible)
        for letter, possible in zip(letters, syllables, strict=False)
    )
