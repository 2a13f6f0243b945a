"""What was changed by hand in a report is traced to the same lines, whatever the keys."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from in_chinese import in_chinese

GOLDEN = Path(__file__).parents[1] / "golden"
CASE, YEAR = "sending-school", "2024"
NAME = re.compile("(乙中学|陈校长|丁学校|示例县)(?!等)")


def places(found: Any) -> Iterator[tuple[str, int]]:
    """Yield the lines of the records that something in a JSON text names."""
    if isinstance(found, dict):
        if "line" in found and str(found.get("path", "")).startswith("records"):
            yield found["path"], found["line"]
        for value in found.values():
            yield from places(value)
    elif isinstance(found, list):
        for value in found:
            yield from places(value)


def traced(folder: Path, aidreport: Callable) -> list[tuple[str, int]]:
    report = folder / "reports" / f"{YEAR}.md"
    text = report.read_text(encoding="utf-8")
    # Words added behind a name and at the end of each sentence, and a figure that is another.
    changed = NAME.sub(r"\1等单位", text.replace("。\n", "，得到好评。\n"))
    report.write_text(changed.replace("2名", "3名", 1), encoding="utf-8", newline="\n")
    ran = aidreport("-C", str(folder), "diff", YEAR, f"reports/{YEAR}.md", "--format", "json")
    return list(places(json.loads(ran.out)))


def test_changes_lead_to_the_same_lines(here: Path, aidreport: Callable) -> None:
    for name in ("english", "chinese"):
        shutil.copytree(GOLDEN / CASE, here / name)
    for file in (here / "chinese" / "records").iterdir():
        file.write_bytes(in_chinese(file.read_bytes(), f"records/{file.name}"))
    english = traced(here / "english", aidreport)
    assert english
    assert traced(here / "chinese", aidreport) == english
