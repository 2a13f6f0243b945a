"""The table of libyaml's complaints: for each one the place to mend, and what to say."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TypeAlias

from aidreport.diagnostics import Message, message
from aidreport.sources.scene import Scene, shortened

Explained: TypeAlias = tuple[int, Message]
"""The offset of the character to look at, and what is wrong there."""

TIGHT_COLON = re.compile(r"[^\s:\"'\[\]{}]+:(?=[^ \t\r\n:/])")


def _no_colon(scene: Scene) -> Explained:
    line = scene.started_line
    if (wide := line.find("：")) > 0:
        return scene.start + wide, message(
            "After “{key}” stands the full-width colon “：”, expected a half-width colon and a"
            " space: write “{key}: …”.",
            key=shortened(line[:wide]),
        )
    if tight := TIGHT_COLON.match(line):
        return scene.start + tight.end(), message(
            "After the colon an ordinary space is missing: write “{key}: …”.",
            key=shortened(tight.group()[:-1]),
        )
    return scene.start, message(
        "“{text}” has no colon, expected “key: value”: add a colon and a space, or indent this"
        " line deeper if it continues the text above.",
        text=shortened(line),
    )


def _colon_not_allowed(scene: Scene) -> Explained:
    if ": " in scene.before_on_line:
        return scene.stop, message(
            "A second colon followed by a space stands on this line: if it belongs to the text,"
            " put the whole text in quotes."
        )
    above = scene.line_above
    line_above = replace(scene, start=above)
    if above >= 0 and ": " not in line_above.started_line and not scene.is_deeper_than(above):
        return _no_colon(line_above)
    return scene.stop, message(
        "A key is not expected here: this line is indented deeper than the keys it belongs to,"
        " or goes on with a text begun above. Begin keys of one level in the same column."
    )


def _no_token(scene: Scene) -> Explained:
    if scene.character == "\t":
        return _tab(scene)
    return scene.stop, message(
        "A text cannot begin with “{character}”, which has a meaning of its own in YAML:"
        " put the text in quotes.",
        character=scene.character,
    )


def _tab(scene: Scene) -> Explained:
    return scene.stop, message(
        "A tab is used for indentation, and YAML allows only spaces: replace it with spaces."
    )


def _open_quote(scene: Scene) -> Explained:
    return scene.start, message(
        "The quote {quote} that opens here is never closed: end the text with the same quote.",
        quote=scene.opening,
    )


def _escape(scene: Scene) -> Explained:
    backslash = scene.text.rfind("\\", scene.start, scene.stop + 1)
    return backslash, message(
        "“{text}”: within double quotes a backslash begins a special character, and this one is"
        " unknown. Write two backslashes, or put the text in single quotes.",
        text=scene.text[backslash : backslash + 2],
    )


def _no_key(scene: Scene) -> Explained:
    if scene.before_on_line.strip(" -"):
        return scene.stop, message(
            "“{text}” follows a text in quotes or brackets that has already ended: put the whole"
            " text in one pair of quotes, or delete what is too much.",
            text=scene.quotation,
        )
    if scene.character == ":":
        return scene.stop, message(
            "The key before this colon is empty, expected a name:"
            " write the name of a field, or delete the line."
        )
    if scene.quotation.startswith("- "):
        return scene.stop, message(
            "A list item stands among keys, expected “key: value”: indent it deeper than the key"
            " whose list it belongs to, or give the list a key."
        )
    return _indentation(scene)


def _indentation(scene: Scene) -> Explained:
    return scene.stop, message(
        "The indentation of “{text}” fits no line above it: begin keys of one level in the same"
        " column, and items of one list too.",
        text=scene.quotation,
    )


def _no_dash(scene: Scene) -> Explained:
    return scene.stop, message(
        "“{text}” stands where the next item of a list is expected: write “- ” before it, or"
        " indent it like the lines of the item it belongs to.",
        text=scene.quotation,
    )


def _open_bracket(scene: Scene) -> Explained:
    closing = {"[": "]", "{": "}"}.get(scene.opening, "]")
    between = scene.text[scene.start : scene.stop]
    is_far = "\n" in between or not scene.quotation
    return scene.start if is_far else scene.stop, message(
        "A list or mapping opened with “{opening}” goes on with “,” or ends with “{closing}”,"
        " and here one of the two is missing: add it, or put text with brackets in quotes.",
        opening=scene.opening,
        closing=closing,
    )


def _no_value(scene: Scene) -> Explained:
    return scene.stop, message(
        "“{text}” cannot begin a value: delete what is too much, or put the text in quotes.",
        text=scene.quotation,
    )


def _early_dash(scene: Scene) -> Explained:
    return scene.stop, message(
        "A list cannot begin on the line of its key: write “- ” on the next line, or put the"
        " text in quotes if the dash belongs to it."
    )


def _second_root(scene: Scene) -> Explained:
    return scene.stop, message(
        "“{text}” does not belong to what stands above: begin all keys of the file in the first"
        " column.",
        text=scene.quotation,
    )


def _special_start(scene: Scene) -> Explained:
    return scene.start, message(
        "A text cannot begin with “{character}”, which has a meaning of its own in YAML:"
        " put the text in quotes.",
        character=scene.opening,
    )


def _block_head(scene: Scene) -> Explained:
    return scene.start, message(
        "After “{character}” the text begins on the next line, indented: move it there, or put"
        " the text in quotes if “{character}” belongs to it.",
        character=scene.opening,
    )


BY_CONTEXT: Mapping[str, Callable[[Scene], Explained]] = MappingProxyType(
    {
        "while scanning a directive": _special_start,
        "while scanning a %YAML directive": _special_start,
        "while scanning a %TAG directive": _special_start,
        "while scanning an anchor": _special_start,
        "while scanning an alias": _special_start,
        "while scanning a tag": _special_start,
        "while parsing a tag": _special_start,
    }
)
"""Complaints that mean the same whatever libyaml missed."""

BY_PROBLEM: Mapping[str, Callable[[Scene], Explained]] = MappingProxyType(
    {
        "could not find expected ':'": _no_colon,
        "mapping values are not allowed in this context": _colon_not_allowed,
        "mapping values are not allowed here": _colon_not_allowed,
        "mapping keys are not allowed in this context": _no_token,
        "found character that cannot start any token": _no_token,
        "found a tab character that violates indentation": _tab,
        "found a tab character where an indentation space is expected": _tab,
        "found unexpected end of stream": _open_quote,
        "found unexpected document indicator": _open_quote,
        "found unknown escape character": _escape,
        "did not find expected hexdecimal number": _escape,
        "found invalid Unicode character escape code": _escape,
        "did not find expected key": _no_key,
        "did not find expected '-' indicator": _no_dash,
        "did not find expected ',' or ']'": _open_bracket,
        "did not find expected ',' or '}'": _open_bracket,
        "did not find expected node content": _no_value,
        "block sequence entries are not allowed in this context": _early_dash,
        "did not find expected <document start>": _second_root,
        "found undefined tag handle": _special_start,
        "did not find expected comment or line break": _block_head,
        "found an indentation indicator equal to 0": _block_head,
    }
)
"""Complaints in libyaml's words, and two in those of PyYAML's own parser."""
