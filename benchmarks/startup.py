"""Time of `--version` and of help, against `import click`: `python benchmarks/startup.py`."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

RUNS = 31
BASE = ("-c", "import click")
MEASURED = {
    "--version": (1.2, ("-m", "aidreport", "--version")),
    "--help": (None, ("-m", "aidreport", "--help")),
    "render --help": (None, ("-m", "aidreport", "render", "--help")),
}


def seconds(arguments: tuple[str, ...]) -> float:
    """Return how long one run of Python with these arguments takes."""
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    """Print the medians as multiples of `import click`; runs alternate, so noise hits all."""
    times: dict[str, list[float]] = {"import click": [], **{name: [] for name in MEASURED}}
    for _ in range(RUNS):
        times["import click"].append(seconds(BASE))
        for name, (_, arguments) in MEASURED.items():
            times[name].append(seconds(arguments))
    base = statistics.median(times["import click"])
    for name, (goal, _) in MEASURED.items():
        wanted = f" (goal: at most {goal})" if goal else ""
        ratio = statistics.median(times[name]) / base
        sys.stdout.write(f"{name}: {ratio:.2f} x import click{wanted}\n")


if __name__ == "__main__":
    main()
