"""Good records with slips of the hand: whatever is typed, all is said at a place of the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from checked_bytes import assert_well_said, findings_of
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ime_slips import IN_PLACE_OF, slipped

from aidreport.diagnostics import Severity

RECORD = """\
report: {period: 2024, organisation: 示例市甲中学}
signature: {date: 2024-12-31}
organisations:
  示例市甲中学:
  示例县乙小学: {region: 示例县}
people:
  张示例: {posts: [教师]}
activities:
  - kind: volunteering
    date: 2024-03-05 # 星期二
    leaders: "张示例"
    recipients: [示例县乙小学]
    contents:
      - 听课评课
      - '整理图书'
    text: |
      老师说：“再来。”
"""
SOME = settings(
    max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
INDEX = st.integers(0, len(RECORD) - 1)
CHOICE = st.integers(0, 40)


def test_the_record_without_slips_has_no_finding():
    assert findings_of(RECORD.encode()) == []


@given(st.lists(st.tuples(INDEX, CHOICE), min_size=1, max_size=5))
@SOME
def test_slips_anywhere_are_well_said(slips):
    text = RECORD
    for index, choice in slips:
        text = slipped(text, index, choice)
    assert_well_said(text.encode())


@given(
    st.lists(st.tuples(INDEX, CHOICE), min_size=1, max_size=3), st.sampled_from(["gbk", "utf-16"])
)
@SOME
def test_slips_in_other_encodings_are_well_said(slips, encoding):
    text = RECORD
    for index, choice in slips:
        text = slipped(text, index, choice)
    assert_well_said(text.encode(encoding, errors="replace"))


@given(st.binary(max_size=200))
@SOME
def test_any_bytes_are_well_said(content):
    assert_well_said(content)


@given(st.text(max_size=200))
@SOME
def test_any_text_is_well_said(text):
    assert_well_said(text.encode(errors="replace"))


MARKS = [
    (index, wide)
    for index, character in enumerate(RECORD)
    for wide in IN_PLACE_OF.get(character, "")
    if character in ":-#[]{},"
    and not RECORD[index - 1].isdigit()
    and wide not in "、—–"
    and index < RECORD.index("text: |") + 6
]


@pytest.mark.parametrize(("index", "wide"), MARKS)
def test_each_mark_typed_full_width_is_the_only_thing_said(index, wide):
    text = RECORD[:index] + wide + RECORD[index + 1 :]
    line = text.count("\n", 0, index) + 1
    column = index - text.rfind("\n", 0, index)
    errors = [each for each in findings_of(text.encode()) if each.severity is Severity.ERROR]
    assert [(each.position.line, each.position.column) for each in errors] == [(line, column)]


def test_all_files_of_a_longer_record_can_be_cut_anywhere():
    text = (
        Path(__file__).parents[1].joinpath("golden/village/records/2024-h1.yaml").read_text("utf-8")
    )
    for end in range(0, len(text), max(1, len(text) // 40)):
        assert_well_said(text[:end].encode())
