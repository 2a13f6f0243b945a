"""Time and memory of `aidreport validate`, whole processes: `python benchmarks/validate.py`.

The rows are those of many activities; `benchmarks/startup.py` has the row of one small record.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.invented import record_file

RUNS = 3
YAML_LOAD = (
    "import sys, yaml\n"
    "for path in sys.argv[1:]:\n"
    "    with open(path, 'rb') as file:\n"
    "        yaml.load(file, Loader=yaml.CSafeLoader)\n"
)


@dataclass(frozen=True, slots=True)
class Row:
    """Files of one size, and the goals for the ratios of time and memory to `yaml.load`."""

    name: str
    files: int
    activities: int
    time_goal: float
    memory_goal: float | None = None


ROWS = (
    Row("one file of 10,000 activities", 1, 10_000, 0.4, 0.4),
    Row("50 files of 200 activities", 50, 200, 0.5),
    Row("100 files of 100 activities", 100, 100, 0.5),
)


def main() -> None:
    """Print each row: seconds, peak memory and their ratios; the two works take turns."""
    for row in ROWS:
        with tempfile.TemporaryDirectory() as folder:
            files = _write(Path(folder), row)
            ours = (sys.executable, "-m", "aidreport", "-q", "-C", folder, "validate")
            theirs = (sys.executable, "-c", YAML_LOAD, *map(str, files))
            measured: dict[tuple[str, ...], list[tuple[float, float]]] = {ours: [], theirs: []}
            for _ in range(RUNS):
                for command, results in measured.items():
                    results.append(_run(command))
        (time_ours, peak_ours), (time_theirs, peak_theirs) = (
            tuple(statistics.median(column) for column in zip(*results, strict=True))
            for results in measured.values()
        )
        memory_goal = f", memory {row.memory_goal:g}" if row.memory_goal else ""
        sys.stdout.write(
            f"{row.name:32} {time_ours:6.2f} s {peak_ours:4.0f} MB"
            f" | yaml.load {time_theirs:6.2f} s {peak_theirs:4.0f} MB"
            f" | time {time_ours / time_theirs:.2f}, memory {peak_ours / peak_theirs:.2f}"
            f" (goals: time {row.time_goal:g}{memory_goal})\n"
        )


def _write(folder: Path, row: Row) -> list[Path]:
    (folder / "records").mkdir()
    paths = [folder / "records" / f"{1900 + number}.yaml" for number in range(row.files)]
    for number, path in enumerate(paths):
        path.write_text(record_file(row.activities, 1900 + number), encoding="utf-8")
    return paths


def _run(command: tuple[str, ...]) -> tuple[float, float]:
    """Return the seconds and the peak memory in MB of one process."""
    begun = time.perf_counter()
    process = os.posix_spawn(command[0], command, os.environ)
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - begun
    if status:
        raise SystemExit(f"{' '.join(command[:6])} failed")
    return seconds, usage.ru_maxrss / (1024 if sys.platform == "linux" else 1024**2)


if __name__ == "__main__":
    main()
