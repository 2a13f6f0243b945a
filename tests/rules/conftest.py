"""What the tests of rules about words share: one text or one phrase in an invented record."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report:
  period: 2024
  organisation: 示例中学
  self_reference: 我校
  text: |-
    {text}
leadership:
  result: |-
    {phrase}
organisations: {{示例中学: }}
"""


@pytest.fixture
def said_of_text(check_year: Callable[..., Checked]) -> Callable[[str, str], list[str]]:
    """Return what a rule says of a free text: `column: severity: message`, 1 is its first one."""

    def check(code: str, text: str) -> list[str]:
        return _lines(check_year(RECORD.format(text=text, phrase="有序进行")), code, line=6)

    return check


@pytest.fixture
def said_of_phrase(check_year: Callable[..., Checked]) -> Callable[[str, str], list[str]]:
    """Return what a rule says of a phrase: `column: severity: message`, 1 is its first one."""

    def check(code: str, phrase: str) -> list[str]:
        return _lines(check_year(RECORD.format(text="甲。", phrase=phrase)), code, line=9)

    return check


def _lines(checked: Checked, code: str, line: int) -> list[str]:
    found = [finding for finding in checked.findings if finding.code == code]
    assert {finding.position.line for finding in found} <= {line}
    return [f"{each.position.column - 4}: {each.severity}: {each.message}" for each in found]
