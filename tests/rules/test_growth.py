"""The work of each rule grows in proportion to the record, not with its square."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from runpy import run_path
from typing import Any

import pytest
from steps import steps

from aidreport import pipeline
from aidreport.model.year import YearRecord
from aidreport.rules import RULES, check
from aidreport.sources.project import find_project

INVENTED = Path(__file__).parents[2] / "benchmarks" / "invented.py"
record_file = run_path(str(INVENTED))["record_file"]

FEW, MANY = 40, 160
MOST = 1.3
"""So many times the proportion may be reached: 4 would be the square."""


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], YearRecord]:
    """A year with that many activities, as the rules get it."""

    @cache
    def built(activities: int) -> YearRecord:
        folder = tmp_path_factory.mktemp("project")
        (folder / "records").mkdir()
        Path(folder / "records" / "2024.yaml").write_text(
            record_file(activities, 2024), encoding="utf-8"
        )
        checked = pipeline.check(find_project(folder), "2024").record
        assert checked is not None
        return checked.record

    return built


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_four_times_as_much_takes_four_times_as_long(
    rule: Any, record: Callable[[int], YearRecord], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aidreport.rules.RULES", (rule,))
    # What is done once, like compiling an expression, is done now. Counting takes many times as
    # long, so that of the large record is not counted; but since Python 3.12 code that was never
    # counted, or not the last time, is not counted from its first instruction.
    check(record(MANY))
    steps(lambda: check(record(FEW)))
    few, many = (steps(lambda each=each: check(record(each))) for each in (FEW, MANY))
    assert many <= MOST * MANY / FEW * few
