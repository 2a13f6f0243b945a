"""The page that answers “which kind is it?”: what belongs to each kind, and what it gives.

The records of the examples are those of `aidreport/examples/kinds.yaml`, which `aidreport explain
--sentence` shows as well; the sentence below a block is what the program makes of it.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from pathlib import Path

from aidreport import pipeline
from aidreport.examples.table import page_of_kinds
from aidreport.names import ENGLISH_KINDS
from aidreport.sources.project import Project

FRAME: str = page_of_kinds()["frame"]
_KIND = re.compile(r"种类: (\S+)")
_EXAMPLE = re.compile(r"```yaml\n(.*?)```\n\n> .*?\n(?=\n)", re.DOTALL)


def with_sentences(page: str, make_project: Callable[..., Project]) -> str:
    """Return the page with the records of its kinds, and the sentence that each of them gives."""
    kinds = page_of_kinds()["kinds"]
    records = {kind: iter(activities) for kind, activities in kinds.items()}

    def example(found: re.Match[str]) -> str:
        kind = ENGLISH_KINDS[_KIND.findall(found[1])[0]]
        record = next(records[kind])
        return f"```yaml\n{record}```\n\n> {sentence(record, make_project)}\n"

    made = _EXAMPLE.sub(example, page)
    assert [kind for kind, left in records.items() if next(left, None)] == [], "not on the page"
    return made


def sentence(activity: str, make_project: Callable[..., Project]) -> str:
    """Return what the report says of one activity; it has to be without a finding."""
    record = FRAME + textwrap.indent(activity, "  ")
    project = make_project({"records/2024.yaml": record})
    checked = pipeline.check(project, "2024")
    assert [finding.line(str) for finding in checked.findings] == [], activity
    assert checked.record
    report = pipeline.Reporter(project).render(checked.record, ["md"])
    text = report.files["md"].decode()
    body = text.partition("## 一、")[2].partition("<div")[0].strip().split("\n\n")[1:]
    (told,) = [part for part in body if not part.endswith("：")]
    return told


def kinds_shown(page: Path) -> list[str]:
    """Return the Chinese names of the kinds that the page has an example of, each once."""
    found = re.findall(r"^种类: (.+)$|^- 种类: (.+)$", page.read_text(encoding="utf-8"), re.M)
    return list(dict.fromkeys("".join(pair) for pair in found))
