import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.wording.punctuation import (
    book_title,
    join_clauses,
    quote,
    sentence,
    without_end,
)


def test_quotation_marks_inside_become_single() -> None:
    assert quote("“甲”行动") == "“‘甲’行动”"


def test_title_marks_are_put_once_and_nest() -> None:
    assert book_title("工作安排") == "《工作安排》"
    assert book_title("《工作安排》") == "《工作安排》"
    assert book_title("关于《办法》的说明") == "《关于〈办法〉的说明》"


@pytest.mark.parametrize(
    ("clauses", "words"),
    [
        ([], ""),
        (["甲"], "甲。"),
        (["甲", "乙"], "甲，乙。"),
        (["甲；", "乙"], "甲；乙。"),
        (["甲，"], "甲。"),
        (["甲！"], "甲！"),
        (["他说：“好。”"], "他说：“好。”"),
        (["总结如下："], "总结如下："),
    ],
)
def test_clauses_become_one_sentence(clauses: list[str], words: str) -> None:
    assert sentence(clauses) == words


@given(st.lists(st.text("甲乙，。；、", min_size=1, max_size=4), max_size=5))
def test_joined_clauses_never_get_a_mark_after_a_mark(clauses: list[str]) -> None:
    joined = join_clauses(clauses)
    added = len(joined) - sum(map(len, clauses))
    bare = sum(1 for clause in clauses[:-1] if not clause.endswith(("，", "。", "；", "、")))
    assert added == bare


def test_a_text_loses_its_end_marks_only() -> None:
    assert without_end("甲，乙。；") == "甲，乙"
