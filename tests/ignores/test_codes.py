from __future__ import annotations

import pytest

from aidreport.diagnostics import Position, Severity
from aidreport.ignores.codes import is_changeable, nearest, switched_off, wrong_rules
from aidreport.sources.settings import Settings


@pytest.mark.parametrize(
    ("code", "changeable"),
    [
        ("date-outside-period", True),
        ("mixed-units", True),  # an error, but of a rule
        ("unusual-form", True),  # no rule, but a note
        ("unneeded-ignore", True),
        ("unknown-key", False),
        ("yaml-syntax", False),
        ("no-such-code", False),
    ],
)
def test_rules_and_what_is_no_error_can_be_changed(code: str, changeable: bool) -> None:
    assert is_changeable(code) is changeable


def test_nearest_may_be_any_code() -> None:
    assert nearest("unknown-kye") == "unknown-key"
    assert nearest("qqqq") is None


def test_family_is_switched_off_but_for_the_rules_that_are_named() -> None:
    off = switched_off({"honours": None, "document-before-honour": Severity.NOTE})
    assert "document-before-honour" not in off
    assert switched_off({"dates": None}) >= {"date-outside-period"}
    assert switched_off({}) == frozenset()


def test_key_that_is_nothing_is_an_error_at_its_place() -> None:
    places = {name: Position("aidreport.toml", 2, 1) for name in ("dates", "qqqq")}
    settings = Settings(severities={"dates": None, "qqqq": Severity.NOTE}, places=places)
    (found,) = wrong_rules(settings)
    assert found.line(str) == (
        "aidreport.toml:2:1: error: There is no rule “qqqq”, which stands under “rules”: correct"
        " or delete it. “aidreport explain” lists the rules there are. [unknown-setting]"
    )
