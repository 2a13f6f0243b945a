from __future__ import annotations

from docx.oxml.ns import qn


def test_only_marks_are_kept_off_the_start_of_a_line(parts):
    # Word and its like shorten and stretch the line before whatever else stands here: 人, 年, 元.
    before = parts["word/settings.xml"].find(qn("w:noLineBreaksBefore")).get(qn("w:val"))
    assert not [mark for mark in before if "\u4e00" <= mark <= "\u9fff"]
    assert {"，", "。", "％", "—"} <= set(before)
