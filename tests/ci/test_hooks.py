"""The hooks of pre-commit, installed and run by pre-commit itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from workflow import ROOT, run_git

PACKAGE = (".pre-commit-hooks.yaml", "pyproject.toml", "README.md", "LICENSE")
FOLDERS = ("aidreport", "templates")


@pytest.fixture(scope="session")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository that holds what is checked out here, as pre-commit would clone it."""
    folder = tmp_path_factory.mktemp("hooks")
    for name in PACKAGE:
        shutil.copy(ROOT / name, folder)
    for name in FOLDERS:
        shutil.copytree(
            ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.mo")
        )
    run_git(folder, "init", "--quiet")
    run_git(folder, "add", "--all")
    run_git(folder, "commit", "--quiet", "--message", "hooks")
    return folder


@pytest.fixture
def pre_commit(
    repository: Any, hooks: Path, tmp_path: Path
) -> Callable[[], subprocess.CompletedProcess[str]]:
    """Stage everything and let pre-commit look at it, as `git commit` would."""
    revision = run_git(hooks, "rev-parse", "HEAD").strip()
    repository.write(
        ".pre-commit-config.yaml",
        f"repos:\n  - repo: {hooks.as_posix()}\n    rev: {revision}\n    hooks:\n"
        "      - id: aidreport-validate\n      - id: aidreport-check\n"
        "      - {id: aidreport-check, args: [--audience, public]}\n",
    )

    def run() -> subprocess.CompletedProcess[str]:
        run_git(repository.folder, "add", "--all")
        return subprocess.run(
            [sys.executable, "-m", "pre_commit", "run", "--color", "never"],
            cwd=repository.folder,
            env=os.environ
            | {"PRE_COMMIT_HOME": str(tmp_path / "pre-commit"), "AIDREPORT_LANG": "en"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )

    return run


# One test, since each run in a new place installs aidreport anew.
def test_good_commit_passes_a_stale_report_and_a_bad_record_do_not(
    repository: Any, pre_commit: Callable[[], subprocess.CompletedProcess[str]]
) -> None:
    good = pre_commit()
    assert good.returncode == 0, good.stdout
    assert good.stdout.count("Passed") == 3

    repository.change("cash: 700", "cash: 750")
    stale = pre_commit()
    assert stale.returncode == 1
    assert (stale.stdout.count("Passed"), stale.stdout.count("Failed")) == (1, 2)
    assert "reports/2010.md:3:1: error: This report is not what the records give" in stale.stdout
    assert "reports/2010.public.md:3:1: error: This report" in stale.stdout

    repository.change("date: 2010-06-01", "date: 2010-06-31")
    bad = pre_commit()
    assert bad.returncode == 1
    assert "records/2010.yaml:12:11: error: “date”: “2010-06-31” is no date" in bad.stdout
