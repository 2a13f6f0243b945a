"""What libyaml's complaints mean, and how to mend them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from yaml.error import MarkedYAMLError, YAMLError

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.expressions import expression
from aidreport.sources import line_errors, mark_errors
from aidreport.sources.error_context import ErrorContext, Explained
from aidreport.sources.places import place_at

BY_CONTEXT: Mapping[str, Callable[[ErrorContext], Explained]] = {
    "while scanning a directive": mark_errors.special_start,
    "while scanning a %YAML directive": mark_errors.special_start,
    "while scanning a %TAG directive": mark_errors.special_start,
    "while scanning an anchor": mark_errors.special_start,
    "while scanning an alias": mark_errors.special_start,
    "while scanning a tag": mark_errors.special_start,
    "while parsing a tag": mark_errors.special_start,
}
"""Complaints that mean the same whatever libyaml missed."""

BY_PROBLEM: Mapping[str, Callable[[ErrorContext], Explained]] = {
    "could not find expected ':'": line_errors.missing_colon,
    "mapping values are not allowed in this context": line_errors.unexpected_key,
    "mapping values are not allowed here": line_errors.unexpected_key,
    "mapping keys are not allowed in this context": mark_errors.unexpected_character,
    "found character that cannot start any token": mark_errors.unexpected_character,
    "found a tab character that violates indentation": line_errors.tab,
    "found a tab character where an indentation space is expected": line_errors.tab,
    "found unexpected end of stream": mark_errors.open_quote,
    "found unexpected document indicator": mark_errors.open_quote,
    "found unknown escape character": mark_errors.unknown_escape,
    "did not find expected hexdecimal number": mark_errors.unknown_escape,
    "found invalid Unicode character escape code": mark_errors.unknown_escape,
    "did not find expected key": line_errors.missing_key,
    "did not find expected '-' indicator": line_errors.missing_dash,
    "did not find expected ',' or ']'": mark_errors.open_bracket,
    "did not find expected ',' or '}'": mark_errors.open_bracket,
    "did not find expected node content": mark_errors.missing_value,
    "block sequence entries are not allowed in this context": line_errors.early_dash,
    "did not find expected <document start>": line_errors.second_root,
    "found undefined tag handle": mark_errors.special_start,
    "did not find expected comment or line break": mark_errors.block_head,
    "exceeded maximum nesting depth": mark_errors.too_deep,
    "found an indentation indicator equal to 0": mark_errors.block_head,
}
"""Complaints in libyaml's words, and two in those of PyYAML's own parser."""


class _Mark(Protocol):
    @property
    def index(self) -> int: ...


TAG_WITH_BYTES = expression(r"![^\s]*%")


def explain(error: YAMLError | ValueError, text: str, path: str) -> Diagnostic:
    """Return the finding for an error that ended the reading of `text`."""
    if not isinstance(error, MarkedYAMLError):
        # Bytes hidden in a tag (`!%ED%A0%80`) fail in PyYAML, without a place.
        found = TAG_WITH_BYTES.search(text)
        index, said = (found.start() if found else 0), _unknown("invalid tag")
    else:
        context = _context_of(error, text)
        explanation = BY_CONTEXT.get(error.context or "") or BY_PROBLEM.get(context.problem)
        index, said = (
            explanation(context) if explanation else (context.stop, _unknown(context.problem))
        )
    return Diagnostic("yaml-syntax", Severity.ERROR, Position(path, *place_at(text, index)), said)


def is_too_deep(error: YAMLError | ValueError) -> bool:
    """Return whether the text is nothing but brackets: there is nothing to mend in it."""
    return getattr(error, "problem", "") == "exceeded maximum nesting depth"


def _context_of(error: MarkedYAMLError, text: str) -> ErrorContext:
    stop = _index(error.problem_mark) or _index(error.context_mark) or 0
    start = _index(error.context_mark)
    return ErrorContext(text, error.problem or "", stop, stop if start is None else start)


def _index(mark: _Mark | None) -> int | None:
    return None if mark is None else mark.index


def _unknown(problem: str) -> Message:
    return message(
        "The file cannot be read as YAML from here on (the parser says: {problem})."
        " Look at this line and the one above: indentation, quotes, brackets, colons.",
        problem=problem,
    )
