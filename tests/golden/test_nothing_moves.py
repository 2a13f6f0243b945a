"""In the golden years, what is told of one activity or indicator depends on no other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from aidreport import facts, pipeline
from aidreport.diagnostics import Position
from aidreport.facts.report import ReportFacts
from aidreport.frozen import replace
from aidreport.model.year import CheckedYear, YearRecord
from aidreport.rendering.markdown import Renderer
from aidreport.rendering.marks import MarkKind, spans, without_marks
from aidreport.rendering.turns import turns_of
from aidreport.sources.project import find_project

HERE = Path(__file__).parent
CASES = [
    pytest.param(folder.parent.name, year, id=f"{folder.parent.name}-{year}")
    for folder in sorted(HERE.glob("*/reports"))
    for year in pipeline.years(find_project(folder.parent))
]
RENDERER = Renderer([], Path.cwd())
each_year = pytest.mark.parametrize(("case", "year"), CASES)


def record_of(case: str, year: str) -> YearRecord:
    checked = pipeline.check(find_project(HERE / case), year).record
    assert checked
    return checked.record


def facts_of(record: YearRecord) -> ReportFacts:
    return facts.build(CheckedYear(record))


def marked(told: ReportFacts) -> str:
    return RENDERER.render(told).marked


def activities(told: ReportFacts, record: YearRecord) -> Mapping[tuple[Position, ...], str]:
    """Return what is said of each, with short names, and without what a first mention adds."""
    text = marked(told)
    plain = without_marks(text)
    found = {
        span.origins: plain[span.start : span.end]
        for span in spans(text)
        if span.kind is MarkKind.ACTIVITY
    }
    return {origins: _short(said, record) for origins, said in found.items()}


def _short(said: str, record: YearRecord) -> str:
    for organisation in record.organisations.values():
        said = said.replace(organisation.name, organisation.short)
    return said.replace("再次", "")


@each_year
def test_an_activity_less_changes_no_sentence_of_another(case: str, year: str) -> None:
    record = record_of(case, year)
    whole = facts_of(record)
    before, turns = activities(whole, record), turns_of(whole.sections)
    for number in range(len(record.activities)):
        rest = replace(
            record, activities=record.activities[:number] + record.activities[number + 1 :]
        )
        fewer = facts_of(rest)
        after, new_turns = activities(fewer, record), turns_of(fewer.sections)
        moved = [
            (before[origins], said)
            for origins, said in after.items()
            if origins in before
            and said != before[origins]
            and all(turns.get(place) == new_turns.get(place) for place in origins)
        ]
        assert moved == []


@each_year
def test_an_indicator_less_changes_no_sentence_of_another(case: str, year: str) -> None:
    record = record_of(case, year)
    before, turns = set(_sentences(record)), turns_of(facts_of(record).sections)
    for name in record.frame.indicators:
        kept = {key: each for key, each in record.frame.indicators.items() if key != name}
        rest = replace(record, frame=record.frame.with_values(indicators=kept))
        new_turns = turns_of(facts_of(rest).sections)
        clashing = [
            each.name or key
            for key, each in kept.items()
            if turns.get(each.position) != new_turns.get(each.position)
        ]
        moved = set(_sentences(rest)) - before
        assert [said for said in moved if not any(name in said for name in clashing)] == []


def _sentences(record: YearRecord) -> Iterator[str]:
    """Yield the sentences that stand in parts of the report, without the numbers of parts.

    A title that runs in (**（一）改善办学条件**：) stands before whichever sentence comes first,
    so it is no more a part of that sentence than a title on a line of its own.
    """
    text = without_marks(marked(facts_of(record))).partition("\n## ")[2]
    for line in text.partition("<div")[0].split("\n"):
        if not line.startswith(("#", "|")):
            untitled = re.sub(r"^\*\*[^*]+\*\*：", "", line)
            yield from re.sub(r"^\W*（.{1,3}）", "", untitled).split("。")
