"""What the tests of rules about figures share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

Said = Callable[[str, str], list[str]]


@pytest.fixture
def said_of(check_year: Callable[..., Checked]) -> Said:
    """Return what a rule says of a record: `line:column: severity: message`."""

    def said(code: str, record: str) -> list[str]:
        findings = [each for each in check_year(record).findings if each.code == code]
        return [
            f"{each.position.line}:{each.position.column}: {each.severity}: {each.message}"
            for each in findings
        ]

    return said
