"""What holds for every workflow: a stranger's pull request can neither write nor learn anything.

`release.yml` alone may do more: in one job, for a tag that only who may write can push.
"""

from __future__ import annotations

import re
import subprocess
import sys
from typing import Any

import pytest
from workflow import ROOT, workflow

NAMES = sorted(path.name for path in (ROOT / ".github" / "workflows").iterdir())
RELEASE = "release.yml"
OF_STRANGERS = [name for name in NAMES if name != RELEASE]
JOBS = [(name, job, made) for name in NAMES for job, made in workflow(name)["jobs"].items()]
STEPS = [(name, step) for name, _, made in JOBS for step in made["steps"]]


def text_of(name: str) -> str:
    return (ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8")


def test_there_are_three_workflows() -> None:
    assert NAMES == ["ci.yml", "release.yml", "reports.yml"]


@pytest.mark.parametrize("name", NAMES)
def test_workflow_may_only_read_and_knows_no_secret(name: str) -> None:
    assert workflow(name)["permissions"] == {"contents": "read"}
    assert not re.search(r"pull_request_target|workflow_run|secrets\.|github\.token", text_of(name))


@pytest.mark.parametrize("name", OF_STRANGERS)
def test_workflow_runs_for_a_pull_request(name: str) -> None:
    assert "pull_request" in workflow(name)[True]  # the key `on`


def test_a_release_is_made_for_the_tag_of_a_version_alone() -> None:
    assert workflow(RELEASE)[True] == {"push": {"tags": ["v*"]}}


@pytest.mark.parametrize(("name", "job", "made"), JOBS)
def test_job_has_an_end_and_only_the_last_of_a_release_may_publish(
    name: str, job: str, made: dict[str, Any]
) -> None:
    assert 0 < made["timeout-minutes"] <= 40
    if (name, job) == (RELEASE, "publish"):
        assert made["permissions"] == {"id-token": "write"}
        assert made["needs"] == "try"
        assert not [step for step in made["steps"] if "run" in step]
    else:
        assert "permissions" not in made


@pytest.mark.parametrize(("name", "step"), STEPS)
def test_nothing_is_written_into_a_shell_line(name: str, step: dict[str, Any]) -> None:
    assert "${{" not in step.get("run", "")


@pytest.mark.parametrize(("name", "step"), [each for each in STEPS if "uses" in each[1]])
def test_actions_are_github_s_own_at_a_major_version_or_the_one_that_publishes(
    name: str, step: dict[str, Any]
) -> None:
    if (name, step["uses"]) == (RELEASE, "pypa/gh-action-pypi-publish@release/v1"):
        return
    ours = r"actions/(checkout|setup-python|(up|down)load-artifact)@v\d+"
    assert re.fullmatch(ours, step["uses"])
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
