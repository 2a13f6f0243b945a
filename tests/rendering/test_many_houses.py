"""A report that tells of thousands of houses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from small_houses import activity, house

from aidreport import facts, pipeline
from aidreport.facts.houses.checked import YearOfHouses
from aidreport.facts.houses.gathering import Gathering
from aidreport.rendering import budget
from aidreport.rendering.markdown import Renderer
from aidreport.sources.project import Project

RECORD = """\
report: {period: 2024, organisation: 示例市教育局, self_reference: 我局, work: 对口支援}
organisations: {示例市教育局: }
gathered: {by: [kind]}
attachments: [houses]
signature: {date: 2024-12-31}
"""


def test_what_houses_did_makes_room_for_the_places_of_their_figures(
    make_project: Callable[..., Project], monkeypatch: pytest.MonkeyPatch
) -> None:
    # A total carries a mark for each place that it comes from: of 300,000 activities they are
    # longer than any report of one house.
    monkeypatch.setattr(budget, "SIZE", 10_000)
    project = make_project({"records/2024.yaml": RECORD})
    record = pipeline.Builds(project).of("2024").record
    assert record
    names = [f"示例市第{number}中学" for number in range(300)]
    houses = tuple(house(name, "示例县", activity(name, 1, 100)) for name in names)
    told = facts.build(YearOfHouses(record, Gathering(houses)))
    rendered = Renderer([], Path.cwd()).render(told)
    assert rendered.findings == ()
    assert rendered.text
    assert names[-1] in rendered.text
