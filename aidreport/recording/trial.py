"""A year as it would be with one more activity: what is found in it, and what it says then."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path

from aidreport.diagnostics import Diagnostic
from aidreport.frozen import frozen
from aidreport.pipeline import Reporter, check
from aidreport.sources.project import RECORDS, TEMPLATES, Project

_NEARLY_THE_SAME = 0.85
"""How much of a paragraph must be as it was, for one in which only figures have changed."""


@frozen
class Trial:
    """What a change to a file would bring.

    Attributes:
        findings: those that are not there without it.
        sentences: the paragraphs of the report that are new, not those in which merely a total
            or a number is another; empty where there is no report.
    """

    findings: tuple[Diagnostic, ...]
    sentences: tuple[str, ...]


def tried(project: Project, year: str, path: str, content: bytes) -> Trial:
    """Return what a year would be like with a file changed; nothing is written into the project.

    Args:
        project: of the records.
        year: the year of the file.
        path: of the file, from the project's root.
        content: what it would hold.
    """
    with _copy(project) as copy:
        before, old = _state(copy, year)
        changed = copy.root / path
        changed.parent.mkdir(parents=True, exist_ok=True)
        changed.write_bytes(content)
        after, new = _state(copy, year)
    known = {(each.code, str(each.message)) for each in before}
    found = (each for each in after if (each.code, str(each.message)) not in known)
    return Trial(tuple(found), tuple(line for line in new if _is_new(line, old)))


def _is_new(line: str, old: list[str]) -> bool:
    return line not in old and not get_close_matches(line, old, n=1, cutoff=_NEARLY_THE_SAME)


@contextmanager
def _copy(project: Project) -> Iterator[Project]:
    """Make a copy of what a report is made of, and clear it away afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        for name in (RECORDS, TEMPLATES):
            if (project.root / name).is_dir():
                shutil.copytree(project.root / name, root / name)
        yield Project(root, project.settings)


def _state(project: Project, year: str) -> tuple[tuple[Diagnostic, ...], list[str]]:
    checked = check(project, year)
    if checked.record is None:
        return checked.findings, []
    report = Reporter(project).render(checked.record, ["md"])
    text = report.files.get("md", b"").decode()
    lines = (line.strip() for line in text.splitlines() if not line.startswith("<!--"))
    return checked.findings, [line for line in lines if line]
