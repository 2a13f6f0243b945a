"""A repository of records as a school would keep one, with its committed reports."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from workflow import run_git

RECORD = """\
report:
  period: 2010
  organisation: 示例市甲中学
  self_reference: 我校
  work: 对口支援
activities:
  - kind: donation
    date: 2010-04-02
    recipients: 示例县乙小学
    donation: {cash: 700}
  - kind: donation
    date: 2010-06-01
    recipients: 黄小例
    donation: {cash: 300}
signature:
  date: 2010-12-31
organisations:
  示例市甲中学: {sort: 学校}
  示例县乙小学: {sort: 学校}
people:
  黄小例: {posts: 学生, organisation: 示例县乙小学, minor: true}
"""


class Repository:
    """A folder under git: records, and reports for both audiences."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")

    def change(self, old: str, new: str) -> None:
        assert old in RECORD
        self.write("records/2010.yaml", RECORD.replace(old, new, 1))

    def render(self) -> None:
        for audience in ("internal", "public"):
            subprocess.run(
                [sys.executable, "-m", "aidreport", "render", "--all", "--audience", audience],
                cwd=self.folder,
                capture_output=True,
                check=True,
            )

    def commit(self) -> None:
        run_git(self.folder, "add", "--all")
        run_git(self.folder, "commit", "--quiet", "--message", "records")


@pytest.fixture(scope="session")
def first_commit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("first")
    run_git(folder, "init", "--quiet", "--initial-branch", "main")
    made = Repository(folder)
    made.write("records/2010.yaml", RECORD)
    made.render()
    made.commit()
    return folder


@pytest.fixture
def repository(first_commit: Path, tmp_path: Path) -> Repository:
    """A fresh copy for each test."""
    shutil.copytree(first_commit, tmp_path / "repository")
    return Repository(tmp_path / "repository")
