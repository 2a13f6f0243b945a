"""The works that are measured, each against something that everybody knows, with its goal."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.invented import export_of, record_file
from benchmarks.surroundings import ROOT, Surroundings

SCRIPTS = Path(__file__).resolve().parent / "peers"
FIRST_YEAR = 1960
_REPORT_YEAR = "2009"


@dataclass(frozen=True, slots=True)
class Size:
    """How much is in the invented records.

    Attributes:
        large: activities of the one large file; `smaller` of that beside which the growth is seen.
        years: how many years there are in the project of many, with `of_a_year` activities each.
        houses: how many houses hand in a year of `of_a_house` activities; `more_houses` beside
            which the growth is seen.
        small: runs of a small work; `runs` of a large one.
    """

    large: int = 10_000
    smaller: int = 2_500
    years: int = 50
    of_a_year: int = 200
    houses: int = 300
    more_houses: int = 3_000
    of_a_house: int = 100
    small_runs: int = 21
    runs: int = 5


TINY = Size(
    large=40,
    smaller=10,
    years=3,
    of_a_year=5,
    houses=2,
    more_houses=6,
    of_a_house=4,
    small_runs=1,
    runs=1,
)
"""Enough to see that each row can be measured."""


@dataclass(frozen=True, slots=True)
class Row:
    """Two commands, and what the ratio of their costs is to be.

    Attributes:
        work: what of ours is measured.
        against: what is measured beside it.
        ours, theirs: the commands.
        goal: the largest ratio of processor time; of wall time where `two_processors` is set.
        memory_goal: the largest ratio of the peaks of memory.
        most_memory: the largest peak of ours in MB.
        growth: how many times as much is in ours as in theirs: the goal is then the exponent.
        large: whether it is run as often as a large work.
        anew: a folder that is taken away before each run.
    """

    work: str
    against: str
    ours: tuple[str, ...]
    theirs: tuple[str, ...]
    goal: float | None = None
    memory_goal: float | None = None
    most_memory: float | None = None
    two_processors: bool = False
    growth: float | None = None
    large: bool = False
    anew: Path | None = None


def rows(folder: Path, size: Size, programs: Surroundings) -> Iterator[Row]:
    """Yield the rows of the table; what they need is written into a folder."""
    yield from _small(folder, programs)
    yield from _one_large_file(folder, size, programs)
    yield from _many_years(folder, size, programs)
    yield from _growing(folder, size, programs)
    yield from _many_houses(folder, size, programs)


def _small(folder: Path, programs: Surroundings) -> Iterator[Row]:
    """Yield the rows of the record of 2009, with its reports as they are in this repository."""
    project = folder / "small"
    for name in ("records", "reports"):
        shutil.copytree(ROOT / name, project / name)
    ours = (*programs.aidreport, "-q", "-C", str(project))
    record = str(project / "records" / f"{_REPORT_YEAR}.yaml")
    markdown = str(project / "reports" / f"{_REPORT_YEAR}.md")

    def importing(names: str) -> tuple[str, tuple[str, ...]]:
        return f"`import {names}`", (programs.python, "-c", f"import {names}")

    def rendered(suffix: str, *options: str) -> tuple[str, ...]:
        target = str(folder / f"written.{suffix}")
        return (*ours, "render", _REPORT_YEAR, "-f", suffix, "-o", target, "--force", *options)

    click, importing_click = importing("click")
    version = (*programs.aidreport, "--version")
    yield Row("`--version`", click, version, importing_click, 1.15)
    validate = (*ours, "validate", _REPORT_YEAR)
    yield Row("`validate` 2009", click, validate, importing_click, 3.0)
    if programs.yamllint:
        yield Row("the same", "yamllint, the same file", validate, (programs.yamllint, record), 1)
    if programs.check_jsonschema:
        schema = folder / "schema.json"
        schema.write_bytes(
            subprocess.run([*programs.aidreport, "schema"], check=True, capture_output=True).stdout
        )
        checked = (programs.check_jsonschema, "--schemafile", str(schema), record)
        yield Row("the same", "check-jsonschema with our schema", validate, checked, 0.3)
    imports, importing_them = importing("click, yaml, jinja2")
    yield Row("`render -f md` 2009", imports, rendered("md"), importing_them, 2.5)
    docx = rendered("docx")
    imports, importing_them = importing("click, yaml, jinja2, docx")
    yield Row("`render -f docx` 2009", imports, docx, importing_them, 2.2)
    if programs.pandoc:
        converted = (programs.pandoc, markdown, "-o", str(folder / "pandoc.docx"))
        yield Row("the same", "pandoc, the same Markdown", docx, converted, 4)
    check = (*ours, "render", _REPORT_YEAR, "--check")
    yield Row("`diff` 2009", "`render --check`", (*ours, "diff", _REPORT_YEAR), check, 1.05)
    public = rendered("md", "--audience", "public")
    yield Row(
        "`render --audience public -f md` 2009",
        "internal",
        public,
        rendered("md"),
        1.1,
        most_memory=60,
    )


def _one_large_file(folder: Path, size: Size, programs: Surroundings) -> Iterator[Row]:
    """Yield the rows of one year in one file."""
    project, files = _project(folder / "large", 1, size.large)
    record, year = files[0], str(FIRST_YEAR)
    ours = (*programs.aidreport, "-q", "-C", str(project))
    load = (programs.python, str(SCRIPTS / "yaml_load.py"), record)
    many = f"{size.large:,} activities"
    yield Row(
        f"`validate`, {many}",
        "`yaml.load` (CSafeLoader)",
        (*ours, "validate", year),
        load,
        0.3,
        memory_goal=0.5,
        large=True,
    )
    markdown, written = (str(folder / f"large.{suffix}") for suffix in ("md", "docx"))
    to_markdown = (*ours, "render", year, "-f", "md", "-o", markdown, "--force")
    yield Row(f"`render -f md`, {many}", "the same", to_markdown, load, 0.7, large=True)
    to_word = (*ours, "render", year, "-f", "docx", "-o", written, "--force")
    if programs.peers:
        filled = (
            programs.peers,
            str(SCRIPTS / "docxtpl_report.py"),
            record,
            str(folder / "docxtpl.docx"),
        )
        yield Row(
            f"`render -f docx`, {many}",
            "docxtpl, a paragraph an activity",
            to_word,
            filled,
            0.75,
            large=True,
        )
    if programs.pandoc:
        subprocess.run(to_markdown, check=True, capture_output=True)
        converted = (programs.pandoc, markdown, "-o", str(folder / "large-pandoc.docx"))
        yield Row("the same", "pandoc, the same Markdown", to_word, converted, 3, large=True)
    trace = (*ours, "trace", year)
    yield Row(f"`trace`, {many}", "`render -f md`", trace, to_markdown, 1.3, large=True)


def _many_years(folder: Path, size: Size, programs: Surroundings) -> Iterator[Row]:
    """Yield the rows of many years, on one processor and on two."""
    project, files = _project(folder / "many", size.years, size.of_a_year)
    validate = (*programs.aidreport, "-q", "-C", str(project), "validate")
    load = (programs.python, str(SCRIPTS / "yaml_load.py"), *files)
    work = f"`validate`, {size.years} years × {size.of_a_year}"
    against = "`yaml.load` of the same files"
    yield Row(work, against, validate, load, 0.8, most_memory=60, large=True)
    on_two = f"{work}, wall time on two processors"
    yield Row(on_two, against, validate, load, 0.45, two_processors=True, large=True)
    events = (programs.python, str(SCRIPTS / "yaml_events.py"), *files)
    yield Row("libyaml's events alone: the floor", against, events, load, large=True)


def _growing(folder: Path, size: Size, programs: Surroundings) -> Iterator[Row]:
    """Yield the row that tells how the time of a trace grows with what there is to trace."""
    project, _ = _project(folder / "smaller", 1, size.smaller)
    year = str(FIRST_YEAR)

    def trace(where: Path) -> tuple[str, ...]:
        return (*programs.aidreport, "-q", "-C", str(where), "trace", year)

    yield Row(
        f"`trace`, {size.large:,} activities: exponent of its growth",
        f"{size.smaller:,} activities",
        trace(folder / "large"),
        trace(project),
        1.05,
        growth=size.large / size.smaller,
        large=True,
    )


def _many_houses(folder: Path, size: Size, programs: Surroundings) -> Iterator[Row]:
    """Yield the rows of what many houses handed in: their records, or the exports of these."""
    place = folder / "gathering"
    records, few, many, written = (place / each for each in ("records", "few", "many", "gathered"))
    files = []
    for number in range(size.houses):
        house = records / f"{number}"
        (house / "records").mkdir(parents=True)
        file = house / "records" / f"{FIRST_YEAR}.yaml"
        text = record_file(size.of_a_house, FIRST_YEAR, _house(number), number * size.of_a_house)
        file.write_text(text, encoding="utf-8")
        files.append(str(file))
    load = (programs.python, str(SCRIPTS / "yaml_load.py"), *files)

    def gather(source: Path) -> tuple[str, ...]:
        asked = ("gather", str(source), "--year", str(FIRST_YEAR), "-o", str(written), "--records")
        return (*programs.aidreport, "-q", "-C", str(folder), *asked)

    what = f"{size.houses:,} houses × {size.of_a_house}"
    against = "`yaml.load` of all records"
    on_two = f"{what}, wall time on two processors"
    yield Row(
        f"`gather --records`, {on_two}",
        against,
        gather(records),
        load,
        0.5,
        most_memory=150,
        two_processors=True,
        large=True,
        anew=written,
    )
    subprocess.run(gather(records), check=True, capture_output=True)
    (written / "exports").rename(few)
    exports = sorted(few.iterdir())
    yield Row(
        f"`gather` of exports, {on_two}",
        against,
        gather(few),
        load,
        0.15,
        most_memory=150,
        two_processors=True,
        large=True,
        anew=written,
    )
    many.mkdir()
    for number in range(size.more_houses):
        content = exports[number % len(exports)].read_bytes()
        (many / f"{number}.jsonl").write_bytes(export_of(_house(number), content))
    yield Row(
        f"`gather` of exports, {size.more_houses:,} houses: exponent of its growth",
        f"{size.houses:,} houses",
        gather(many),
        gather(few),
        1.05,
        most_memory=150,
        growth=size.more_houses / size.houses,
        large=True,
        anew=written,
    )


def _house(number: int) -> str:
    return f"示例市第{number + 1}中学"


def _project(folder: Path, years: int, activities: int) -> tuple[Path, list[str]]:
    """Write a project with invented records and return it with the paths of its files."""
    records = folder / "records"
    records.mkdir(parents=True)
    files = []
    for year in range(FIRST_YEAR, FIRST_YEAR + years):
        file = records / f"{year}.yaml"
        file.write_text(record_file(activities, year), encoding="utf-8")
        files.append(str(file))
    return folder, files
