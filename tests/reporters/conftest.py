"""Findings about small files, and somebody who reads the reports of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aidreport.cli.language import translation
from aidreport.diagnostics import Diagnostic, Message, Position, Severity
from aidreport.frozen import replace
from aidreport.reporters.reporter import Reader
from aidreport.reporters.source_lines import SourceLines


@pytest.fixture
def reader(tmp_path: Path) -> Callable[..., Reader]:
    """Make a reader in English of the files below the folder of the test."""

    def make(files: dict[str, str | bytes] | None = None, **wishes: Any) -> Reader:
        for name, content in (files or {}).items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        language = wishes.get("language", "en")
        usual = Reader(language, translation(language), SourceLines(tmp_path), "1.2.3")
        return replace(usual, **wishes)

    return make


@pytest.fixture
def found() -> Callable[..., Diagnostic]:
    """Make a finding, an error unless it is said otherwise."""

    def make(
        place: str = "records/2024.yaml:1:1",
        said: str = "The date is wrong.",
        *,
        severity: Severity = Severity.ERROR,
        code: str = "bad-date",
        end: tuple[int, int] | None = None,
    ) -> Diagnostic:
        path, line, column = place.rsplit(":", 2)
        return Diagnostic(
            code,
            severity,
            Position(path, int(line), int(column)),
            Message(said.replace("{", "{{").replace("}", "}}")),
            Position(path, *end) if end else None,
        )

    return make
