"""Time of `aidreport trace` against `render -f md`, whole processes: `python benchmarks/trace.py`.

The exponent says how the time grows with the number of activities: 1 is in proportion to it.
"""

from __future__ import annotations

import math
import os
import statistics
import sys
import tempfile
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.invented import record_file

RUNS = 3
SIZES = (2_500, 10_000)
RATIO_GOAL, EXPONENT_GOAL = 1.3, 1.05


def main() -> None:
    """Print for each size the seconds of both works, then the exponent; they take turns."""
    traced = {}
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            records = Path(folder) / "records"
            records.mkdir()
            (records / "2009.yaml").write_text(record_file(size), encoding="utf-8")
            program = (sys.executable, "-m", "aidreport", "-q", "-C", folder)
            trace = (*program, "trace", "2009")
            render = (*program, "render", "2009", "-f", "md")
            times = [(_seconds(trace), _seconds(render)) for _ in range(RUNS)]
        traced[size], rendered = (statistics.median(each) for each in zip(*times, strict=True))
        sys.stdout.write(
            f"{size:6} activities: trace {traced[size]:6.2f} s | render -f md {rendered:6.2f} s"
            f" | {traced[size] / rendered:.2f} (goal {RATIO_GOAL:g})\n"
        )
    few, many = SIZES
    exponent = math.log(traced[many] / traced[few]) / math.log(many / few)
    sys.stdout.write(f"exponent of trace: {exponent:.2f} (goal {EXPONENT_GOAL:g})\n")


def _seconds(command: tuple[str, ...]) -> float:
    """Return the processor time of one process."""
    nowhere = (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)
    process = os.posix_spawn(command[0], command, os.environ, file_actions=[nowhere])
    _, status, usage = os.wait4(process, 0)
    if status:
        raise SystemExit(f"{' '.join(command[:6])} failed")
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    main()
