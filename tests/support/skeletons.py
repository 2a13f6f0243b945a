"""Sentences without what comes from the records: what a form letter would repeat."""

from __future__ import annotations

import re
from collections import Counter

from aidreport.rendering.marks import MarkKind, spans, without_marks

SLOT = "□"
_SLOTS = re.compile(rf"{SLOT}(?:[、和，]?{SLOT})+")


def skeletons(marked: str) -> Counter[str]:
    """Return how often each sentence occurs in the activities of a report, facts left out.

    A sentence of which nothing but facts remains is no skeleton.
    """
    found = Counter(sentence for said in skeletons_in_order(marked) for sentence in said)
    del found[SLOT]
    return found


def skeletons_in_order(marked: str) -> list[tuple[str, ...]]:
    """Return the sentences of each numbered activity, facts left out."""
    return [
        tuple(_SLOTS.sub(SLOT, each) for each in line.partition("）")[2].split("。") if each)
        for line in _without_facts(marked).split("\n")
        if line.startswith("（")
    ]


def _without_facts(marked: str) -> str:
    text = without_marks(marked)
    said, end = "", 0
    for span in spans(marked):
        if span.kind is not MarkKind.ACTIVITY and span.start >= end:
            said += text[end : span.start] + SLOT
            end = span.end
    return said + text[end:]
