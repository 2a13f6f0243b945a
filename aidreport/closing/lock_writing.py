"""A lock → the text of its file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from aidreport.closing.content import Entry, Leaf
from aidreport.closing.lock import ENTRIES, FORM, GATHERED, HOUSES, SEAL, Lock, seal
from aidreport.expressions import expression
from aidreport.model.closing import FigureName, SignedFigure, SignedHouses

_HEAD = """\
# {year}年的总结已经签署，记录已经封存。本文件由“aidreport close {year}”写成，不要手工改动。
# The report of {year} is signed and its records are closed. “aidreport close {year}” wrote this
# file: do not edit it. docs/closing.md says what it holds and how a year is corrected.
"""
_PLAIN = expression(r"\w[\w./\[\]=+-]*|=[\w-]+")
_NO_TEXT = expression(r"true|false|null|yes|no|on|off|[\d._+-]*", re.IGNORECASE)


def written(lock: Lock) -> bytes:
    """Return the content of the file of a lock; equal locks give equal bytes."""
    text = _HEAD.format(year=lock.year) + "".join(f"{line}\n" for line in _lines(lock))
    return f"{text}{SEAL}: '{seal(text.splitlines())}'\n".encode()


def _lines(lock: Lock) -> Iterator[str]:
    yield f"lock: {FORM}"
    yield f"year: {_quoted(lock.year)}"
    yield f"signed: {lock.signed}"
    yield f"by: {lock.by}"
    yield from _figures(lock.figures, "")
    if lock.reports:
        yield "reports:"
        for path, prints in sorted(lock.reports.items()):
            yield f"  {_quoted(path)}: {prints}"
    if lock.content.houses:
        yield from _houses(lock.content.houses)
    if lock.content.corrections:
        yield "corrections:"
        yield from (f"- {each}" for each in sorted(lock.content.corrections))
    if lock.earlier:
        yield "earlier:"
        for each in lock.earlier:
            yield f"- signed: {each.signed}"
            yield f"  by: {each.by}"
            yield from _figures(each.figures, "  ")
    yield "record:"
    yield from _leaves(lock.content.frame, "  ")
    for name in ENTRIES:
        entries = getattr(lock.content, name)
        if entries:
            yield f"{name}:"
            yield from (line for each in _in_order(entries) for line in _entry(each))


def _figures(figures: Mapping[FigureName, SignedFigure], indent: str) -> Iterator[str]:
    if figures:
        yield f"{indent}figures:"
        for (group, name, unit), each in figures.items():
            yield f"{indent}  {_quoted(f'{group}.{name}')}: {_quoted(_figure_text(unit, each))}"


def _figure_text(unit: str, figure: SignedFigure) -> str:
    """Return how a lock writes a figure: 3600元, or 3600元 +2 where two entries are vague."""
    return f"{figure.number}{unit}" + (f" +{figure.vague}" if figure.vague else "")


def _houses(houses: SignedHouses) -> Iterator[str]:
    yield f"{GATHERED}:"
    yield f"  faulty: {houses.faulty}"
    yield f"  missing: {houses.missing}"
    yield from _figures(houses.figures, "  ")
    if houses.houses:
        yield f"{HOUSES}:"
        for name, each in houses.houses.items():
            yield f"- house: {_quoted(name)}"
            yield f"  told: {each.told}"
            yield from _figures(each.figures, "  ")


def _entry(entry: Entry) -> Iterator[str]:
    lines = [*([f"id: {entry.id}"] if entry.id else []), *_leaves(entry.leaves, "")]
    yield from (f"{'  ' if number else '- '}{line}" for number, line in enumerate(lines))


def _leaves(leaves: Mapping[str, Leaf], indent: str) -> Iterator[str]:
    return (f"{indent}{_quoted(path)}: {_quoted(leaf.said)}" for path, leaf in leaves.items())


def _in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries in an order that does not depend on the files: by day, then by content."""

    def order(entry: Entry) -> tuple[str, str, list[tuple[str, str]]]:
        day = entry.leaves["date"].said if "date" in entry.leaves else ""
        return day, entry.id, [(path, leaf.said) for path, leaf in entry.leaves.items()]

    return sorted(entries, key=order)


def _quoted(text: str) -> str:
    """Return a text as YAML reads it back, quoted only where it has to be."""
    if _PLAIN.fullmatch(text) and not _NO_TEXT.fullmatch(text):
        return text
    return json.dumps(text, ensure_ascii=False)
