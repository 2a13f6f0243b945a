"""Which codes a project may change: rules, and whatever is no error."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from aidreport.diagnostics import Diagnostic, Message, Severity, message
from aidreport.rules import RULES, family_of
from aidreport.sources.settings import Settings

_OF_RULES = frozenset({rule.code for rule in RULES})
_FAMILIES = frozenset({family_of(rule) for rule in RULES})
# Questions that the public edition asks, and a comment answers; checking the records asks none.
_ANSWERED = frozenset({"possible-name"})


def is_changeable(code: str) -> bool:
    """Whether a finding with this code may be ignored, made milder or switched off."""
    return code in _OF_RULES or code in _others()


def is_ignorable(code: str) -> bool:
    """Whether a comment in a record may take a finding with this code out of the others."""
    return is_changeable(code) or code in _ANSWERED


def exists(code: str) -> bool:
    """Whether there is any such code."""
    from aidreport.explanations import pages

    return code in _OF_RULES or code in pages()


def nearest(code: str) -> str | None:
    """Return the code that was probably meant, None where none is like it."""
    from aidreport.explanations import pages

    return _nearest(code, {*_OF_RULES, *pages()})


def _nearest(name: str, names: Iterable[str]) -> str | None:
    return next(iter(get_close_matches(name, sorted(names), n=1)), None)


def switched_off(severities: Mapping[str, Severity | None]) -> frozenset[str]:
    """Return the codes of the rules that a project does not want to hear of."""
    return frozenset(
        rule.code
        for rule in RULES
        if severities.get(rule.code, severities.get(family_of(rule), rule.severity)) is None
    )


def wrong_rules(settings: Settings) -> list[Diagnostic]:
    """Return an error for each key under `[rules]` that no rule and no family is called by."""
    return [
        Diagnostic("unknown-setting", Severity.ERROR, settings.places[code], _said(code))
        for code in settings.severities
        if code not in _FAMILIES and not is_changeable(code)
    ]


def _said(code: str) -> Message:
    if exists(code):
        return message(
            "“{code}” under “rules” is no rule: what it reports has to be mended, and cannot be"
            " changed or switched off. Delete this line.",
            code=code,
        )
    if near := _nearest(code, _OF_RULES | _FAMILIES | _others()):
        return message(
            "There is no rule “{code}”, which stands under “rules”: did you mean “{near}”?",
            code=code,
            near=near,
        )
    return message(
        "There is no rule “{code}”, which stands under “rules”: correct or delete it."
        " “{command}” lists the rules there are.",
        code=code,
        command="aidreport explain",
    )


def _others() -> frozenset[str]:
    """Return the codes that are no rules, and no errors either."""
    # Reads a file for each page.
    from aidreport.explanations import pages

    return frozenset(
        page.code
        for page in pages().values()
        if not page.is_rule and page.severity is not Severity.ERROR
    )
