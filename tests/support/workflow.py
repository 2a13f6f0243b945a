"""Runs the steps of a workflow of GitHub on this machine, one after the other.

What `uses:` an action is left out, and so is the step `install`: aidreport is here already. The
conditions that our workflows use are known; another one is a KeyError.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parent.parent.parent
BASH = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"]
"""How GitHub runs a step with `shell: bash`."""


def workflow(name: str) -> dict[str, Any]:
    """Return a workflow of this repository as plain values; its key `on` is True, by YAML 1.1."""
    text = (ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8")
    return yaml.safe_load(text)


def run_git(folder: Path, *arguments: str) -> str:
    """Run git with a name of its own and without anybody's settings; return what it printed."""
    identity = ["-c", "user.name=张示例", "-c", "user.email=z@example.invalid"]
    none = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    return subprocess.run(
        ["git", *identity, *arguments],
        cwd=folder,
        env=os.environ | none,
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout


@dataclass
class Ran:
    """What came of a workflow: of each step that has an id the outcome, and what it printed."""

    outcomes: dict[str, str] = field(default_factory=lambda: {"install": "success"})
    printed: dict[str, str] = field(default_factory=dict)
    summary: str = ""


def run_steps(
    steps: list[dict[str, Any]], folder: Path, place: Path, only: tuple[str, ...] = ()
) -> Ran:
    """Run in a repository the steps that have `run:`, or `only` some, as if the rest were well.

    Files of the runner are made in `place`.
    """
    ran = Ran()
    summary = place / "summary.md"
    summary.touch()
    own_commands = str(Path(sys.executable).parent)
    environment = os.environ | {
        "PATH": own_commands + os.pathsep + os.environ["PATH"],
        "GITHUB_STEP_SUMMARY": str(summary),
        "RUNNER_TEMP": str(place),
        "LC_ALL": "C.UTF-8",
        "AIDREPORT_LANG": "en",
    }
    for step in steps:
        if "run" not in step or step.get("id") == "install":
            continue
        if only and step["id"] not in only:
            ran.outcomes[step["id"]] = "success"
            continue
        if not _wanted(step.get("if", "${{ success() }}"), ran.outcomes):
            ran.outcomes[step["id"]] = "skipped"
            continue
        done = subprocess.run(
            [*BASH, step["run"]],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        ran.outcomes[step["id"]] = "success" if done.returncode == 0 else "failure"
        ran.printed[step["id"]] = done.stdout
    ran.summary = summary.read_text(encoding="utf-8")
    return ran


def _wanted(condition: str, outcomes: dict[str, str]) -> bool:
    terms = condition.removeprefix("${{ ").removesuffix(" }}").split(" && ")
    met = {f"steps.{step}.outcome == 'success'": out == "success" for step, out in outcomes.items()}
    met |= {"!cancelled()": True, "success()": "failure" not in outcomes.values()}
    asked = [met[term] for term in terms]  # each of them: an unknown one must not hide
    return all(asked)
