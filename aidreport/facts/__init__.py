"""Everything a report may say, derived from a checked year by pure functions."""

from aidreport.facts.report import ReportFacts, build

__all__ = ["ReportFacts", "build"]
