"""Processes killed while they write: what stands there is always whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from planting import Tally
from small_records import record

from aidreport.cli.run import run

ROOT = Path(__file__).parent.parent.parent
KILLING = ROOT / "tests" / "support" / "killing.py"
OWN_CLOSING = """\
{% extends "default/report.md.j2" %}
{% block closing %}
特此报告。
{% include "sections/closing.md.j2" %}
{% endblock %}
"""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks a child for each kill")


def killed(what: str, folder: Path, kills: int) -> dict[str, int]:
    ran = subprocess.run(
        [sys.executable, KILLING, what, folder, str(kills), "20"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        check=True,
    )
    counts: dict[str, int] = json.loads(ran.stdout)
    return counts


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with two sets of templates, `a` and `b`."""
    for name in ("records", "a", "b"):
        (tmp_path / name).mkdir()
    (tmp_path / "records" / "2009.yaml").write_text(record("2009"), encoding="utf-8")
    (tmp_path / "a" / "report.md.j2").write_text(OWN_CLOSING, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(("what", "kills"), [("render", 60), ("close", 60), ("write", 160)])
def test_killed_at_any_moment_the_files_are_whole_and_the_next_run_clears_up(
    project: Path, tally: Tally, what: str, kills: int
) -> None:
    if what == "close":  # only a report that was written can have been signed
        run(["-C", str(project), "-q", "render", "2009"])
    counts = killed(what, project / "a" if what == "write" else project, kills)
    for number in range(kills):
        tally.count(f"kills of “{what}” that left whole files", number >= counts["damaged"])
        tally.count(f"kills of “{what}” in the middle of writing", number < counts["left"])
    assert (counts["kills"], counts["damaged"], counts["litter"]) == (kills, 0, 0)
    # Else the kills came too early or too late to say anything.
    assert counts["left"] >= kills / 2


def test_two_renders_at_once_do_not_mix(project: Path) -> None:
    command = [sys.executable, "-m", "aidreport", "-C", str(project), "-q", "render", "2009"]

    def reports() -> tuple[bytes, ...]:
        return tuple((project / "reports" / f"2009.{name}").read_bytes() for name in ("md", "docx"))

    def start(version: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen([*command, "--templates", project / version], cwd=ROOT)

    whole = []
    for version in ("a", "b"):
        assert start(version).wait() == 0
        whole.append(reports())
    for _ in range(2):
        running = [start(version) for version in "ab"]
        assert [each.wait() for each in running] == [0, 0]
        assert reports() in whole
        assert len(list((project / "reports").iterdir())) == 2
