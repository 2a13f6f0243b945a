from __future__ import annotations

from pathlib import Path

import pytest

import aidreport.reporters
from aidreport.reporters.formats import REPORTERS, reporter
from aidreport.reporters.reporter import Review

FOLDER = Path(aidreport.reporters.__file__).parent


@pytest.mark.parametrize("name", REPORTERS)
def test_every_format_of_the_table_reports(name: str, reader, found) -> None:
    assert reporter(name)(Review(findings=[found()]), reader()).endswith("\n")


def test_every_reporter_is_in_the_table() -> None:
    files = {
        f"aidreport.reporters.{file.stem}"
        for file in FOLDER.glob("*.py")
        if "\ndef report(" in file.read_text(encoding="utf-8")
    }
    assert files == set(REPORTERS.values())
