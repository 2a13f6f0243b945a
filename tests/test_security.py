from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = ("docs/security.md", "docs/security.zh-CN.md")


def named(page: str) -> list[tuple[str, str]]:
    text = (ROOT / page).read_text(encoding="utf-8")
    return re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text)


@pytest.mark.parametrize("page", PAGES)
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
