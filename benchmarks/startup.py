"""Time of whole runs, as multiples of a run of something else: `python benchmarks/startup.py`."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNS = 15
# -P: what is installed, a wheel say, and not the checkout that the runs start in.
AIDREPORT = (sys.executable, "-P", "-m", "aidreport")
IMPORT_CLICK = "import click"
IMPORTS = "import click, yaml, jinja2"
PANDOC = "pandoc, the same Markdown to DOCX"


@dataclass(frozen=True, slots=True)
class Run:
    """A command, what it is measured against, and the goal for the ratio of the two."""

    command: tuple[str, ...]
    against: str
    goal: float | None = None


def runs(folder: Path) -> dict[str, Run]:
    """Return the runs by name; what they write goes to `folder`."""
    markdown, written, converted = (
        str(folder / name) for name in ("2009.md", "2009.docx", "pandoc.docx")
    )
    found = {
        IMPORT_CLICK: Run((sys.executable, "-c", "import click"), IMPORT_CLICK),
        "--version": Run((*AIDREPORT, "--version"), IMPORT_CLICK, 1.2),
        "--help": Run((*AIDREPORT, "--help"), IMPORT_CLICK),
        "render --help": Run((*AIDREPORT, "render", "--help"), IMPORT_CLICK),
        "validate 2009": Run((*AIDREPORT, "-q", "validate", "2009"), IMPORT_CLICK, 3),
        IMPORTS: Run((sys.executable, "-c", IMPORTS), IMPORTS),
        "render 2009 -f md": Run(
            (*AIDREPORT, "-q", "render", "2009", "-f", "md", "-o", markdown, "--force"),
            IMPORTS,
            2.5,
        ),
    }
    if shutil.which("pandoc"):
        render = (*AIDREPORT, "-q", "render", "2009", "-f", "docx", "-o", written)
        pandoc = ("pandoc", str(ROOT / "reports" / "2009.md"), "-o", converted)
        found[PANDOC] = Run(pandoc, PANDOC)
        found["render 2009 -f docx"] = Run(render, PANDOC, 1.5)
    return found


def seconds(command: tuple[str, ...]) -> float:
    """Return how long one run takes, started in the folder of the records."""
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    """Print the medians as multiples; the runs take turns, so noise hits all."""
    with tempfile.TemporaryDirectory() as folder:
        measured = runs(Path(folder))
        times: dict[str, list[float]] = {name: [] for name in measured}
        for _ in range(RUNS):
            for name, run in measured.items():
                times[name].append(seconds(run.command))
    medians = {name: statistics.median(each) for name, each in times.items()}
    for name, run in measured.items():
        if name != run.against:
            wanted = f" (goal: at most {run.goal:g})" if run.goal else ""
            ratio = medians[name] / medians[run.against]
            sys.stdout.write(f"{name:20} {ratio:5.2f} x {run.against}{wanted}\n")


if __name__ == "__main__":
    main()
