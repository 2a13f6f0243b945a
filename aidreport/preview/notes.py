"""What the page says of a figure: how it adds up, and the fields of the records behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from aidreport.diagnostics import Translate, message
from aidreport.expressions import expression
from aidreport.names import chinese_name
from aidreport.reporters.cells import visible
from aidreport.tracing.fields import Field
from aidreport.tracing.trace import Trace, TracedFigure
from aidreport.writers.html.element import element, text

_MOST_FIELDS = 8
"""So many are read at a glance; a total of a large year has hundreds."""
_LONGEST = 60
"""Characters of a value that are shown, from its beginning."""
_STEP = expression(r"[^.\[\]]+")


def notes_of(trace: Trace, translate: Translate, *, chinese: bool) -> Mapping[int, str]:
    """Return what is said of the figures that come from records, as HTML, by their numbers.

    `chinese` tells whether fields are called by their Chinese names, however the file has them.
    """
    return {
        number: _note(figure, translate, chinese=chinese)
        for number, figure in enumerate(trace.figures)
        if figure.fields
    }


def _note(figure: TracedFigure, translate: Translate, *, chinese: bool) -> str:
    lines = [text(figure.calculation)] if figure.calculation else []
    lines += [_line(field, chinese=chinese) for field in figure.fields[:_MOST_FIELDS]]
    if (left := len(figure.fields) - _MOST_FIELDS) > 0:
        more = message("… and {number} more", number=left).render(translate)
        lines.append(text(more))
    return "".join(element("span", line) for line in lines)


def _line(field: Field, *, chinese: bool) -> str:
    place = f"{field.position.path}:{field.position.line}"
    said = visible(" = ".join(_parts(field, chinese=chinese)))
    return f"{element('code', text(visible(place)))} {text(said)}"


def _parts(field: Field, *, chinese: bool) -> Iterator[str]:
    yield _STEP.sub(_in_chinese, field.path) if chinese and not field.handed_in else field.shown
    if field.value:
        value = " ".join(field.value.split())
        yield value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"


def _in_chinese(step: re.Match[str]) -> str:
    return chinese_name(step[0])
