"""The ways in which a secret can be written: apart, in other digits, in pinyin."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import product

# Between two parts of a text that do not belong together; never taken out.
BARRIER = "\x00"
# Blanks, invisible signs, accents and the marks of Markdown do not keep a name from being read.
_DROPPED = re.compile(
    r"[\s\u00ad\u034f\u0300-\u036f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e01ef*_~`\\<>/·•.'\"‧-]"
)
_PARAGRAPHS = re.compile(r"\n[ \t]*\n")
_DIGITS = str.maketrans(
    "零○\u3007一二三四五六七八九幺壹贰叁肆伍陆柒捌玖", "000123456789" + "1" + "123456789"
)
_FEWEST_DIGITS = 7
_BETWEEN = r"[\W_\d]{0,3}"
_APART = r"[\W_\d]{1,3}"
_FEWEST_LETTERS = 6
_MOST_READINGS = 64


def closed_up(text: str) -> str:
    """Return a text as it is compared: one form of each sign, nothing between the letters.

    Equal texts stay equal: `黄 线-丽` and `黄线丽`; paragraphs stay apart.
    """
    plain = unicodedata.normalize("NFKC", _PARAGRAPHS.sub(BARRIER, text))
    return _DROPPED.sub("", plain).casefold()


def digits_of(text: str) -> str:
    """Return a text with ASCII digits for all others, and nothing between them."""
    return re.sub(r"[()（）+,，、]", "", closed_up(text)).translate(_DIGITS)


def number_in(words: str) -> str:
    """Return the digits of a number that can be told from others by them, else nothing."""
    digits = re.sub(r"\D", "", digits_of(words))
    return digits if len(digits) >= _FEWEST_DIGITS else ""


def latin(text: str) -> str:
    """Return a text as Latin spellings are compared: without accents and capitals."""
    apart = unicodedata.normalize("NFKD", _PARAGRAPHS.sub(BARRIER, text))
    return re.sub(r"[\u0300-\u036f]", "", apart).casefold()


def pinyin_patterns(name: str, family: str) -> Iterator[str]:
    """Yield what finds a name in pinyin, with or without tones, joined or apart, either way round.

    Short spellings are English words as often as not (李讷 is `line`): they are looked for
    apart alone, and a short given name not at all.
    """
    # Loads its dictionaries, and only the public edition needs them.
    from pypinyin import Style, pinyin

    if not name or any(not "\u3400" <= letter <= "\U0003ffff" for letter in name):
        return
    readings = pinyin(name, style=Style.NORMAL, heteronym=True, errors="ignore")
    if len(readings) != len(name):
        return
    for number, syllables in enumerate(product(*readings)):
        if number >= _MOST_READINGS:
            return
        first, second = syllables[: len(family)], syllables[len(family) :]
        long = sum(map(len, syllables)) >= _FEWEST_LETTERS
        if not long and not first:
            continue
        gap = _BETWEEN if long else _APART
        for order in dict.fromkeys([(*first, *second), (*second, *first)]):
            words = gap.join(_either(syllable) for syllable in order)
            yield rf"(?<![a-z]){words}(?![a-z])"


def _either(syllable: str) -> str:
    """Return what finds a syllable with ü however it is typed: lü, lv, lyu, lu."""
    return re.escape(syllable).replace("v", "(?:v|u|yu|u:)")
