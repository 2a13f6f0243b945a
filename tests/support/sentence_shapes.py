"""What is left of a report's sentences without what the records say: how alike they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from reading import paragraphs

from aidreport.rendering.marks import Span

SLOT = "○"
_NUMBER = re.compile(r"^(（[一二三四五六七八九十]+）|\d+\.\s?|[一二三四五六七八九十]是)")
# Two names in a row or ten: the sentence around them is the same.
_ROW = re.compile(f"{SLOT}(?:[、和及]?{SLOT})+")
_SENTENCE = re.compile(r"[^。！？：]+[。！？：]?")


def shapes(text: str, spans: Sequence[Span]) -> Counter[str]:
    """Return how often each sentence without its facts stands in a report.

    A sentence that is a fact as a whole (a text of one's own) has no shape.

    Args:
        text: the Markdown as the reader sees it.
        spans: the pieces of it that come from the records.
    """
    found: Counter[str] = Counter()
    for paragraph in paragraphs(_emptied(text, spans)):
        for sentence in _SENTENCE.findall(_NUMBER.sub("", paragraph)):
            shape = _ROW.sub(SLOT, sentence)
            if re.search("[\u4e00-\u9fff]", shape):
                found[shape] += 1
    return found


def _emptied(text: str, spans: Sequence[Span]) -> str:
    return "".join(_pieces(text, spans))


def _pieces(text: str, spans: Sequence[Span]) -> Iterator[str]:
    """Give the text between the outermost spans, and a slot for each of them."""
    end = 0
    for span in spans:
        if span.start >= end:
            yield text[end : span.start] + SLOT
            end = span.end
    yield text[end:]
