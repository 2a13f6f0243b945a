"""One reader for numbers with what they count: exact ones exactly, round ones as they are said."""

from __future__ import annotations

import re
from decimal import Decimal

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.wording.money import digits
from aidreport.wording.numbers.forms import FOR_COUNTS, FOR_YUAN, Form
from aidreport.wording.numbers.small import in_plain_signs
from aidreport.wording.numbers.symbols import in_words
from aidreport.wording.numbers.values import in_plain_numerals, value_of
from aidreport.wording.numerals import numeral

_LONGEST = 40
_NO_NUMBER = frozenset({"若干", "一些", "少量", "部分", "大量"})
_SCALES = {"": Decimal(1), "万": Decimal(10_000), "亿": Decimal(100_000_000)}
_HALF = Decimal("0.5")
_WITH_SCALE = expression("[^万亿]+(?:万(?=亿))?(?P<scale>[万亿])")
# 十几, 数百 and 三四十 are at least 10, 100 and 30.
_NOT_THE_LEAST = expression("[几数]|(?<=[一两二三四五六七八])[两二三四五六七八九]")
_FEW_IN_DIGITS = expression(r"(\d{1,4})(?=几)")


@frozen
class Counted:
    """A number with its measure word.

    Attributes:
        number: its value; of a round one what it is near to, above or below, 0 of 若干.
        measure_word: its measure word, empty if it has none; 元 for any word for yuan.
        scale: 万 or 亿, if it is an exact one that is written with it (3.5万).
        words: how a round one is best said, with its measure word; empty for an exact one.
    """

    number: Decimal
    measure_word: str = ""
    scale: str = ""
    words: str = ""

    @property
    def said(self) -> str:
        """How it is best written: 一百零五人 -> 105人, 3.50万人 -> 3.5万人, 10几人 -> 十几人."""
        return self.words or scaled(self.number, self.scale) + self.measure_word


def scaled(number: Decimal, scale: str) -> str:
    """Return a number in digits, in 万 or 亿 if it was written so: 35000 in 万 -> 3.5万."""
    return digits(number / _SCALES[scale]) + scale


def plain(text: str) -> str:
    """Return a text in the signs that numbers are read in, without blanks: ２１ ㎡ -> 21平方米.

    What cannot be one number with what stands beside it is kept apart, so that no form has it:
    10⁴人 -> 10^4人.
    """
    return in_words(in_plain_numerals(in_plain_signs("".join(text.split()))))


def read_count(text: str, forms: tuple[Form, ...] = FOR_COUNTS) -> Counted | None:
    """Return the number and the measure word of a plain text, None if it has none of the forms."""
    if text in _NO_NUMBER:  # the most usual ones of a vague quantity, seen without an expression
        return Counted(Decimal(0), words=text)
    return _read(text, forms)


def count_said(text: str) -> str:
    """Return the number of a text as it is best written: 一百零五人 -> 105人; empty without one."""
    found = read_count(plain(text))
    return found.said if found else ""


def read_yuan(text: str) -> Counted | None:
    """Return the number of a plain text that is an amount in yuan, with or without the unit."""
    return _read(text, FOR_YUAN, "元")


def _read(text: str, forms: tuple[Form, ...], unit: str | None = None) -> Counted | None:
    if len(text) > _LONGEST:
        return None
    for form in forms:
        if form.signs.isdisjoint(text):
            continue
        if match := form.ready.fullmatch(text):
            found = match.groupdict()
            measure = found.get("measure") or "" if unit is None else unit
            return _counted(found, measure)
    return None


def _counted(found: dict[str, str | None], measure: str) -> Counted:
    """Return what the groups of a form hold, of which each form has only some."""
    measure = measure.replace("(", "（").replace(")", "）")
    if some := found.get("some"):
        return Counted(Decimal(0), measure, words=some + measure)
    written = found.get("number") or found.get("spoken") or ""
    if found.get("piece") and measure == "月":
        measure = "个月"
    hedges = [found.get(name) or "" for name in ("before", "inside", "after")]
    round_number = found.get("few") or found.get("bare")
    if round_number or any(hedges):
        return _round(found, round_number or written, measure)
    number = (value_of(written) if written else Decimal(0)) + _parts(found)
    scale = _WITH_SCALE.fullmatch(written)
    return Counted(number, measure, scale["scale"] if scale else "")


def _parts(found: dict[str, str | None]) -> Decimal:
    """Return what a half, or the parts of a yuan, add to a number."""
    half = _HALF if found.get("half") else Decimal(0)
    jiao, fen = found.get("jiao"), found.get("fen") or found.get("only_fen")
    tenths = value_of(jiao) / 10 if jiao else Decimal(0)
    return half + tenths + (value_of(fen) / 100 if fen else Decimal(0))


def _round(found: dict[str, str | None], written: str, measure: str) -> Counted:
    """Return a round number, with its words as they were, but in the right numerals."""
    before, inside, scale, after = (
        found.get(name) or "" for name in ("before", "inside", "scale", "after")
    )
    least = _NOT_THE_LEAST.sub("", written) if found.get("few") else written
    number = value_of(least or "1") * _SCALES[scale]
    said = _FEW_IN_DIGITS.sub(_in_characters, written.replace(",", ""))
    piece = "个" if found.get("piece") else ""
    rest = measure.removeprefix(piece)
    return Counted(number, measure, words=f"{before}{said}{piece}{inside}{scale}{rest}{after}")


def _in_characters(found: re.Match[str]) -> str:
    return numeral(int(found[1])) if int(found[1]) else found[1]
