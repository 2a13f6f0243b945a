"""Answers as values of an activity: from options, from a pipe, from a person at a prompt."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from aidreport.editing.opened import NotEditable, opened
from aidreport.expressions import expression
from aidreport.sources.values import without_places

BETWEEN = expression("[、，,；;]")
_BRACKETS = ("[", "{")


class NotUnderstood(Exception):  # noqa: N818 - says what is so
    """An answer that is not what was asked for; `text` is the answer."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


def value_of(text: str) -> Any:
    """Return what was typed: a list or a group where it stands in brackets, else the text.

    Raises:
        NotUnderstood: for brackets that do not close.
    """
    typed = _readable(text).strip()
    if not typed.startswith(_BRACKETS):
        return typed
    try:
        return _group(f"v: {typed}\n")["v"]
    except NotUnderstood as error:
        raise NotUnderstood(typed) from error


def group_of_lines(text: str) -> dict[str, Any]:
    """Return the fields of an activity that somebody writes as in a file: 日期: 2010-05-01.

    Raises:
        NotUnderstood: where they are no fields.
    """
    return _group(_readable(text))


def group_of_settings(settings: Iterable[str]) -> dict[str, Any]:
    """Return the fields of an activity that are given one by one: 捐赠.捐款=700.

    A field that is given twice is a list.

    Raises:
        NotUnderstood: for one without `=`, or that is a value and a group at once.
    """
    values: dict[str, Any] = {}
    for setting in settings:
        path, mark, text = _readable(setting).partition("=")
        *way, name = (part.strip() for part in path.split("."))
        if not mark or not name or not all(way):
            raise NotUnderstood(setting)
        group = values
        for part in way:
            group = group.setdefault(part, {})
            if not isinstance(group, dict):
                raise NotUnderstood(setting)
        _add(group, name, value_of(text))
    return values


def _readable(text: str) -> str:
    """Return a text; raises NotUnderstood for one that was typed or piped in another encoding."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise NotUnderstood(text.encode(errors="replace").decode()) from error
    return text


def _add(group: dict[str, Any], name: str, value: Any) -> None:
    if name not in group:
        group[name] = value
    else:
        known = group[name]
        group[name] = [*(known if isinstance(known, list) else [known]), value]


def _group(text: str) -> dict[str, Any]:
    try:
        found = without_places(opened(text.encode(), "").root)
    except NotEditable:
        found = None
    if not isinstance(found, dict):
        raise NotUnderstood(text.strip())
    return found
