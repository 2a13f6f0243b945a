from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = ("docs/security.md", "docs/security.zh-CN.md")
PROMISES = ("docs/publishing.md", "docs/publishing.zh-CN.md")


def named(page: str) -> list[tuple[str, str]]:
    text = (ROOT / page).read_text(encoding="utf-8")
    return re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text)


@pytest.mark.parametrize("page", [*PAGES, *PROMISES])
def test_every_test_that_the_page_names_exists(page: str) -> None:
    missing = []
    for file, test in named(page):
        path = ROOT / file
        tree = ast.parse(path.read_text(encoding="utf-8")) if path.exists() else ast.Module([], [])
        if test not in [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]:
            missing.append(f"{file}::{test}")
    assert missing == []


@pytest.mark.parametrize("page", PAGES)
def test_every_threat_has_a_test(page: str) -> None:
    rows = [
        line for line in (ROOT / page).read_text(encoding="utf-8").splitlines() if line[:2] == "| "
    ]
    assert len(rows) > 10
    assert [row for row in rows[1:] if "::test_" not in row] == []


def test_both_pages_name_the_same_tests() -> None:
    assert named(PAGES[0]) == named(PAGES[1])
    assert named(PROMISES[0]) == named(PROMISES[1])


@pytest.mark.parametrize("page", PROMISES)
def test_every_promise_has_a_test_and_what_is_not_found_stands_plainly(page: str) -> None:
    tables = (ROOT / page).read_text(encoding="utf-8").split("\n## ")
    not_found, promises = (
        [line for line in table.splitlines() if line[:2] == "| "][1:] for table in tables[-2:]
    )
    assert len(not_found) > 10
    assert len(promises) > 10
    assert [row for row in promises if "::test_" not in row] == []
