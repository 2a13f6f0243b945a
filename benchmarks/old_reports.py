"""How much of an old report `aidreport import` reads: found, wrong, missed, by sort.

    python benchmarks/old_reports.py [--verbose] [TEXT]

The reports of tests/golden, docs/examples and reports/2009.md were made from records, and these
are what is right. TEXT is the file of the report that records/2009.yaml was once made from.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))

from extracted_facts import SORTS, Measured, measured_report  # noqa: E402

from aidreport.pipeline.files import years  # noqa: E402
from aidreport.sources.project import Project, find_project  # noqa: E402


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verbose", action="store_true", help="show what is wrong and missed")
    parser.add_argument("text", nargs="?", help="the report that records/2009.yaml was made from")
    options = parser.parse_args()
    groups: dict[str, list[Measured]] = {"reports": [], "kinds": [], "2009": []}
    with tempfile.TemporaryDirectory() as folder:
        for group, project, year, path in cases(Path(folder), options.text):
            measured = measured_report(project, year, path.read_bytes(), path.name)
            groups[group].append(measured)
            if options.verbose:
                _explain(path, measured)
    for group, found in groups.items():
        __say(group, found)


def cases(folder: Path, text: str | None) -> Iterator[tuple[str, Project, str, Path]]:
    """Yield the group, the project, the year and the report of each case."""
    yield "2009", find_project(ROOT), "2009", Path(text) if text else ROOT / "reports" / "2009.md"
    for records in sorted(
        [
            *(ROOT / "tests" / "golden").glob("*/records"),
            *(ROOT / "docs").glob("examples/*/records"),
        ]
    ):
        project = find_project(records.parent)
        for year in years(project):
            found = [records.parent / each / f"{year}.md" for each in ("reports", "")]
            if path := next((each for each in found if each.exists()), None):
                yield "reports", project, year, path
    for record in sorted((ROOT / "tests" / "golden" / "kinds").glob("*.yaml")):
        place = folder / record.stem / "records"
        place.mkdir(parents=True)
        shutil.copy(record, place / "2024.yaml")
        yield "kinds", find_project(place.parent), "2024", record.with_suffix(".md")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _explain(path: Path, measured: Measured) -> None:
    _say(f"== {path.relative_to(ROOT) if path.is_relative_to(ROOT) else path}")
    for each in measured.wrong:
        mark = "marked" if each.marked else "NOT MARKED"
        _say(f"   wrong, {mark}: {each.fact.field} {each.fact.value!r} <- {each.draft.text[:60]}")
    for fact, activity in measured.missed_facts:
        if fact.sort != "other words":
            _say(f"   missed: {fact.field} {fact.value!r} of {activity.position}")


def __say(group: str, found: list[Measured]) -> None:
    total: Counter[int] = Counter()
    _say(f"\n| {group} | found | of these marked | wrong, marked | wrong, not marked | missed |")
    _say("| --- | ---: | ---: | ---: | ---: | ---: |")
    for at, sort in enumerate(SORTS):
        numbers = [
            sum(column) for column in zip(*(list(m.rows())[at][1:] for m in found), strict=True)
        ]
        total.update(dict(enumerate(numbers)))
        _say(f"| {sort} | {' | '.join(map(str, numbers))} |")
    _say(f"| all | {' | '.join(str(total[at]) for at in range(5))} |")


if __name__ == "__main__":
    main()
