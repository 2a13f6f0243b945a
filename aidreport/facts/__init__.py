"""Everything a report may say, derived from a checked year by pure functions.

What a whole report says is imported when it is asked for: checks and gatherings need figures alone,
and it costs as many modules again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aidreport.facts.report import ReportFacts, build

__all__ = ["ReportFacts", "build"]


def __getattr__(name: str) -> object:
    """Return what stands in the facts of a whole report."""
    if name not in __all__:
        raise AttributeError(name)
    from aidreport.facts import report

    return getattr(report, name)
