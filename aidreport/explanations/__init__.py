"""What each finding means: one page a code, read from the docstring of a module.

The page of a rule is the docstring of the rule. A code that is no rule has a module in
`aidreport/explanations/<family>/` that holds its page and nothing else.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from aidreport.explanations.page import Page, parse
from aidreport.explanations.source import docstring

HERE = Path(__file__).parent


@cache
def pages() -> dict[str, Page]:
    """Return all pages by code, those of one family together, in the order of the families.

    Raises:
        ExplanationsMissing: where the installation has no source files.
    """
    from aidreport.explanations.families import FAMILIES

    order = list(FAMILIES)
    found = sorted(
        (*_of_rules(), *_of_other_codes()),
        key=lambda page: (
            order.index(page.family) if page.family in order else len(order),
            page.family,
            page.code,
        ),
    )
    return {page.code: page for page in found}


def _of_rules() -> list[Page]:
    from aidreport.rules import RULES, family_of

    return [
        parse(
            docstring(Path(str(sys.modules[rule.check.__module__].__file__))),
            rule.code,
            family_of(rule),
            rule.severity,
        )
        for rule in RULES
    ]


def _of_other_codes() -> list[Page]:
    return [
        parse(docstring(file), file.stem.replace("_", "-"), file.parent.name)
        for file in sorted(HERE.glob("*/*.py"))
        if file.stem != "__init__"
    ]
