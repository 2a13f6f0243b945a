"""Names in Latin letters: 章小示 as Zhang Xiaoshi, xiaoshi-zhang, Zhāng Xiǎoshì."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

from aidreport.expressions import expression
from aidreport.publication.spellings.folding import BARRIER, simplified

_READINGS = Path(__file__).with_name("readings.txt")
# Readings that a character has as a family name alone; the others stand in the table.
_OF_FAMILIES = {"黑": "he", "逄": "pang", "覃": "qin", "仉": "zhang", "郄": "qie", "冼": "xian"}
_BETWEEN = r"[\W_\d]{0,3}"
_APART = r"[\W_\d]{1,3}"
_FEWEST_LETTERS = 6
_PARAGRAPHS = expression(r"\n[ \t]*\n")
_ACCENTS = expression(r"[\u0300-\u036f]")
_IN_LATIN = expression(r"[a-z]+(?:[\W_\d]{1,3}[a-z]+)*")
_NO_LETTER = "一"  # what no name in pinyin goes over


def latin(text: str) -> str:
    """Return the Latin letters of a text as spellings are compared: without accents and capitals.

    Letters stay together where a name in pinyin may go over what is between them; of a report in
    Chinese hardly anything is left, in which thousands of names are soon looked for.
    """
    paragraphs = _PARAGRAPHS.sub(BARRIER, text)
    apart = unicodedata.normalize("NFKD", paragraphs)
    return _NO_LETTER.join(_IN_LATIN.findall(_ACCENTS.sub("", apart).casefold()))


def readings_of(letters: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return how characters are read, without tones, ü as v: 单 -> chan, dan, shan.

    Characters that the table does not know are left out.
    """
    wanted = {simplified(letter) for letter in letters}
    found: dict[str, list[str]] = {letter: [] for letter in wanted}
    for line in _READINGS.read_text(encoding="utf-8").splitlines():
        syllable, _, characters = line.partition(" ")
        for letter in wanted.intersection(characters):
            found[letter].append(syllable)
    for letter, syllable in _OF_FAMILIES.items():
        if letter in found and syllable not in found[letter]:
            found[letter].append(syllable)
    return {letter: tuple(each) for letter, each in found.items() if each}


class Pinyin:
    """A name in pinyin, with or without tones, joined or apart, either way round.

    Every reading of each character counts. Short spellings are English words as often as not
    (李讷 is `line`): they are looked for apart alone, and a short given name not at all.
    """

    __slots__ = ("_family", "_syllables")

    def __init__(self, name: str, family: str, readings: Mapping[str, tuple[str, ...]]) -> None:
        """Take a name, the family name at its front, and how characters are read."""
        self._syllables = [readings.get(letter, ()) for letter in simplified(name)]
        self._family = len(family)

    @property
    def pattern(self) -> str:
        """What finds the name; empty where it cannot be read, or is too short."""
        syllables = self._syllables
        if not syllables or not all(syllables):
            return ""
        first, second = syllables[: self._family], syllables[self._family :]
        long = sum(min(map(len, each)) for each in syllables) >= _FEWEST_LETTERS
        if not long and not first:
            return ""
        orders = [[*first, *second], [*second, *first]]
        found = [_joined(order, _BETWEEN if long else _APART) for order in orders]
        return rf"(?<![a-z])(?:{'|'.join(dict.fromkeys(found))})(?![a-z])"

    def is_in(self, letters: str) -> bool:
        """Return whether a text holds the name, whose Latin letters (`latin`) are given."""
        # What lacks a syllable lacks the name, and needs no expression.
        if not all(any(_shortest(each) in letters for each in some) for some in self._syllables):
            return False
        pattern = self.pattern
        return bool(pattern) and re.search(pattern, letters) is not None


def _joined(syllables: Iterable[tuple[str, ...]], gap: str) -> str:
    return gap.join(f"(?:{'|'.join(map(_either, each))})" for each in syllables)


def _either(syllable: str) -> str:
    """Return what finds a syllable with ü however it is typed: lü, lv, lyu, lu."""
    return syllable.replace("v", "(?:v|u|yu|u:)")


def _shortest(syllable: str) -> str:
    """Return what every spelling of a syllable holds: lü is lv, lyu and lu."""
    return syllable.partition("v")[0]
