"""The sentence of each kind and direction, for the smallest record that shows a variation.

`kind-sentences.md` is written by `--rewrite` and read like a report that somebody signs.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from activities import rendered, year_of
from kind_table import DAY, SCHOOL, VARIATIONS, kinds_and_directions
from reading import flaws

EXPECTED = Path(__file__).parent / "kind-sentences.md"
INTRODUCTION = """\
# The sentence of each kind

What a report tells of one activity, for the smallest record that shows a variation. Written by
`python -m pytest tests/rendering --rewrite` and read as the head does who signs the report."""


def told(kind: str, fields: Mapping[str, Any]) -> str:
    """Return what the report tells of one activity, each paragraph of it."""
    text = rendered(year_of({"kind": kind, **fields})).text or ""
    assert flaws(text) == [], fields
    body = text.partition("## 一、")[2].partition("<div")[0].strip().split("\n\n")[1:]
    return "\n".join(line for line in body if not line.endswith("："))


def table() -> str:
    """Return all kinds with all variations and their sentences."""
    parts = [INTRODUCTION]
    for kind, heading, own in kinds_and_directions():
        base = {"date": DAY, "recipients": SCHOOL, **own}
        said = {name: told(kind, {**base, **more}) for name, more in VARIATIONS.items()}
        lines = [f"- {name}: {words}" for name, words in said.items()]
        parts.append("\n".join([f"## {heading}\n", *lines]))
    return "\n\n".join(parts) + "\n"


def test_each_kind_reads_as_it_was_reviewed(rewrite: bool) -> None:
    text = table()
    if rewrite:
        EXPECTED.write_text(text, encoding="utf-8", newline="\n")
    assert text == EXPECTED.read_text(encoding="utf-8")
