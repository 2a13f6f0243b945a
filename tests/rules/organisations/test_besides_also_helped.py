from collections.abc import Callable

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: , 甲中学: , 乙中学: }
measures: {条件: {title: 改善条件}}
progress:
  besides: 甲中学
activities:
"""
VISIT = "  - {{kind: volunteering, date: 2024-03-29, recipients: {}}}\n"


def test_the_first_activity_for_the_one_set_apart_is_named_once(
    check_year: Callable[..., Checked],
) -> None:
    checked = check_year(FRAME + VISIT.format("乙中学") + VISIT.format("[乙中学, 甲中学]") * 2)
    assert [finding.line(str) for finding in checked.findings if finding.position.line == 6] == [
        "records/2024.yaml:6:3: note: “besides” sets “甲中学” apart from the activities told here,"
        " but that at records/2024.yaml:9:5 is for it: file the activity under a measure, or"
        " delete “besides”. [besides-also-helped]"
    ]


def test_an_activity_under_a_measure_is_told_elsewhere(check_year: Callable[..., Checked]) -> None:
    checked = check_year(FRAME + VISIT.format("甲中学, measure: 条件"))
    assert "besides-also-helped" not in {finding.code for finding in checked.findings}
