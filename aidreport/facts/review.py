"""Profiles, results and plans with their figures."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.facts.indicators import FigureFacts, figures
from aidreport.frozen import frozen
from aidreport.model.contents import described
from aidreport.model.fields.amount import MONEY_UNIT, unit_of
from aidreport.model.organisation import Organisation
from aidreport.model.profile import Profile, ProfileFigure, ProfileGroup
from aidreport.model.review import Result
from aidreport.model.year import YearRecord

_IN_A_SENTENCE = 6
_TOPICS = {
    "people": ("人", "户", "人次", "口", "名"),
    "land": ("亩", "公顷", "平方公里", "平方米", "公里", "米", "㎡"),
    "money": (MONEY_UNIT,),
}


@frozen
class NamedFigures:
    """A name with its figures side by side (人口：320户、1100人)."""

    name: str
    figures: tuple[FigureFacts, ...]
    attributes: tuple[str, ...]


@frozen
class ProfileGroupFacts:
    """Figures below a small head."""

    group: ProfileGroup
    topics: tuple[tuple[NamedFigures, ...], ...]


@frozen
class ProfileFacts:
    """What an organisation is like, with its figures, by topics that make a sentence each."""

    organisation: Organisation
    profile: Profile | None
    topics: tuple[tuple[NamedFigures, ...], ...]
    groups: tuple[ProfileGroupFacts, ...]


@frozen
class ResultFacts:
    """One result of the work, with its figures."""

    result: Result
    figures: tuple[NamedFigures, ...]


def profiles(record: YearRecord) -> tuple[ProfileFacts, ...]:
    """Return the profiles that say something, in the order of the files."""
    return tuple(_profile(each, record) for each in described(record))


def _profile(organisation: Organisation, record: YearRecord) -> ProfileFacts:
    profile = organisation.profile or Profile()
    groups = (
        ProfileGroupFacts(each, _by_topic(_named(each.figures, record))) for each in profile.groups
    )
    topics = _by_topic(_named(profile.figures, record))
    return ProfileFacts(organisation, organisation.profile, topics, tuple(groups))


def results(record: YearRecord) -> tuple[ResultFacts, ...]:
    """Return the results of the work, in the record's order."""
    found = record.frame.results
    points = found.points if found else ()
    return tuple(ResultFacts(point, _named(point.figures, record)) for point in points)


def _by_topic(named: Sequence[NamedFigures]) -> tuple[tuple[NamedFigures, ...], ...]:
    """Return figures by what they count: people, land, money, and all else.

    As many as one sentence holds stay together.
    """
    if len(named) <= _IN_A_SENTENCE:
        return (tuple(named),) if named else ()
    topics: dict[str, list[NamedFigures]] = {}
    for each in named:
        topics.setdefault(_topic(each), []).append(each)
    return tuple(tuple(figures) for figures in topics.values())


def _topic(named: NamedFigures) -> str:
    unit = unit_of(named.figures[0].amount)
    return next((topic for topic, units in _TOPICS.items() if unit in units), "else")


def _named(recorded: Sequence[ProfileFigure], record: YearRecord) -> tuple[NamedFigures, ...]:
    decimals = record.frame.report.percent_decimals
    return tuple(
        NamedFigures(
            figure.name,
            figures(figure.value, figure.last_year, decimals=decimals),
            figure.attributes,
        )
        for figure in recorded
    )
