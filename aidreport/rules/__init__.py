"""The rules: what only a reader who knows the field would notice; one file a rule."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from itertools import chain, repeat

from aidreport.diagnostics import Diagnostic, Severity
from aidreport.model.activity import Activity
from aidreport.model.year import YearRecord
from aidreport.rules import (
    dates,
    evidence,
    figures,
    honours,
    money,
    organisations,
    outline,
    people,
    places,
    privacy,
    text,
    year,
)
from aidreport.rules.rule import ActivityRule, Found, PlaceRule, Rule, TextRule
from aidreport.rules.said_places import SaidPlaces, said_places
from aidreport.rules.words import Words, words_of

RULES: tuple[Rule, ...] = (
    *dates.RULES,
    *evidence.RULES,
    *figures.RULES,
    *honours.RULES,
    *money.RULES,
    *organisations.RULES,
    *outline.RULES,
    *people.RULES,
    *places.RULES,
    *privacy.RULES,
    *text.RULES,
    *year.RULES,
)


def check(
    record: YearRecord,
    severities: Mapping[str, Severity | None] | None = None,
    families: Collection[str] | None = None,
) -> list[Diagnostic]:
    """Return what the rules find in a year's record.

    Args:
        record: the year; rules about the whole year need it complete.
        severities: a project's own severities by code or family; None turns a rule off.
        families: the families whose rules are asked, beside those that find errors; None for all.
    """
    own = severities or {}
    given = Given(record)
    findings = []
    for rule in RULES:
        severity = severity_of(rule, own) if own else rule.severity
        if severity is None or not _is_asked(rule, severity, families):
            continue
        findings += [
            Diagnostic(rule.code, severity, place, said) for place, said in _found(rule, given)
        ]
    return findings


def _is_asked(rule: Rule, severity: Severity, families: Collection[str] | None) -> bool:
    return families is None or severity is Severity.ERROR or family_of(rule) in families


def severity_of(rule: Rule, own: Mapping[str, Severity | None]) -> Severity | None:
    """Return how much a rule counts by a project's own severities; None if it is turned off."""
    return own.get(rule.code, own.get(family_of(rule), rule.severity))


def family_of(rule: Rule) -> str:
    """Return the family of a rule, the name of the folder that it stands in."""
    return rule.check.__module__.split(".")[-2]


class Given:
    """What the rules are given: a record, and what many of them need of it, found once."""

    def __init__(self, record: YearRecord) -> None:
        self.record = record

    @cached_property
    def words(self) -> Words:
        """All words of the record."""
        return words_of(self.record)

    @cached_property
    def places(self) -> SaidPlaces:
        """All that it says of places."""
        return said_places(self.record)

    def activities_for(self, rule: ActivityRule) -> Sequence[Activity]:
        """The activities in which a rule may find something, in their order."""
        if not rule.needs:
            return self.record.activities
        needs = frozenset(rule.needs)
        silent = [said for said in self._forms if needs.isdisjoint(said)]
        if len(silent) == len(self._forms):
            return ()
        if not silent:
            return self.record.activities
        return [each for each in self.record.activities if not needs.isdisjoint(each.__dict__)]

    @cached_property
    def _forms(self) -> frozenset[tuple[str, ...]]:
        """The fields that activities say, as often as they differ: thousands say the same ones."""
        return frozenset(tuple(each.__dict__) for each in self.record.activities)


def _found(rule: Rule, given: Given) -> Found:
    record = given.record
    if isinstance(rule, ActivityRule):
        asked = given.activities_for(rule)
        yield from chain.from_iterable(map(rule.check, asked, repeat(record)))
    elif isinstance(rule, TextRule):
        yield from rule.check(given.words, record)
    elif not record.complete:
        return
    elif isinstance(rule, PlaceRule):
        yield from rule.check(given.places, record)
    else:
        yield from rule.check(record)
