"""The one real record: what holds for it whatever becomes of the templates."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import leaving_out
import pytest
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reading import flaws

from aidreport import facts, pipeline
from aidreport.pipeline import Checked
from aidreport.rendering.markdown import Renderer
from aidreport.sources.project import Project

RECORD = (Path(__file__).parents[2] / "records" / "2009.yaml").read_text(encoding="utf-8")
BYTES = RECORD.encode()
SLOW = settings(
    max_examples=examples(60),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


# Templates take longer to compile than a report to render.
RENDERER = Renderer([], Path.cwd())


def markdown(checked: Checked) -> str:
    assert checked.record is not None, [finding.line(str) for finding in checked.findings]
    rendered = RENDERER.render(facts.build(checked.record))
    assert rendered.findings == ()
    assert rendered.text
    return rendered.text


@pytest.fixture
def render(make_project: Callable[..., Project]) -> Callable[[str], str]:
    """Render a record that must be good, and return its Markdown."""

    def render(text: str) -> str:
        project = make_project({"records/2009.yaml": text})
        return markdown(pipeline.check(project, "2009"))

    return render


FACTS = list(leaving_out.paths(leaving_out.loaded(RECORD)))


def test_the_record_has_only_notes_on_what_its_source_leaves_open(
    make_project: Callable[..., Project],
) -> None:
    checked = pipeline.check(make_project({"records/2009.yaml": RECORD}), "2009")
    assert [finding.code for finding in checked.findings] == [
        "signing-date-missing",
        "besides-also-helped",
        "gift-to-nobody",
    ]


def test_the_whole_report_reads_without_a_flaw(render: Callable[[str], str]) -> None:
    assert flaws(render(RECORD)) == []


@pytest.mark.parametrize("top", list(leaving_out.loaded(RECORD)))
def test_without_any_one_fact_the_report_still_reads(
    top: str, make_project: Callable[..., Project]
) -> None:
    data = leaving_out.loaded(RECORD)
    read = 0
    for path in (fact for fact in FACTS if fact[0] == top):
        project = make_project({"records/2009.yaml": leaving_out.without(data, [path])})
        checked = pipeline.check(project, "2009")
        if checked.record is None:
            assert checked.findings[0].position.path == "records/2009.yaml"
            continue
        read += 1
        assert flaws(markdown(checked)) == [], path
    assert read or top in ("report", "organisations")


@SLOW
@given(st.lists(st.sampled_from(FACTS), max_size=40))
def test_without_many_facts_the_report_still_reads(
    make_project: Callable[..., Project], paths: list[tuple[Any, ...]]
) -> None:
    project = make_project(
        {"records/2009.yaml": leaving_out.without(leaving_out.loaded(RECORD), paths)}
    )
    checked = pipeline.check(project, "2009")
    if checked.record is None:
        assert checked.findings
    else:
        assert flaws(markdown(checked)) == []


def assert_judged(project: Project) -> None:
    """The record has a finding with a place, or gives a good report; nothing is raised."""
    checked = pipeline.check(project, "2009")
    for finding in checked.findings:
        assert finding.position.line >= 1
        assert finding.position.column >= 1
    if checked.record is None:
        assert checked.findings
        return
    assert markdown(checked)


@SLOW
@given(st.integers(0, len(BYTES)))
def test_a_record_cut_off_anywhere_is_judged(
    make_project: Callable[..., Project], length: int
) -> None:
    assert_judged(make_project({"records/2009.yaml": BYTES[:length]}))


@SLOW
@given(st.integers(0, len(BYTES) - 1), st.integers(0, 255))
def test_a_record_with_any_byte_changed_is_judged(
    make_project: Callable[..., Project], place: int, byte: int
) -> None:
    changed = BYTES[:place] + bytes([byte]) + BYTES[place + 1 :]
    assert_judged(make_project({"records/2009.yaml": changed}))


def test_one_figure_changes_every_place_that_depends_on_it_and_nothing_else(
    render: Callable[[str], str],
) -> None:
    before = render(RECORD)
    after = render(RECORD.replace("cash: 700\n", "cash: 800\n"))
    changes = [
        (old, new)
        for old, new in zip(
            re.split(r"([，。、：；\n])", before), re.split(r"([，。、：；\n])", after), strict=True
        )
        if old != new
    ]
    assert changes == [
        ("累计捐款14835.5元", "累计捐款14935.5元"),
        ("捐赠现金700元", "捐赠现金800元"),
    ]


def test_free_text_makes_up_at_most_a_tenth_of_the_report(render: Callable[[str], str]) -> None:
    def texts(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            for key, entry in value.items():
                if key == "text":
                    yield entry
                else:
                    yield from texts(entry)
        elif isinstance(value, list):
            for entry in value:
                yield from texts(entry)

    assert sum(map(len, texts(leaving_out.loaded(RECORD)))) * 10 <= len(render(RECORD))
