"""The families “figures first” and “recipient first”, from records to text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import leaving_out
import pytest
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reading import flaws

from aidreport import facts, pipeline
from aidreport.pipeline import Checked
from aidreport.rendering.markdown import Renderer
from aidreport.rules.figures import RULES
from aidreport.sources.project import Project

HERE = Path(__file__).parent
CASES = {"charity": "2024", "village": "2024-h1"}
RECORDS = {
    case: leaving_out.loaded((HERE / case / "records" / f"{year}.yaml").read_text(encoding="utf-8"))
    for case, year in CASES.items()
}
FACTS = [
    (case, path)
    for case, record in RECORDS.items()
    for path in leaving_out.paths(record)
    if path[0] not in ("activities", "measures", "signature")
]
SLOW = settings(
    max_examples=examples(60),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
# Without one part the others do not add up; how the report reads is asked all the same.
LENIENT = "[rules]\n" + "".join(f'{rule.code} = "off"\n' for rule in RULES)
RENDERER = Renderer([], Path.cwd())


def markdown(checked: Checked) -> str:
    assert checked.record is not None, [finding.line(str) for finding in checked.findings]
    rendered = RENDERER.render(facts.build(checked.record))
    assert rendered.findings == ()
    assert rendered.text
    return rendered.text


def files(case: str, left_out: list[leaving_out.Path]) -> dict[str, str]:
    """Return a year without some of its facts, and the years before it as they are."""
    kept = {
        f"records/{path.name}": path.read_text(encoding="utf-8")
        for path in (HERE / case / "records").glob("*.yaml")
    }
    changed = leaving_out.without(RECORDS[case], left_out)
    return kept | {f"records/{CASES[case]}.yaml": changed, "aidreport.toml": LENIENT}


def assert_reads(case: str, project: Project, what: object) -> bool:
    """The record is refused with a place, or its report reads without a flaw."""
    checked = pipeline.check(project, CASES[case])
    if checked.record is None:
        assert all(finding.position.line for finding in checked.findings)
        return False
    assert flaws(markdown(checked)) == [], what
    return True


@pytest.mark.parametrize("case", CASES)
def test_without_any_one_fact_the_report_still_reads(
    case: str, make_project: Callable[..., Project]
) -> None:
    read = 0
    for path in (path for owner, path in FACTS if owner == case):
        read += assert_reads(case, make_project(files(case, [path])), path)
    assert read > 80


@pytest.mark.parametrize("case", CASES)
@SLOW
@given(st.data())
def test_without_many_facts_the_report_still_reads(
    case: str, make_project: Callable[..., Project], data: st.DataObject
) -> None:
    known = [path for owner, path in FACTS if owner == case and path[0] != "report"]
    left_out = data.draw(st.lists(st.sampled_from(known), max_size=40))
    assert_reads(case, make_project(files(case, left_out)), left_out)
