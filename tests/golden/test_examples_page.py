"""The page on the examples quotes their reports and records as they are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent.parent / "docs" / "examples"
PAGE = (EXAMPLES / "README.zh-CN.md").read_text(encoding="utf-8")
PARTS = re.split(r"^## ", PAGE, flags=re.M)[1:]


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.partition("\n")[0])
def test_every_row_quotes_the_report_and_the_record(part: str) -> None:
    record, report = (
        (EXAMPLES / found).read_text(encoding="utf-8")
        for found in re.findall(r"\[(?:记录|报告)\]\((.*?)\)", part)
    )
    rows = re.findall(r"^\| (.*?) \| (.*) \|$", part, re.M)[1:]
    assert len(rows) >= 5
    for said, source in rows:
        assert said in report
        for quoted in re.findall(r"`([^`]+)`", source):
            assert quoted.startswith("aidreport ") or quoted in record, said


def test_every_folder_is_explained() -> None:
    folders = {path.name for path in EXAMPLES.iterdir() if path.is_dir()}
    assert folders == set(re.findall(r"\]\(([\w-]+)/records/", PAGE))
