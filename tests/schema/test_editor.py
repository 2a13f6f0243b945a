"""The schema in yaml-language-server, which VS Code and other editors ask about YAML."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from language_server import LanguageServer

from aidreport.model.fields.period_patterns import DATE
from aidreport.model.kinds import KINDS

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "aidreport" / "schema" / "record.schema.json"
MODELINE = "# yaml-language-server: $schema=record.schema.json\n"
RECORD = """\
report:
  period: 2024-13
  organisation: 示例中学
organisations: {示例中学: }
activities:
  - kind: volunteering
    date: 春节前
    leader: 张示例
    donation: {cash: 不少钱}
  - kind: donation
    date: 2024-03-05
    donation: {manner: 当场}
  - kind: ''
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("records")
    shutil.copy(SCHEMA, folder)
    return folder


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[LanguageServer]:
    """Skips where the server is missing; a CI run must have it."""
    if shutil.which("yaml-language-server") is None:
        sentence = "yaml-language-server is missing; .ci/install-tools installs it"
        if os.environ.get("CI"):
            pytest.fail(sentence)
        pytest.skip(sentence)
    server = LanguageServer(folder)
    yield server
    server.close()


@pytest.fixture(scope="module")
def record(folder: Path) -> Path:
    file = folder / "2024.yaml"
    file.write_text(MODELINE + RECORD, encoding="utf-8")
    return file


def place(text: str) -> tuple[int, int]:
    """Return where a text of the record begins, line and column from 0."""
    lines = (MODELINE + RECORD).splitlines()
    return next((row, line.index(text)) for row, line in enumerate(lines) if text in line)


def found(server: LanguageServer, file: Path) -> list[tuple[tuple[int, int], str]]:
    starts = [(each["range"]["start"], each["message"]) for each in server.diagnostics(file)]
    return sorted(((start["line"], start["character"]), said) for start, said in starts)


def test_the_editor_finds_what_validate_finds_and_says_what_is_expected_in_chinese(
    server: LanguageServer, record: Path
) -> None:
    kinds = " | ".join(f'"{name}"' for name in KINDS)
    assert found(server, record) == [
        (place("2024-13"), DATE["patternErrorMessage"]),
        (place("春节前"), DATE["patternErrorMessage"]),
        (place("leader"), "Property leader is not allowed."),
        (place("不少钱"), "应为金额，如：2835.5、1.2万元、近10万元"),
        (place("donation: {manner"), 'Missing property "cash".'),
        (place("kind: ''"), 'Missing property "date".'),
        (place("''"), f"Value must be {kinds}."),
    ]


def test_the_report_of_2009_has_no_finding_in_the_editor(
    server: LanguageServer, folder: Path
) -> None:
    first, _, rest = (ROOT / "records" / "2009.yaml").read_text(encoding="utf-8").partition("\n")
    assert first == "# yaml-language-server: $schema=../aidreport/schema/record.schema.json"
    file = folder / "2009.yaml"
    file.write_text(MODELINE + rest, encoding="utf-8")
    assert found(server, file) == []


def test_hovering_a_field_explains_it_in_chinese(server: LanguageServer, record: Path) -> None:
    server.diagnostics(record)
    assert "总结的期间：年、半年、学年度或起止日期" in server.hover(record, *place("period"))
    assert "捐款，可写多笔" in server.hover(record, *place("cash"))


def test_keys_and_kinds_are_completed(server: LanguageServer, record: Path) -> None:
    server.diagnostics(record)
    row, column = place("''")
    assert [name.strip("\"'") for name in server.completions(record, row, column)] == list(KINDS)
    assert {"honours", "plan", "signature"} <= set(server.completions(record, row + 1, 0))
