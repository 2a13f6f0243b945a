"""The words above a table and below a figure: 表1　…, its number a field that Word counts."""

from __future__ import annotations

from aidreport.expressions import expression
from aidreport.writers.word.field import field
from aidreport.writers.word.run import run_xml

_NUMBERED = expression("(表|图)([1-9][0-9]{,3})(?![0-9])")


def caption_runs(text: str) -> str:
    """Return a caption's runs; a number after 表 or 图 is a `SEQ` field with that number.

    When somebody inserts a table in Word, it counts the captions anew, and can list them.
    """
    found = _NUMBERED.match(text)
    if found is None:
        return run_xml(text)
    word, number = found.groups()
    counted = field(f"SEQ {word} \\* ARABIC", number)
    return run_xml(word) + counted + run_xml(text[found.end() :])
