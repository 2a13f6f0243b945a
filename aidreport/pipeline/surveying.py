"""From the records of several years to their statistics."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.diagnostics import Diagnostic
from aidreport.facts.figures.catalogue import BY_PLACE, CATALOGUE
from aidreport.facts.statistics import Statistics
from aidreport.facts.statistics import build as build_statistics
from aidreport.frozen import frozen
from aidreport.model.year import year_before
from aidreport.pipeline.builds import Builds
from aidreport.pipeline.checking import check
from aidreport.pipeline.files import years
from aidreport.sources.project import Project


@frozen
class Surveyed:
    """What surveying years gave; `statistics` is None when a record has errors."""

    statistics: Statistics | None
    findings: tuple[Diagnostic, ...]


def survey(project: Project, shown: Sequence[str], *, by_place: bool = False) -> Surveyed:
    """Return the statistics of years that have records, each against the year before it.

    The year before is checked as well where there are records of it. `by_place` counts what was
    done in each province, prefecture and county instead.
    """
    available = years(project)
    bases = [year for year in map(year_before, shown) if year in available]
    builds = Builds(project)
    checked = [check(project, year, builds) for year in dict.fromkeys([*shown, *bases])]
    findings = tuple(finding for each in checked for finding in each.findings)
    records = {each.year: each.record for each in checked if each.record}
    if len(records) < len(checked):
        return Surveyed(None, findings)
    others = [record for year, record in records.items() if year not in shown]
    chosen = BY_PLACE if by_place else CATALOGUE
    built = build_statistics([records[year] for year in shown], others, chosen)
    return Surveyed(built, findings)
