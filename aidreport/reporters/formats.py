"""The table of formats in which findings are reported; a new one is a file and a line here."""

from __future__ import annotations

import importlib
from collections.abc import Mapping

from aidreport.reporters.reporter import Reporter

REPORTERS: Mapping[str, str] = {
    "text": "aidreport.reporters.text",
    "json": "aidreport.reporters.structured",
    "github": "aidreport.reporters.github",
    "sarif": "aidreport.reporters.sarif",
}
"""Name of a format -> the module with a function `report`, imported only when it is used."""


def reporter(name: str) -> Reporter:
    """Return the reporter of a format of the table."""
    report: Reporter = importlib.import_module(REPORTERS[name]).report
    return report
