"""Profiles, results and plans with their figures."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.facts.indicators import FigureFacts, figures
from aidreport.frozen import frozen
from aidreport.model.contents import described
from aidreport.model.organisation import Organisation
from aidreport.model.profile import Figure, Profile
from aidreport.model.review import Result
from aidreport.model.year import YearRecord


@frozen
class NamedFigures:
    """A name with its figures side by side (人口：320户、1100人)."""

    name: str
    figures: tuple[FigureFacts, ...]
    attributes: tuple[str, ...]


@frozen
class ProfileFacts:
    """What an organisation is like, with its figures."""

    organisation: Organisation
    profile: Profile | None
    figures: tuple[NamedFigures, ...]


@frozen
class ResultFacts:
    """One result of the work, with its figures."""

    result: Result
    figures: tuple[NamedFigures, ...]


def profiles(record: YearRecord) -> tuple[ProfileFacts, ...]:
    """Return the profiles that say something, in the order of the files."""
    return tuple(
        ProfileFacts(
            each, each.profile, _named(each.profile.figures if each.profile else (), record)
        )
        for each in described(record)
    )


def results(record: YearRecord) -> tuple[ResultFacts, ...]:
    """Return the results of the work, in the record's order."""
    found = record.frame.results
    points = found.points if found else ()
    return tuple(ResultFacts(point, _named(point.figures, record)) for point in points)


def _named(recorded: Sequence[Figure], record: YearRecord) -> tuple[NamedFigures, ...]:
    decimals = record.frame.report.percent_decimals
    return tuple(
        NamedFigures(
            figure.name,
            figures(figure.value, figure.last_year, decimals=decimals),
            figure.attributes,
        )
        for figure in recorded
    )
