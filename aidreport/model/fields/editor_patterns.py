r"""Patterns of what may be typed, for editors: read alike by JavaScript and by Python.

A record is read by functions, an editor reads a JSON Schema. The patterns here are made of the
same expressions as the functions use, in the part of the two languages of regular expressions
that means the same in both: no named groups, no `\d` or `\w`, which in JavaScript are ASCII.
"""

from __future__ import annotations

from typing import Any

from aidreport.expressions import expression
from aidreport.wording.numbers.forms import (
    LETTERS,
    SQUARES_AND_CUBES,
    TENS,
    Form,
    with_variants,
)

# The characters that are neither letter nor digit and turn up in Chinese text: blanks, marks,
# symbols. A rare one that is missing here makes an editor accept what is then a finding.
_MARKS_AND_BLANKS = (
    r"\x00-\x20!-/:-@\[-\^`{-\x7f"
    r"\u0080-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7"
    r"\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2bff"
    r"\u3000-\u3003\u3008-\u3020\u3030\u303d-\u303f\u3380-\u33df"
    r"\ufe10-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffef"
)
WORD_CHARACTER = rf"[^_{_MARKS_AND_BLANKS}]"
_LETTER = rf"[^0-9_\uff10-\uff19{_MARKS_AND_BLANKS}]"

# NFKC makes the ones of the others, where records are read.
_AS_TYPED = {
    "[(]": r"[(\uff08]",
    "[)]": r"[)\uff09]",
    LETTERS: r"[A-Za-z\uff21-\uff3a\uff41-\uff5a\u4e00-\u9fff]",
    SQUARES_AND_CUBES: (r"(?:[kcm]?m[23\u00b2\u00b3]|[\u338e\u338f\u3396-\u3398\u339c-\u33a6])"),
}
_FULL_WIDTH = {digit: digit + 0xFEE0 for digit in range(ord("0"), ord("9") + 1)}
_DIGITS = expression(r"\[([0-9-]+)\]")
_CLASS_WITH_DIGITS = expression(r"\[[^\[\]]*\\d[^\[\]]*\]")
_NAMED_GROUP = expression(r"\(\?P<\w+>")


def portable(*expressions: str) -> str:
    """Return the pattern of a text that is one of several of our expressions as a whole.

    Blanks around it do not count, and full-width digits do, as where records are read.
    """
    alternatives = "|".join(_portable(expression) for expression in expressions)
    return rf"^\s*(?:{alternatives})\s*$"


def for_editors(form: Form) -> str:
    """Return a form of numbers as it may be typed: in other numerals, with brackets and symbols."""
    typed = with_variants(form.expression.replace(TENS, f"(?:{TENS}|[廿卅卌])"))
    for plain, others in _AS_TYPED.items():
        typed = typed.replace(plain, others)
    return typed


def _portable(expression: str) -> str:
    plain = _NAMED_GROUP.sub("(?:", expression).replace(r"[^\W\d_]", _LETTER)
    wide = plain.replace(r"\.", r"[.\uff0e]").replace(r",\d", r"[,\uff0c]\d")
    # A class within a class is no regular expression to JavaScript.
    flat = _CLASS_WITH_DIGITS.sub(lambda found: found[0].replace(r"\d", "0-9\uff10-\uff19"), wide)
    digits = flat.replace(r"\d", "[0-9]")
    return _DIGITS.sub(lambda found: f"[{found[1]}{found[1].translate(_FULL_WIDTH)}]", digits)


def matching(pattern: str, expected: str, **others: Any) -> dict[str, Any]:
    """Return the schema of a text with a pattern, and what an editor says of any other text.

    Args:
        pattern: as `portable` returns it.
        expected: in Chinese, what should stand there.
        others: further keywords, such as `examples`.
    """
    return {"type": "string", "pattern": pattern, "patternErrorMessage": expected, **others}


def number_or(pattern: str, expected: str, **others: Any) -> dict[str, Any]:
    """Return the schema of a number that is not negative, or a text with a pattern.

    It is one schema, not a choice of two: an editor then says what was expected, and not that
    one of two types was.
    """
    limits = {"minimum": 0, "maximum": 999_999_999_999.99}
    return matching(pattern, expected, type=["string", "number"], **limits, **others)


def id_from(tables: str) -> dict[str, Any]:
    """Return the schema of the id of an entry of one of `tables`; YAML takes 1 or true for one."""
    return {
        "type": ["string", "number", "boolean"],
        "pattern": r"\S",
        "description": f"{tables} 中的代号",
    }


def any_case(word: str) -> str:
    """Return the expression of a word in capital and small letters: yes -> [yY][eE][sS]."""
    return "".join(
        f"[{letter}{letter.upper()}]" if letter != letter.upper() else letter for letter in word
    )
