"""What a kind of activity may be told of, and what a report makes of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from aidreport.editing.opened import opened
from aidreport.editing.renaming import in_language
from aidreport.examples.sentence import sentence_of
from aidreport.examples.table import page_of_kinds, table_of_sentences
from aidreport.frozen import frozen
from aidreport.rendering.markdown import Renderer

_FIRST = "- "
_BELOW = "  "


@frozen
class Example:
    """Fields of a record as they are written, and the sentence that they give."""

    fields: str
    sentence: str


@frozen
class Kind:
    """A kind of activity by its examples.

    Attributes:
        whole: activities of this kind, each with all of its fields.
        plain: the one that is varied.
        more: its variations: the fields that came to it or changed, alone, and the sentence that
            it gives with them. Where that stays the same, the kind has no use for the field.
    """

    whole: tuple[Example, ...]
    plain: Example
    more: tuple[Example, ...]


def kind_examples(kind: str, language: str, folders: Sequence[Path], root: Path) -> Kind:
    """Return the examples of a kind.

    Args:
        kind: its English name.
        language: of the fields, `zh` or `en`.
        folders: of templates, which come before the default ones.
        root: of the project, from where findings name a template.

    Raises:
        NoSentence: where a template of one's own has an error.
    """
    renderer = Renderer(folders, root)
    page = page_of_kinds()
    whole = [
        Example(_shown(activity, language), sentence_of(page["frame"] + _below(activity), renderer))
        for activity in page["kinds"][kind]
    ]
    table = table_of_sentences()
    first, *others = (fields for name, _, fields in activities() if name == kind)
    plain, *special = (
        _of_table(table, fields, fields, language, renderer) for fields in (first, *others)
    )
    more = (
        _of_table(table, {**first, **added}, added, language, renderer)
        for added in table["variations"].values()
    )
    told = (example for example in more if example.sentence != plain.sentence)
    return Kind((*whole, *special), plain, tuple(told))


def activities() -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Yield the activities of the table: the kind, what is special of it, and all fields."""
    table = table_of_sentences()
    for kind, special in table["kinds"].items():
        for name, own in special.items():
            yield kind, name, {"kind": kind, **table["base"], **own}
        own = next(iter(special.values()))
        yield kind, "others help us", {"kind": kind, **table["base"], **own, **table["helped"]}


def year_of(table: Mapping[str, Any], activity: Mapping[str, Any]) -> str:
    """Return the record file of the table's year with one activity."""
    # JSON is YAML without the anchors that a YAML writer gives to what stands twice.
    return json.dumps({**table["frame"], "activities": [activity]}, ensure_ascii=False)


def _of_table(
    table: Mapping[str, Any],
    activity: Mapping[str, Any],
    shown: Mapping[str, Any],
    language: str,
    renderer: Renderer,
) -> Example:
    fields = _shown(_written(shown), language)
    if "kind" not in shown:
        fields = "\n".join(line[len(_BELOW) :] for line in fields.split("\n"))
    return Example(fields, sentence_of(year_of(table, activity), renderer))


def _written(fields: Mapping[str, Any]) -> str:
    """Return an activity as a clerk would write it: groups and lists in brackets, no quotes."""
    lines = [f"{name}: {_value(value)}" for name, value in fields.items()]
    return _FIRST + f"\n{_BELOW}".join(lines)


def _value(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{name}: {_value(each)}" for name, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    return str(value)


def _shown(activity: str, language: str) -> str:
    """Return the text of one activity with the names of a language."""
    head = "activities:\n"
    file = opened((head + _below(activity)).encode(), "records/2024.yaml")
    lines = in_language(file, language, values=True).text.rstrip("\n").split("\n")[1:]
    return "\n".join(line[len(_BELOW) :] for line in lines)


def _below(activity: str) -> str:
    """Return the text of an activity as it stands in a record file."""
    return "".join(f"{_BELOW}{line}\n" for line in activity.rstrip("\n").split("\n"))
