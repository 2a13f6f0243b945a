"""The parts of a name that may stand alone: 赵小明 -> 小明, 阿依古丽·买买提 -> 阿依古丽, 买买提."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.expressions import expression
from aidreport.publication.spellings.folding import simplified
from aidreport.wording.names import family_name
from aidreport.wording.surnames import COMPOUND_FAMILY_NAMES, FAMILY_NAMES

_DOTS = expression(
    r"[\u00b7\u16eb\u2022\u2027\u2219\u22c5\u25e6\u2e30\u2e31\u2e33\u30fb\uff65\u318d\ua78f"
    r".\uff0e\u2024\-\u2010\s]+"
)
_SHORTEST_OF_LONG = 3
_LONG = 5
_SHORTEST_LATIN = 4
_ORDINARY = frozenset({"小学", "小班", "小组", "小队", "小区", "小康"})
"""Words for what children belong to, which a nickname would be taken for."""


def without_dots(name: str) -> str:
    """Return a name without what may stand between its parts: 阿依古丽买买提."""
    return _DOTS.sub("", name)


def is_family_name(word: str) -> bool:
    """Return whether a word is a family name, in whichever characters."""
    plain = simplified(word)
    return plain in FAMILY_NAMES or plain in COMPOUND_FAMILY_NAMES


def family_of(name: str) -> str:
    """Return the family name at the front of a name, in its own characters; empty without one.

    What is longer than a family name and two characters has none, whatever it begins with.
    """
    family = name[: len(family_name(simplified(name)))]
    return family if is_family_name(family) and len(name) <= len(family) + 2 else ""


def parts_of(name: str) -> Iterator[str]:
    """Yield the parts of a bare name by which somebody is called without the rest of it.

    Of a name with dots each part; of one without a family name both ends in every length, since
    nobody can tell where it divides.
    """
    pieces = [piece for piece in _DOTS.split(name) if piece]
    if len(pieces) > 1:
        shortest = _SHORTEST_LATIN if name.isascii() else 2
        yield from (piece for piece in pieces if len(piece) >= shortest)
    elif not name.isalpha() or name.isascii():
        return
    elif family := family_of(name):
        yield from (rest for rest in [name.removeprefix(family)] if len(rest) > 1)
    else:
        shortest = _SHORTEST_OF_LONG if len(name) >= _LONG else 2
        for length in range(len(name) - 1, shortest - 1, -1):
            yield name[:length]
            yield name[-length:]


def nicknames_of(name: str) -> Iterator[str]:
    """Yield what a child may be called at home for a character of the given name (小名).

    赵小龙 -> 龙龙, 阿龙, 小小, 阿小; 小龙 is the given name itself.
    """
    family = family_of(name)
    given = name.removeprefix(family) if family else ""
    found = [form for each in given for form in (each * 2, f"小{each}", f"阿{each}")]
    for nickname in dict.fromkeys(found):
        if nickname != given and simplified(nickname) not in _ORDINARY:
            yield nickname
