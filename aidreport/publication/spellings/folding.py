"""Texts as they are compared: one form of each character, nothing between the letters."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache
from pathlib import Path

from aidreport.expressions import expression
from aidreport.frozen import frozen

# Between two parts of a text that do not belong together; never taken out.
BARRIER = "\x00"
# Blanks, invisible signs, accents, the marks of Markdown and the dots of names of other peoples
# do not keep a name from being read.
_DROPPED = expression(
    r"[\s\u00ad\u034f\u0300-\u036f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e01ef*_~`\\<>/.'\"\-"
    r"\u00b7\u16eb\u2022\u2027\u2219\u22c5\u25e6\u2e30\u2e31\u2e33\u30fb\u318d\ua78f]"
)
# Chinese marks and wide signs have another form in NFKC. Where they are exchanged first, nearly all
# texts have it already, which is seen ten times as fast as they are brought into it.
_WIDE = expression("[\u2026\u3000\uff01-\uff5e]")
_PARAGRAPHS = expression(r"\n[ \t]*\n")
_VARIANTS = Path(__file__).with_name("variants.txt")
# Unicode's EquivalentUnifiedIdeograph.txt, where it is a character by itself; NFKC does the rest.
_RADICALS = (
    "⺁厂⺇几⺈刀⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺗心⺙攵⺜日⺝月⺞歺⺠民⺧牛⺩王⺫目⺬示⺰纟⺱网⺲网⺳网⺴冗"
    "⺶羊⺺肀⺻聿⺼肉⺽臼⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻏邑⻐钅⻑长⻒长⻓长⻔门⻗雨⻘青"
    "⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙"
    "⻱龟⻲龟⻳龟"
)


class _Forms(dict[int, int]):
    """For each character its form in use today, found when it is first asked for: 趙 -> 赵.

    A record has a few hundred characters, and the table of forms several thousand.
    """

    def __init__(self) -> None:
        super().__init__(str.maketrans(_RADICALS[::2], _RADICALS[1::2]))
        # A line is a form in use, and the others behind it; the first line says where from.
        self._lines = _VARIANTS.read_text(encoding="utf-8").partition("\n")[2]

    def __missing__(self, code: int) -> int:
        self[code] = form = ord(self._form(chr(code)))
        return form

    def _form(self, sign: str) -> str:
        at = -1 if sign.isascii() else self._lines.rfind(sign)
        while at >= 0:
            first = self._lines.rfind("\n", 0, at) + 1
            if at > first:
                return self._lines[first]
            at = self._lines.rfind(sign, 0, at)
        return sign


@cache
def _forms() -> _Forms:
    return _Forms()


def simplified(text: str) -> str:
    """Return a text in the characters in use today, one for one: 趙曉龍 -> 赵晓龙."""
    return text if text.isascii() else text.translate(_forms())


def _narrow(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", found[0])


def closed_up(text: str) -> str:
    """Return a text as it is compared: one form of each sign, nothing between the letters.

    Equal texts stay equal: `黄 線-丽` and `黄线丽`; paragraphs stay apart.
    """
    narrow = _WIDE.sub(_narrow, _PARAGRAPHS.sub(BARRIER, text))
    plain = unicodedata.normalize("NFKC", narrow)
    return simplified(_DROPPED.sub("", plain)).casefold()


@frozen
class Folded:
    """A closed-up text that knows where its letters stand in the text that it comes from."""

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the place of `text[start:end]`, which is not empty, in the first text."""
        return self.places[start], self.places[end - 1] + 1

    def start(self, place: int) -> int:
        """Return the first letter behind a place of the first text."""
        return bisect_right(self.places, place - 1)


def folded(text: str) -> Folded:
    """Return a text closed up with the places of its letters."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for form in closed_up(letter):
            letters.append(form)
            places.append(place)
    return Folded("".join(letters), tuple(places))
