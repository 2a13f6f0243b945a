from collections.abc import Callable

from aidreport.pipeline import Checked


def test_a_missing_day_of_signing_is_a_note_that_does_not_stop_the_report(
    check_year: Callable[..., Checked],
) -> None:
    checked = check_year("report: {period: 2024, organisation: 甲}\norganisations: {甲: }\n")
    assert [finding.line(str) for finding in checked.findings] == [
        "records/2024.yaml:1:1: note: The day of signing is still to be filled in:"
        " add it as “date” under “signature”. [signing-date-missing]"
    ]
    assert checked.record is not None
