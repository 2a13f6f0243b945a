"""What is marked inside of a paragraph: figures, words and clauses rather than characters."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.redlining.passages import passages


def marked(old: str, new: str) -> str:
    return "".join(
        each.new
        if each.same
        else (f"[-{each.old}-]" if each.old else "") + (f"{{+{each.new}+}}" if each.new else "")
        for each in passages(old, new)
    )


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("捐款14835.5元。", "捐款18235.5元。", "捐款[-14835.5-]{+18235.5+}元。"),
        ("捐款700万元。", "捐款700元。", "捐款[-700万-]{+700+}元。"),
        ("完成率85%。", "完成率95%。", "完成率[-85%-]{+95%+}。"),
        ("共三十五户。", "共二十五户。", "共[-三十五-]{+二十五+}户。"),
        ("3月25日，我校慰问。", "4月2日，我校慰问。", "[-3月25-]{+4月2+}日，我校慰问。"),
        (
            "捐款700元、图书30册。",
            "捐款800元、图书45册。",
            "捐款[-700-]{+800+}元、图书[-30-]{+45+}册。",
        ),
        (
            "甲来访。乙来访。",
            "甲来访。丙去乙地支教一年。乙来访。",
            "甲来访。{+丙去乙地支教一年。+}乙来访。",
        ),
        ("（二）甲来访。", "（三）甲来访。", "[-（二）-]{+（三）+}甲来访。"),
        ("全年无事。", "校长带队赴乙校支教！", "[-全年无事。-]{+校长带队赴乙校支教！+}"),
        ("Tom’s 来信。", "Tim’s 来信。", "[-Tom’s-]{+Tim’s+} 来信。"),
    ],
)
def test_a_reader_sees_whole_figures_words_and_clauses(old: str, new: str, expected: str) -> None:
    assert marked(old, new) == expected


TEXTS = st.text("甲乙，。1 2.万（）“”\n", max_size=40)


@given(TEXTS, TEXTS)
def test_the_stretches_together_are_both_texts(old: str, new: str) -> None:
    found = passages(old, new)
    assert "".join(each.old for each in found) == old
    assert "".join(each.new for each in found) == new
    assert all(before.same != after.same for before, after in pairwise(found))
