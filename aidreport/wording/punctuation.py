"""Marks (标点符号) that a template need not think about, after GB/T 15834—2011.

句号 4.1, 逗号 4.4, 引号 4.8, 书名号 4.15.
"""

from __future__ import annotations

from collections.abc import Iterable

_SENTENCE_END = "。！？"
_CLAUSE_MARKS = "，；：、" + _SENTENCE_END
_CLOSING = "”’）》〉】"
_NESTED = str.maketrans({"“": "‘", "”": "’"})


def quote(text: str) -> str:
    """Return the text in “ ”, with quotation marks inside turned into ‘ ’ (4.8.3.2)."""
    return f"“{text.translate(_NESTED)}”"


def book_title(text: str) -> str:
    """Return a document's title in 《 》, with title marks inside turned into 〈 〉 (4.15.3.5)."""
    if text.startswith("《") and text.endswith("》"):
        return text
    return f"《{text.replace('《', '〈').replace('》', '〉')}》"


def ends_sentence(text: str) -> bool:
    """Return whether the text ends with 。！？, be it inside a closing quotation mark."""
    return text.rstrip(_CLOSING).endswith(tuple(_SENTENCE_END))


def join_clauses(clauses: Iterable[str]) -> str:
    """Return clauses (分句) joined by ，; one that brings its own mark keeps it."""
    joined = ""
    for clause in clauses:
        if joined and not joined.endswith(tuple(_CLAUSE_MARKS)):
            joined += "，"
        joined += clause
    return joined


def sentence(clauses: Iterable[str]) -> str:
    """Return clauses as one sentence that ends with 。; empty when there is none."""
    joined = join_clauses(clauses)
    if not joined or ends_sentence(joined) or joined.endswith("："):
        return joined
    return joined.rstrip(_CLAUSE_MARKS) + "。"


def without_end(text: str) -> str:
    """Return a text without the marks at its end, so that it can stand inside a sentence."""
    return text.rstrip(_CLAUSE_MARKS)
