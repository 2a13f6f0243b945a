"""The table of what `aidreport` costs beside other programs: `python benchmarks/table.py`.

    python benchmarks/table.py            measure, and print the table
    python benchmarks/table.py --write    and put it into benchmarks/README.md
    python benchmarks/table.py --tiny     see that each row can be measured, with what is here

A wheel of this checkout is built and installed in a temporary place, and the peers from PyPI in
another one. Every run is a whole process on one processor. It takes some twenty minutes: leave
the machine alone.
"""

from __future__ import annotations

import argparse
import math
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.measuring import Compared, Cost, Spread, in_turn
from benchmarks.rows import TINY, Row, Size, rows
from benchmarks.surroundings import as_it_is, made_in, told

README = Path(__file__).resolve().parent / "README.md"
BEGIN, END = "<!-- table -->", "<!-- end of the table -->"
HEAD = (
    "| work | against | goal | measured (least to most) | ours | theirs | |\n"
    "|---|---|---|---|---|---|---|"
)


def main() -> None:
    """Measure the rows asked for and print each when it is known."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--write", action="store_true", help="put the table into the README")
    parser.add_argument("--tiny", action="store_true", help="little data, no wheel, no peers")
    parser.add_argument("--only", default="", metavar="WORDS", help="rows that hold these words")
    parser.add_argument("--runs", type=int, help="runs of each command (small 21, large 5)")
    arguments = parser.parse_args()
    size = TINY if arguments.tiny else Size()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        programs = as_it_is() if arguments.tiny else made_in(folder)
        lines = [f"{datetime.now(UTC):%Y-%m-%d}. {' '.join(told(programs))}", "", HEAD]
        _say(*lines)
        for row in rows(folder, size, programs):
            if arguments.only not in f"{row.work} {row.against}":
                continue
            runs = arguments.runs or (size.runs if row.large else size.small_runs)
            measured = in_turn(
                row.ours, row.theirs, runs, two_processors=row.two_processors, anew=row.anew
            )
            lines.append(line(row, measured))
            _say(lines[-1])
    if arguments.write:
        _write(lines)


def line(row: Row, measured: Compared) -> str:
    """Return a line of the table."""
    spread = measured.ratio(_wall if row.two_processors else _processor)
    if row.growth:
        exponents = (_exponent(each, row.growth) for each in (spread.median, spread.least))
        spread = Spread(*exponents, _exponent(spread.most, row.growth))
    memory = measured.ratio(_peak)
    most = Spread.of(map(_peak, measured.ours)).median
    goals, figures, met = [], [], []
    for goal, found in ((row.goal, spread), (row.memory_goal, memory)):
        if goal is not None or found is spread:
            name = "memory " if found is memory else ""
            figures.append(f"{name}{found.median:.2f} ({found.least:.2f} to {found.most:.2f})")
        if goal is not None:
            goals.append(f"{'memory ' if found is memory else ''}≤ {goal:g}")
            met.append(found.median <= goal)
    if row.most_memory is not None:
        goals.append(f"≤ {row.most_memory:g} MB")
        met.append(most <= row.most_memory)
    verdict = ("met" if all(met) else "**not met**") if met else ""
    ours, theirs = (_cost(costs, row) for costs in (measured.ours, measured.theirs))
    told = (row.work, row.against, ", ".join(goals), ", ".join(figures), ours, theirs, verdict)
    return f"| {' | '.join(told)} |"


def _cost(costs: tuple[Cost, ...], row: Row) -> str:
    """Return the medians of a command: `0.155 s, 31 MB`."""
    seconds = Spread.of(map(_wall if row.two_processors else _processor, costs)).median
    return f"{seconds:.3f} s, {Spread.of(map(_peak, costs)).median:.0f} MB"


def _processor(cost: Cost) -> float:
    return cost.processor


def _wall(cost: Cost) -> float:
    return cost.wall


def _peak(cost: Cost) -> float:
    return cost.peak


def _exponent(ratio: float, growth: float) -> float:
    """Return 1 for what grows in proportion, 2 for what grows with the square."""
    return math.log(ratio) / math.log(growth)


def _write(lines: list[str]) -> None:
    """Put the table in the place of the one before."""
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    text = "\n".join([before + BEGIN, *lines, END]) + after
    README.write_text(text, encoding="utf-8")


def _say(*lines: str) -> None:
    for each in lines:
        sys.stdout.write(f"{each}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
