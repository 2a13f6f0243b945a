"""What holds for every workflow: a stranger's pull request can neither write nor learn anything."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import Any

import pytest
from workflow import ROOT, workflow

NAMES = sorted(path.name for path in (ROOT / ".github" / "workflows").iterdir())
JOBS = [(name, job) for name in NAMES for job in workflow(name)["jobs"].values()]
STEPS = [(name, step) for name, job in JOBS for step in job["steps"]]


def text_of(name: str) -> str:
    return (ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8")


def test_there_are_two_workflows() -> None:
    assert NAMES == ["ci.yml", "reports.yml"]


@pytest.mark.parametrize("name", NAMES)
def test_workflow_may_only_read_and_knows_no_secret(name: str) -> None:
    definition = workflow(name)
    assert definition["permissions"] == {"contents": "read"}
    assert "pull_request" in definition[True]  # the key `on`
    assert not re.search(r"pull_request_target|workflow_run|secrets\.|github\.token", text_of(name))


@pytest.mark.parametrize(("name", "job"), JOBS)
def test_job_has_an_end_and_no_permissions_of_its_own(name: str, job: dict[str, Any]) -> None:
    assert 0 < job["timeout-minutes"] <= 40
    assert "permissions" not in job


@pytest.mark.parametrize(("name", "step"), STEPS)
def test_nothing_is_written_into_a_shell_line(name: str, step: dict[str, Any]) -> None:
    assert "${{" not in step.get("run", "")


@pytest.mark.parametrize(("name", "step"), [each for each in STEPS if "uses" in each[1]])
def test_actions_are_github_s_own_at_a_major_version(name: str, step: dict[str, Any]) -> None:
    assert re.fullmatch(r"actions/(checkout|setup-python|upload-artifact)@v\d+", step["uses"])
    if step["uses"].startswith("actions/checkout@"):
        assert step["with"]["persist-credentials"] is False


def test_reports_are_made_on_a_python_that_aidreport_knows() -> None:
    (wanted,) = [
        step["with"]["python-version"]
        for name, step in STEPS
        if name == "reports.yml" and "setup-python" in step.get("uses", "")
    ]
    assert tuple(map(int, wanted.split("."))) >= (3, 11)


def test_elsewhere_the_lines_of_the_readme_are_what_is_run() -> None:
    unix, windows = (
        step["run"] for step in workflow("ci.yml")["jobs"]["elsewhere"]["steps"] if "run" in step
    )
    readme = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    (pattern,) = re.findall(r"-Pattern '(.*?)'", windows)
    assert [line for line in readme if re.search(pattern, line)] == [
        r'py -m venv .venv && .venv\Scripts\pip install -e ".[test]" '
        r"&& .venv\Scripts\python -m pytest -n auto"
    ]
    if sys.platform != "win32":
        shown = unix.replace("bash -euo pipefail -c", "echo", 1)
        done = subprocess.run(
            ["bash", "-ec", shown], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
        )
        assert done.stdout == (
            'python3 -m venv .venv && .venv/bin/pip install -e ".[test]" '
            "&& .venv/bin/python -m pytest -n auto\n"
        )
