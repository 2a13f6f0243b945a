import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "benchmarks" / "table.py"
README = ROOT / "benchmarks" / "README.md"


@pytest.fixture(scope="module")
def printed() -> list[list[str]]:
    ran = subprocess.run(
        [sys.executable, TABLE, "--tiny"], check=True, capture_output=True, encoding="utf-8"
    )
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in ran.stdout.splitlines()
        if line.startswith("| ") and not line.startswith("| work")
    ]


def test_each_work_is_measured_and_its_line_says_the_goal_and_the_verdict(
    printed: list[list[str]],
) -> None:
    works = [cells[0] for cells in printed]
    assert len(works) == len(set(works)) == 16
    for work, against, goal, measured, ours, theirs, verdict in printed:
        assert against
        assert "(" in measured
        assert all(cost.endswith(" MB") for cost in (ours, theirs))
        floor = "floor" in work
        assert (goal, verdict) == ("", "") if floor else verdict in ("met", "**not met**")


def test_the_latest_table_has_these_lines_and_those_of_the_peers(printed: list[list[str]]) -> None:
    table = README.read_text(encoding="utf-8").partition("<!-- table -->")[2]
    lines = [line for line in table.partition("<!-- end")[0].splitlines() if line.startswith("| ")]
    peers = ("yamllint", "check-jsonschema", "docxtpl", "pandoc")
    of_peers = [line for line in lines if any(peer in line.split(" | ")[1] for peer in peers)]
    assert len(lines) - 1 - len(of_peers) == len(printed)
    assert len(of_peers) == 5
