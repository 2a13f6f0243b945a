"""What libyaml's complaints mean, and how to mend them."""

from __future__ import annotations

import re
from typing import Protocol

from yaml.error import MarkedYAMLError, YAMLError

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.sources.explanations import BY_CONTEXT, BY_PROBLEM
from aidreport.sources.places import place_at
from aidreport.sources.scene import Scene


class _Mark(Protocol):
    @property
    def index(self) -> int: ...


TAG_WITH_BYTES = re.compile(r"![^\s]*%")


def explain(error: YAMLError | ValueError, text: str, path: str) -> Diagnostic:
    """Return the finding for an error that ended the reading of `text`."""
    if not isinstance(error, MarkedYAMLError):
        # Bytes hidden in a tag (`!%ED%A0%80`) fail in PyYAML, without a place.
        found = TAG_WITH_BYTES.search(text)
        index, said = (found.start() if found else 0), _unknown("invalid tag")
    else:
        scene = _scene(error, text)
        explanation = BY_CONTEXT.get(error.context or "") or BY_PROBLEM.get(scene.problem)
        index, said = explanation(scene) if explanation else (scene.stop, _unknown(scene.problem))
    return Diagnostic("yaml-syntax", Severity.ERROR, Position(path, *place_at(text, index)), said)


def _scene(error: MarkedYAMLError, text: str) -> Scene:
    stop = _index(error.problem_mark) or _index(error.context_mark) or 0
    start = _index(error.context_mark)
    return Scene(text, error.problem or "", stop, stop if start is None else start)


def _index(mark: _Mark | None) -> int | None:
    return None if mark is None else mark.index


def _unknown(problem: str) -> Message:
    return message(
        "The file cannot be read as YAML from here on (the parser says: {problem})."
        " Look at this line and the one above: indentation, quotes, brackets, colons.",
        problem=problem,
    )
