"""Time and memory of reading, against `yaml.load` with libyaml: `python benchmarks/loader.py`."""

from __future__ import annotations

import argparse
import gc
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.invented import record_file

WORKS = ("yaml.load", "read")


def main() -> None:
    """Print a table of ratios, or with `--work` measure one work in this process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="runs of each work (default 5)")
    parser.add_argument("--work", choices=WORKS, help=argparse.SUPPRESS)
    parser.add_argument("--collector-off", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="*", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.work:
        _measure(arguments.work, arguments.files, collector_off=arguments.collector_off)
    else:
        _compare(arguments.runs)


def _measure(work: str, files: list[Path], *, collector_off: bool) -> None:
    """Print the seconds for all files and the peak memory of this process in MB."""
    load = _loader(work)
    if collector_off:
        gc.disable()
    begun = time.perf_counter()
    values = [load(file.read_bytes()) for file in files]
    seconds = time.perf_counter() - begun
    assert all(values)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(seconds, peak / (1024 if sys.platform == "linux" else 1024**2))  # noqa: T201


def _loader(work: str) -> Callable[[bytes], object]:
    """Return the function under measurement; its imports are paid before the clock starts."""
    if work == "read":
        from aidreport.sources.reader import read

        return lambda content: read(content, "records/2009.yaml").root
    import yaml

    return lambda content: yaml.load(content, Loader=yaml.CSafeLoader)


def _compare(runs: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        large = _write(Path(folder), files=1, activities=10_000)
        many = _write(Path(folder), files=50, activities=200)
        print(f"{'':42}{'yaml.load':>16}{'read':>16}   time memory")  # noqa: T201
        for name, files in (("one file of 10,000", large), ("50 files of 200", many)):
            for collector_off in (False, True):
                state = "off" if collector_off else "on"
                print(  # noqa: T201
                    f"{f'{name} activities, collector {state}':42}"
                    + _row(files, runs, collector_off=collector_off)
                )


def _write(folder: Path, *, files: int, activities: int) -> list[Path]:
    paths = [folder / f"{files}-{number}.yaml" for number in range(files)]
    for number, path in enumerate(paths):
        path.write_text(record_file(activities, 1960 + number), encoding="utf-8")
    return paths


def _row(files: list[Path], runs: int, *, collector_off: bool) -> str:
    """Return medians of time and memory, and their ratios; the works take turns."""
    results: dict[str, list[tuple[float, float]]] = {work: [] for work in WORKS}
    for _ in range(runs):
        for work in WORKS:
            results[work].append(_in_a_process(work, files, collector_off=collector_off))
    (old_time, old_peak), (new_time, new_peak) = (
        tuple(statistics.median(column) for column in zip(*results[work], strict=True))
        for work in WORKS
    )
    return (
        f"{old_time:7.2f} s{old_peak:4.0f} MB {new_time:7.2f} s{new_peak:4.0f} MB"
        f"   {new_time / old_time:.2f} {new_peak / old_peak:.2f}"
    )


def _in_a_process(work: str, files: list[Path], *, collector_off: bool) -> tuple[float, float]:
    command = [sys.executable, __file__, "--work", work]
    if collector_off:
        command.append("--collector-off")
    finished = subprocess.run([*command, *files], check=True, capture_output=True, text=True)
    seconds, peak = finished.stdout.split()
    return float(seconds), float(peak)


if __name__ == "__main__":
    main()
