"""A year in figures, and years side by side: what `aidreport stats` shows."""

from aidreport.facts.statistics.years import Row, Statistics, YearColumn, build

__all__ = ["Row", "Statistics", "YearColumn", "build"]
