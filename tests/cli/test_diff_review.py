"""A review copy comes back: answers, settled comments, changes of the head."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from review_answers import comment_on, key_of, reply
from small_records import record
from word_edit import member, with_members

YEAR = record("2009", "{kind: donation, date: 2009-06-01, donation: {cash: 800}}", signed=False)


@pytest.fixture
def copy(here: Path, aidreport: Callable, write_records: Callable) -> Path:
    """A review copy, as it was written."""
    write_records("2009", YEAR)
    aidreport("render", "2009", "--review")
    return here / "reports" / "2009.review.docx"


def test_a_copy_that_nobody_wrote_into_has_no_difference(copy: Path, aidreport: Callable) -> None:
    ran = aidreport("diff", "2009", "reports/2009.review.docx")
    assert (ran.code, ran.out) == (0, "reports/2009.review.docx: no difference\n")


def test_an_answer_with_the_number_leads_to_the_lines_of_its_figure(
    copy: Path, aidreport: Callable
) -> None:
    key = key_of(copy, "1500元")
    comment_on(copy, "1500元", f"【{key}】应为1600元，请查财务收据")
    ran = aidreport("diff", "2009", "reports/2009.review.docx")
    assert ran.code == 1
    assert (
        f"answer by 王示例 to 【{key}】: 应为1600元，请查财务收据\n"
        "   about “1500元”\n"
        "   → “1500元” comes from several places; change the one that is not right:\n"
        "   → records/2009.yaml:4:57: activities[1].donation.cash = 700\n"
        "   → records/2009.yaml:5:57: activities[2].donation.cash = 800\n"
    ) in ran.out


def test_an_answer_in_a_thread_needs_no_number(copy: Path, aidreport: Callable) -> None:
    key = key_of(copy, "800元")
    reply(copy, key, "已核对")
    ran = aidreport("diff", "2009", "reports/2009.review.docx")
    assert f"answer by 王示例 to 【{key}】: 已核对\n   about “800元”\n" in ran.out
    assert "→ records/2009.yaml:5:57: activities[2].donation.cash = 800" in ran.out


def test_what_was_marked_as_settled_is_said_to_be(copy: Path, aidreport: Callable) -> None:
    key = key_of(copy, "800元")
    reply(copy, key, "已核对", settled=True)
    ran = aidreport("diff", "2009", "reports/2009.review.docx")
    assert f"settled: answer by 王示例 to 【{key}】: 已核对" in ran.out


def test_a_comment_on_other_words_is_one_of_its_own(copy: Path, aidreport: Callable) -> None:
    first = docx.Document(str(copy)).paragraphs[1].runs[0].text.strip()
    comment_on(copy, first, "这一段太长")
    ran = aidreport("diff", "2009", "reports/2009.review.docx")
    assert "comment by 王示例, paragraph 2: 这一段太长" in ran.out


def test_a_changed_sentence_is_told_beside_the_answers(copy: Path, aidreport: Callable) -> None:
    comment_on(copy, "1500元", "请再核")
    document = docx.Document(str(copy))
    run = next(r for p in document.paragraphs for r in p.runs if r.text == "800元")
    run.text = "900元"
    document.save(str(copy))
    ran = aidreport("diff", "2009", "reports/2009.review.docx")
    assert (
        "→ records/2009.yaml:5:57: activities[2].donation.cash: write 900 instead of 800" in ran.out
    )
    assert f"answer by 王示例 to 【{key_of(copy, '1500元')}】: 请再核" in ran.out


def test_the_copy_is_known_under_any_name(here: Path, copy: Path, aidreport: Callable) -> None:
    copy.rename(here / "王校长批注.docx")
    ran = aidreport("diff", "2009", "王校长批注.docx")
    assert (ran.code, ran.out) == (0, "王校长批注.docx: no difference\n")


def test_programs_get_the_number_that_is_answered(copy: Path, aidreport: Callable) -> None:
    key = key_of(copy, "800元")
    reply(copy, key, "已核对", settled=True)
    ran = aidreport("diff", "2009", "reports/2009.review.docx", "--format", "json")
    [found] = json.loads(ran.out)["reports"][0]["comments"]
    assert (found["author"], found["text"], found["answers"], found["settled"]) == (
        *("王示例", "已核对", int(key), True),
    )


def test_a_comment_on_a_place_without_words_is_in_its_paragraph(
    copy: Path, aidreport: Callable
) -> None:
    comment_on(copy, "1500元", "只在此处")
    content = copy.read_bytes()
    body = member(content)
    number = re.findall(r'commentReference w:id="(\d+)"', body)[-1]
    last = max(map(int, re.findall(r'commentReference w:id="(\d+)"', body)))
    body = re.sub(rf'<w:commentRange(?:Start|End) w:id="{last}"/>', "", body)
    copy.write_bytes(with_members(content, {"word/document.xml": body}))
    assert number
    ran = aidreport("diff", "2009", "reports/2009.review.docx")
    assert "comment by 王示例, paragraph 2: 只在此处" in ran.out


def test_todo_lists_what_is_open_in_the_copy(copy: Path, aidreport: Callable) -> None:
    key = key_of(copy, "1500元")
    comment_on(copy, "1500元", f"【{key}】应为1600元")
    reply(copy, key_of(copy, "800元"), "已核对", settled=True)
    ran = aidreport("todo", "2009")
    assert (
        "2009: Answers in the review copy (1)\n"
        f"  reports/2009.review.docx  answer by 王示例 to 【{key}】: 应为1600元\n"
    ) in ran.out
    assert "已核对" not in ran.out
