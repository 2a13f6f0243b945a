from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.reporters.recognised import ByLine, ByRecord
from aidreport.reporters.reporter import Reader

YEAR = """\
report: {period: 2024}
activities:
  - kind: volunteering
    date: 2024-03-05
    participants: 20名
  - kind: volunteering
    date: 2024-03-06
    participants: 20名
people:
  张三:
    posts: 教师
  李四:
    posts: 教师
"""


@pytest.fixture
def prints(reader: Callable[..., Reader], found: Callable) -> Callable[..., list[str]]:
    def of(text: str, *lines: int, way: type[ByLine] = ByRecord) -> list[str]:
        known = way(reader({"records/2024.yaml": text}).sources)
        return [known.of(found(f"records/2024.yaml:{line}:5")) for line in lines]

    return of


@pytest.mark.parametrize("way", [ByLine, ByRecord])
def test_lines_added_above_and_other_blanks_change_nothing(prints: Callable, way: type) -> None:
    moved = "# 2024\n\n" + YEAR.replace("participants: 20", "participants:  20")
    assert prints(YEAR, 5, way=way) == prints(moved, 7, way=way)


def test_a_record_is_known_by_its_date_wherever_it_stands(prints: Callable) -> None:
    first, second = prints(YEAR, 5, 8)
    halves = YEAR.split("  - kind")
    exchanged = halves[0] + "  - kind" + halves[2].split("people")[0] + "  - kind" + halves[1]
    assert prints(exchanged, 5, 8) == [second, first]
    # By its line alone the one could stand for the other.
    assert prints(exchanged, 5, 8, way=ByLine) == prints(YEAR, 5, 8, way=ByLine)


def test_a_person_is_known_by_the_name(prints: Callable) -> None:
    first, second = prints(YEAR, 11, 13)
    without = YEAR.replace("  张三:\n    posts: 教师\n", "")
    assert prints(without, 11) == [second] != [first]


def test_another_field_of_the_record_is_no_other_finding(prints: Callable) -> None:
    longer = YEAR.replace("    date: 2024-03-05\n", "    date: 2024-03-05\n    place: 示例县\n")
    assert prints(longer, 6) == prints(YEAR, 5)


def test_entries_at_the_margin_and_deep_ones_are_told_apart(prints: Callable) -> None:
    text = "activities:\n- kind: meeting\n  date: 2024-01-01\n- kind: meeting\n  date: 2024-01-02\n"
    deep = text.replace("\n- ", "\n    - ").replace("\n  d", "\n      d")
    assert len(set(prints(text, 2, 4))) == 2
    assert prints(text, 2, 4) == prints(deep, 2, 4)


def test_a_line_that_is_not_there_has_a_fingerprint_too(prints: Callable) -> None:
    assert len(prints("", 1, 99)) == 2


def test_like_findings_of_one_line_are_numbered(prints: Callable) -> None:
    first, second = prints(YEAR, 5, 5)
    assert first != second
