"""What Jinja, and our own limits, say of a template, in words for the people who write them.

Jinja has no codes for its errors, so that its words are looked at; what is not known is shown as
it is. A test makes each of these errors anew, with the Jinja that is installed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from aidreport.diagnostics import Message, message
from aidreport.expressions import expression

_END = {"end of print statement": "}}", "end of statement block": "%}", "end of template": ""}


def _sign(words: str) -> str:
    """Return a token as it is written: `end of statement block` is `%}`."""
    return _END.get(words, words)


def _no_calculating(found: re.Match[str]) -> Message:
    return message(
        "Templates do not calculate, and “{sign}” stands here: take a figure that there is, so that"
        " it can be traced (docs/templates.md).",
        sign=found[1],
    )


def _unknown(found: re.Match[str]) -> Message:
    return message(
        "Templates know no “{found}”: docs/templates.md lists what there is.", found=found[1]
    )


def _no_field(found: re.Match[str]) -> Message:
    return message(
        "What stands before “.{name}” has nothing of this name: docs/templates.md lists what there"
        " is.",
        name=found[1],
    )


def _unsafe(found: re.Match[str]) -> Message:
    return message("Templates must not use “{name}”: delete it.", name=found[1])


def _no_expression(found: re.Match[str]) -> Message:
    after = _sign(found[1])
    if not after:
        return message("A name or a value is missing here: add it.")
    return message("A name or a value is missing here, before “{sign}”: add it.", sign=after)


def _expected(found: re.Match[str]) -> Message:
    wanted, got = _sign(found["wanted"]), _sign(found["got"] or "end of template")
    if not got:
        return message("“{wanted}” is missing here: add it.", wanted=wanted)
    return message(
        "“{wanted}” is expected here, and “{found}” stands here: correct this line.",
        wanted=wanted,
        found=got,
    )


def _unexpected(found: re.Match[str]) -> Message:
    return message(
        "“{sign}” cannot stand here: delete it, or write the half-width sign that is meant.",
        sign=_sign(found[1]),
    )


def _wrong_sort(found: re.Match[str]) -> Message:
    return message(
        "A filter or a function gets a value here that it cannot take ({reason}):"
        " docs/templates.md tells what each takes.",
        reason=found[0],
    )


def _too_much(_: re.Match[str]) -> Message:
    return message("The templates take more work, or make longer texts, than any report needs.")


_KNOWN: Mapping[re.Pattern[str], Callable[[re.Match[str]], Message]] = {
    expression("templates do not calculate: (.+)"): _no_calculating,
    expression("'(.+)' is undefined"): _unknown,
    expression("[Nn]o (?:filter|test) named '(.+?)'.*"): _unknown,
    expression("'.+ object' has no attribute '(.+)'"): _no_field,
    expression("access to attribute '(.+)' of .* is unsafe\\.?"): _unsafe,
    expression("Expected an expression, got '(.+)'"): _no_expression,
    expression("expected token '(?P<wanted>.+)', got '(?P<got>.+)'"): _expected,
    expression(
        "unexpected (?:end of template|'(?P<got>.+)'), expected '(?P<wanted>.+)'\\.?"
    ): _expected,
    expression("unexpected (?:char )?['\"](.+)['\"](?: at \\d+)?"): _unexpected,
    expression("the templates take more steps .*|a text is longer .*"): _too_much,
    expression("'\\w+' object .*|.*unsupported operand .*|.*argument.*"): _wrong_sort,
}


def in_plain_words(reason: str) -> Message | None:
    """Return what is wrong with a template and the mend, None where nobody knows the words."""
    for pattern, said in _KNOWN.items():
        if found := pattern.fullmatch(reason):
            return said(found)
    return None
