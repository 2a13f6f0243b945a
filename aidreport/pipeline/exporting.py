"""Checked years as tables."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.diagnostics import Diagnostic
from aidreport.exporting.tables import TABLES
from aidreport.frozen import frozen
from aidreport.pipeline.builds import Builds
from aidreport.pipeline.checking import check
from aidreport.sources.project import Project
from aidreport.spreadsheets.table import Table


@frozen
class Exported:
    """What exporting years gave; `tables` is None when a record has errors."""

    tables: tuple[Table, ...] | None
    findings: tuple[Diagnostic, ...]


def export(project: Project, years: Sequence[str], names: Sequence[str]) -> Exported:
    """Return the tables of some years by their names."""
    builds = Builds(project)
    checked = [check(project, year, builds) for year in years]
    findings = tuple(finding for each in checked for finding in each.findings)
    records = [each.record.record.as_committed for each in checked if each.record]
    if len(records) < len(checked):
        return Exported(None, findings)
    return Exported(tuple(TABLES[name](records) for name in names), findings)
