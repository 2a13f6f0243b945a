"""A draft (草稿) of a report: it says at its head that it is one, and in the text what it lacks.

It goes to nobody who signs: 【待补】 stands in the text, in every format alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from aidreport.diagnostics import Position
from aidreport.rendering.marks import MarkKind, Span, spans


def as_draft(text: str, marked: str, lacking: Mapping[Position, Sequence[str]], number: int) -> str:
    """Return the Markdown of a draft.

    Args:
        text: the report's Markdown.
        marked: the same with the marks of where its words come from.
        lacking: what is not known yet of activities, by where they are recorded.
        number: how many fields are not known yet, those of no activity too.
    """
    parts = []
    end = 0
    for at, names in _places(spans(marked), lacking):
        parts += [text[end:at], f"【待补：{'、'.join(names)}】"]
        end = at
    return _headed("".join([*parts, text[end:]]), number)


def _places(
    found: Iterable[Span], lacking: Mapping[Position, Sequence[str]]
) -> list[tuple[int, list[str]]]:
    """Return where something is to be said to be lacking, in the order of the text."""
    places: dict[int, list[str]] = {}
    told = set()
    for span in found:
        names = [
            name
            for place in span.origins
            if span.kind is MarkKind.ACTIVITY and place not in told
            for name in lacking.get(place, ())
        ]
        if names:
            told |= set(span.origins)
            places.setdefault(span.end, []).extend(names)
    return [(at, list(dict.fromkeys(names))) for at, names in sorted(places.items())]


def _headed(text: str, number: int) -> str:
    """Return Markdown that says below its title that it is a draft."""
    said = f"【草稿】尚有{number}处待补" if number else "【草稿】"
    title, end, rest = text.partition("\n\n")
    return f'{title}{end}<div align="center">\n\n{said}\n\n</div>\n\n{rest}'
