"""What a dataset of millions costs: written by us, then read by each engine with its own lines.

    python -m benchmarks.engines FOLDER [--activities 2000000] [--python PYTHON]

Writes an invented dataset of 20 years and 30 provinces into FOLDER, then runs the lines beside it
by PYTHON, which has the engines (`pip install pyarrow duckdb polars "dask[dataframe]" pyspark`, and
Java for Spark), each in a process of its own, and fails where two of them give other totals. Prints
the processor's time and the most memory of all processes of a run. `--activities 0` reads what an
earlier run has written. Outside of CI.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from aidreport.exporting.dataset.columns import SHAPES, Row, Type
from aidreport.exporting.dataset.parquet import parquet_files
from aidreport.exporting.dataset.ready_lines import ready_lines
from aidreport.exporting.dataset.rows import in_order
from aidreport.places.division import EVER, Level
from aidreport.places.table import table

YEARS = range(1990, 2010)
HOUSES = 3_000
KINDS = {"donation": "捐赠", "volunteering": "志愿服务", "home-visit": "走访慰问"}
FIGURES = ("cash_paid", "cash_planned", "goods_value")
_BLANK = {Type.TEXT: None, Type.COUNT: 0, Type.MONEY: None}
_SHOW = {
    "DuckDB": """
import duckdb
rows = duckdb.sql(open("with_duckdb.sql", encoding="utf-8").read()).fetchall()
""",
    "Polars": """
import runpy
rows = runpy.run_path("with_polars.py")["totals"].collect().rows()
""",
    "Dask": """
import runpy
found = runpy.run_path("with_dask.py")["totals"].reset_index()
rows = found.astype(object).values.tolist()
""",
    "Spark": """
import runpy
rows = [tuple(row) for row in runpy.run_path("with_spark.py")["totals"].collect()]
""",
}
_TELL = """
import json
said = [[int(y), f, str(s or 0) if s == s else "0", int(n)] for y, f, s, n in rows]
print("TOTALS", json.dumps(sorted(said)))
"""


def counties() -> list[tuple[str, str, str, str]]:
    """Return the counties of today: code, province, prefecture, county."""
    found = []
    for unit in table().every():
        if unit.level is Level.COUNTY and unit.last == EVER:
            above = {each.level: each.name for each in table().above(unit, EVER - 1)}
            if Level.PREFECTURE in above:
                names = (above[Level.PROVINCE], above[Level.PREFECTURE], unit.name)
                found.append((unit.code, *names))
    return found


def year_of(year: int, number: int) -> Mapping[str, list[Row]]:
    """Return the rows of `number` invented activities, and of twice as many amounts."""
    places = counties()
    kinds = list(KINDS.items())
    rows: dict[str, list[Row]] = {"activities": [], "amounts": []}
    for each in range(number):
        code, province, prefecture, county = places[each * 7919 % len(places)]
        kind, kind_name = kinds[each % len(kinds)]
        common = {
            "year": year,
            "province": province,
            "house": f"示例第{each % HOUSES}中学",
            "report": str(year),
            "activity": f"{year}-{each + 1:06}",
            "date": f"{year}-{each % 12 + 1:02}-{each % 28 + 1:02}",
            "date_precision": "day",
            "date_said": f"{year}-{each % 12 + 1:02}-{each % 28 + 1:02}",
            "kind": kind,
            "kind_name": kind_name,
            "side": "own",
            "title": f"第{each}次送教下乡与捐资助学活动",
            "division": code,
            "prefecture": prefecture,
            "county": county,
            "place": f"{province}{prefecture}{county}",
            "recipients": f"{county}第{each % 40}小学",
            "recipient_organisations": 1,
            "people": 5 + each % 60,
            "recorded_at": f"records/{year}.yaml:{each * 9 + 4}",
        }
        rows["activities"].append(_row("activities", common))
        for line in (1, 2):
            figure = FIGURES[(each + line) % len(FIGURES)]
            fen = (each * 104729 + line * 15485863) % 5_000_000
            gift = {
                "line": line,
                "figure": figure,
                "status": None if figure == "goods_value" else figure.removeprefix("cash_"),
                "amount": Decimal(fen) / 100 if each % 11 else None,
                "items": "图书" if figure == "goods_value" else None,
            }
            rows["amounts"].append(_row("amounts", {**common, **gift}))
    return rows


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _row(name: str, values: Mapping[str, Any]) -> Row:
    return tuple(values.get(each.name, _BLANK[each.type]) for each in SHAPES[name].columns)


def write(folder: Path, activities: int) -> None:
    """Write the dataset, and tell what that cost."""
    making = writing = 0.0
    size = 0
    for year in YEARS:
        started = time.process_time()
        rows = year_of(year, activities // len(YEARS))
        making += time.process_time() - started
        started = time.process_time()
        for name, those in rows.items():
            in_rows = in_order(SHAPES[name], those)
            for path, content in parquet_files(SHAPES[name], in_rows, str(year), year):
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_bytes(content)
                size += len(content)
        writing += time.process_time() - started
    for name, content in ready_lines("parquet").items():
        (folder / name).write_bytes(content)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    _say(f"{activities} activities, {2 * activities} amounts: {size / 2**20:.0f} MB of Parquet")
    _say(f"sorted and written in {writing:.1f} s of the processor (the rows: {making:.1f} s)")
    _say(f"most memory: {peak:.0f} MB, of one year of {activities // len(YEARS)} activities")


def run(name: str, python: str, folder: Path) -> str:
    """Run the lines of one engine, tell what that cost, and return the totals."""
    spent: dict[int, float] = {}
    with subprocess.Popen(
        [python, "-c", _SHOW[name] + _TELL],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        start_new_session=True,
        env={**os.environ, "PYTHONUTF8": "1"},
    ) as process:
        most = 0
        while process.poll() is None:
            found = list(_of_session(process.pid))
            spent |= {number: seconds for number, seconds, _ in found}
            most = max(most, sum(memory for _, _, memory in found))
            time.sleep(0.05)
        assert process.stdout is not None
        said = process.stdout.read()
    (totals,) = [line for line in said.splitlines() if line.startswith("TOTALS ")]
    _say(f"{name}: {sum(spent.values()):.1f} s of the processor, {most / 2**20:.0f} MB")
    return totals


def _of_session(session: int) -> Iterator[tuple[int, float, int]]:
    """Yield number, seconds and resident bytes of each process of a session (Linux)."""
    page, ticks = os.sysconf("SC_PAGE_SIZE"), os.sysconf("SC_CLK_TCK")
    for process in Path("/proc").iterdir():
        if not process.name.isdigit():
            continue
        try:
            fields = (process / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == session:
            seconds = (int(fields[11]) + int(fields[12])) / ticks
            yield int(process.name), seconds, int(fields[21]) * page


def canonical(totals: str) -> list[tuple[int, str, Decimal, int]]:
    """Return totals as numbers: engines write them with more or fewer digits."""
    rows = json.loads(totals.removeprefix("TOTALS "))
    return [(year, figure, Decimal(yuan), missing) for year, figure, yuan, missing in rows]


def main() -> int:
    """Write the dataset and run all engines; 1 where they differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--activities", type=int, default=2_000_000)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--engines", nargs="*", default=list(_SHOW))
    wishes = parser.parse_args()
    wishes.folder.mkdir(parents=True, exist_ok=True)
    if wishes.activities:
        write(wishes.folder, wishes.activities)
    found = {name: canonical(run(name, wishes.python, wishes.folder)) for name in wishes.engines}
    first = next(iter(found.values()))
    differing = [name for name, totals in found.items() if totals != first]
    _say(f"engines that give other totals than {next(iter(found))}: {differing or 'none'}")
    _say(f"rows of totals: {len(first)}, together {sum(row[2] for row in first)} yuan")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
