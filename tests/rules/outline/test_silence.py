"""Nothing that is recorded disappears: what a report does not say is what the rule reports."""

from __future__ import annotations

from activities import RENDERER
from examples import examples
from frames import frames
from hypothesis import HealthCheck, assume, given, settings

from aidreport import facts
from aidreport.model.build import build
from aidreport.model.year import CheckedYear
from aidreport.rules.outline.recorded_but_not_told import RECORDED_BUT_NOT_TOLD
from aidreport.sources.load import Sources
from aidreport.sources.reader import read
from aidreport.tracing.untold import untold

SLOW = settings(
    max_examples=examples(60),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


@SLOW
@given(text=frames())
def test_what_is_left_out_of_any_frame_is_reported_and_nothing_else(text: str) -> None:
    record = build(Sources("2024", read(text.encode(), "records/2024.yaml"))).record
    assume(record is not None and record.complete)
    assert record is not None
    report = RENDERER.render(facts.build(CheckedYear(record)))
    assert report.text, [finding.line(str) for finding in report.findings]
    reported = dict(RECORDED_BUT_NOT_TOLD.check(record))
    left_out = {each.position for each in untold(record, report.marked)}
    assert left_out <= set(reported)
    # What is asked for, and what names somebody, has no mark of its own.
    asked = {*record.asked.values(), record.frame.progress and record.frame.progress.position}
    assert set(reported) - left_out <= asked
