r"""The forms in which a number with its measure word may be written, as regular expressions.

They are in the part of the language that JavaScript shares, since editors get them too: no named
group twice in one expression, no look behind. They are for text in plain numerals without blanks;
a numeral always stands in brackets, so that its variants can be put beside it.

In each form `before`, `inside` and `after` are the words that make a number a round one.
"""

from __future__ import annotations

import re

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.wording.numbers.beside import NO_MEASURE_WORD
from aidreport.wording.numbers.values import variants_of

_ASCII_DIGITS = "0123456789"
_NUMERALS = "零一二两三四五六七八九十百千万亿廿卅卌"
_AFTER = "(?:左右|上下|以上|以下|以内|[余多])"
LETTERS = r"[A-Za-z\u4e00-\u9fff]"
_ANY_LETTER = r"[^\W\d_]"
_LETTER = f"(?:(?!{_AFTER})(?![{_NUMERALS}几数来半]){LETTERS})"
_WORD = rf"(?:[千](?=[克米瓦卡伏])|[百](?=分点)|{_LETTER})"

SQUARES_AND_CUBES = "[kcm]?m[23]"
# 5w人 is 50000 and 3k件 3000.
_POWER_IN_LETTERS = "[kKwW](?![A-Za-z])"
_BRACKETS = f"[(]{_LETTER}{{1,3}}[)]{_LETTER}{{0,3}}"
MEASURE_WORD = (
    rf"(?!{_POWER_IN_LETTERS}|{NO_MEASURE_WORD})"
    f"(?:{_WORD}{{1,6}}(?:{_BRACKETS})?"
    rf"|[两](?=\s*$|{_AFTER})|{SQUARES_AND_CUBES})"
)
"""A measure word (量词); it never begins with a numeral, but for 千克 and 两 (50 g)."""

YUAN_WORD = "(?:(?:[元圆]|块钱?|元钱)(?:人民币)?[整正]?)"
CURRENCY = "(?:人民币|[¥\uffe5]|RMB|CNY)?"
SIGN_OF_YUAN = "(?:人民币|[¥\uffe5]|RMB|CNY|[^单美欧日港韩]元|圆|块钱)"
"""What only an amount of money holds; 单元 counts something else."""

_D = "[一二两三四五六七八九]"
_ONE = "[一二三四五六七八九]"
_DECIMAL = "[零一二三四五六七八九]"
TENS = f"{_D}?[十]"
# 三千克 may be 3 or 3000: it is none of the forms. 二百五十两 has no 两 in its number.
_TO_TENS = f"(?:{_D}[千](?![克米瓦卡伏]))?[零]?(?:{_D}[百](?!分点))?[零]?(?:{TENS})?[零]?"
_SECTIONS = (
    f"(?=[十]|{_ONE}|[两][十百千万亿])(?:{_TO_TENS}{_D}?[万]?[亿])?(?:{_TO_TENS}{_D}?[万])?"
    f"{_TO_TENS}{_ONE}?"
)
# 一百五人 may be 105 or 150, and so may 一百五万人; alone, 一百五 is 150 and 三万六 36000.
_LONE_DIGIT = f"(?!.*(?:[百千万亿]{_ONE}(?![十百千万亿])|[百千]{_D}[万亿]))"
_CHARACTERS = (
    f"(?:{_D}{{1,4}}[零]{_DECIMAL}{{0,4}}|{_LONE_DIGIT}(?!.*(?:[零](?![十]|{_D})|[十][零]))"
    f"(?:{_SECTIONS}|[两](?![十百千万亿]))"
    f"(?:[点](?:{_DECIMAL}{{1,4}}[万亿]|{_DECIMAL}{{1,2}}))?)(?![千百])"
)
_SPOKEN = rf"(?:(?=.*[百千万亿]{_ONE}\s*$)(?!.*[百千]{_D}[万亿]){_SECTIONS}|\d{{1,4}}[万]\d)"

_DIGITS = r"(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,12})"
_TO_THOUSAND = "(?:[千](?![克米瓦卡伏])|[百](?!分点)|[十])"
_MIXED = r"(?:\d{1,4}[亿]\d{1,4}[万](?:\d{3,4})?|\d{1,8}[万](?:\d{3,4}|\d[百千]))"
DECIMALS = r"(?:\.\d{1,6})?"
_FIGURES = (
    rf"(?:{_MIXED}|{_DIGITS}(?:\.\d{{1,2}})?{_TO_THOUSAND}[万亿]?"
    # To a fen, an amount in 亿元 has ten decimals.
    rf"|{_DIGITS}\.\d{{7,10}}[亿]|{_DIGITS}{DECIMALS}(?:[万]?[亿]|[万])?)"
)

_EXACT = f"(?:{_FIGURES}|{_CHARACTERS})"
_BARE = "(?:[百千]?[万亿]|[百千](?![万亿]))"
_NEIGHBOURS = (
    "(?:[一][二]|[两二][三]|[三][四五]|[四][五]|[五][六]|[六][七]|[七][八]|[八][九]|[一][两](?=.))"
)
_ROUND = f"(?:{TENS}|{_D}[百千万])"
_NEAR = f"{_ROUND}{{0,3}}{_NEIGHBOURS}[十百千]?[万亿]?"
_FEW = rf"(?:(?:\d{{0,11}}[0]|{_ROUND}{{1,3}})[几]|[几数]|[十]数)[十百千]?[万亿]?"
_BEFORE = (
    "(?:大约|约|将近|接近|近|超过|超|逾|不足|不到|不少于|不低于|不多于|不超过|至少|最多"
    "|过(?=[百千万])|上(?=[十百千万亿]))"
)
_INSIDE = "(?P<inside>[余多来])(?P<scale>[万亿])?"


@frozen
class Form:
    """A regular expression, and characters one of which is in each text that it matches.

    Attributes:
        expression: as an editor gets it.
        signs: the characters.
        ready: the same for all letters, not only those of a range: Python compiles a range of
            twenty thousand letters thirty times slower.
    """

    expression: str
    signs: frozenset[str]
    ready: re.Pattern[str]


def _form(written: str, signs: str) -> Form:
    ready = expression(written.replace(LETTERS, _ANY_LETTER))
    return Form(written, frozenset(signs), ready)


def forms(unit: str, currency: str = "") -> tuple[Form, ...]:
    """Return the forms of a number: in figures, 十余人, in characters, 百人以上, 三万六.

    Args:
        unit: an expression for what follows the number.
        currency: one for what may stand before it.
    """
    before, after = f"(?P<before>{_BEFORE})", f"(?P<after>{_AFTER})"
    start = f"(?:{currency}{before})?{currency}"
    end = f"(?:{_INSIDE})?(?P<measure>{unit}){after}?"
    simple = f"(?P<few>{_NEAR}|{_FEW})|(?P<bare>{_BARE})|(?P<number>{TENS}(?![千百]))"
    return (
        _form(f"{start}(?P<number>{_FIGURES}){end}", _ASCII_DIGITS),
        _form(f"(?!{currency}{_BARE}(?![余多来])){start}(?:{simple}){end}", _NUMERALS + "几数"),
        _form(f"{start}(?P<number>{_CHARACTERS}){end}", _NUMERALS),
        _form(f"(?P<bare>{_BARE})(?P<measure>{unit}){after}", _NUMERALS),
        _form(f"{currency}(?P<spoken>{_SPOKEN})", _NUMERALS),
    )


SOME = (
    _form(f"(?P<some>若干|多(?={_LETTER}))(?P<measure>{MEASURE_WORD}?)", "若多"),
    _form("(?P<some>一些|少量|部分|大量)", "些少部量"),
    _form("(?P<some>[大一])(?P<measure>批)", "批"),
)
"""Forms without a number: 若干册, 多名, 一批."""

_PERIODS = "月|小时|钟头|星期|学期|世纪|百分点"
HALVES = (
    _form(f"(?P<half>[半])(?P<measure>{MEASURE_WORD})", "半"),
    _form(f"(?P<number>{_EXACT})(?P<measure>{_LETTER}{{1,3}})(?P<half>[半])", "半"),
    _form(f"(?P<number>{_EXACT})(?P<piece>个)(?P<half>[半])(?P<measure>{_PERIODS})", "半"),
)
"""Forms with a half: 半吨, 两年半, 一个半小时."""

IN_BETWEEN = _form(
    f"(?P<before>{_BEFORE})?(?P<number>{_EXACT})(?P<piece>个)(?P<inside>[多余])"
    f"(?P<measure>{_PERIODS})",
    "个",
)
"""The form with a word between 个 and what it counts: 两个多月."""

_ONE_DIGIT = rf"(?:\d|{_D})"
_FEN = f"[零]?(?P<fen>{_ONE_DIGIT})分"
JIAO_AND_FEN = _form(
    rf"{CURRENCY}(?P<number>\d{{1,12}}|{_CHARACTERS})[元圆块]"
    f"(?:[零]?(?P<jiao>{_ONE_DIGIT})[角毛](?:{_FEN})?|{_FEN.replace('fen', 'only_fen')})[整正]?",
    "角毛分",
)
"""The form of an amount with parts of a yuan: 三元五角."""

FOR_COUNTS = (*SOME, *forms(f"{MEASURE_WORD}?"), *HALVES, IN_BETWEEN)
WITH_MEASURE = (*SOME, *forms(MEASURE_WORD)[:-1], *HALVES, IN_BETWEEN)
"""Those of `FOR_COUNTS` that say what is counted."""

FOR_YUAN = (*forms(f"{YUAN_WORD}?", CURRENCY), JIAO_AND_FEN)

_CLASS = expression(r"\[([^\]\\^]*)\]")


def with_variants(expression: str) -> str:
    """Return an expression that knows each numeral in its variants too: [一二] -> [一壹二贰…]."""
    return _CLASS.sub(lambda found: f"[{''.join(map(variants_of, found[1]))}]", expression)
