from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.exporting.dataset.dates import bounds
from aidreport.model.fields.period import Precision

CASES = {
    "2009-03-10": ("2009-03-10", None, Precision.DAY),
    "2009-03-10至2009-04-02": ("2009-03-10", "2009-04-02", Precision.DAYS),
    "2009-03": ("2009-03", None, Precision.MONTH),
    "2009-03至2009-05": ("2009-03", "2009-05", Precision.MONTHS),
    "2009年春季": ("2009", None, Precision.SEASON),
    "2009年上半年": ("2009", None, Precision.HALF_YEAR),
    "2009": ("2009", None, Precision.YEAR),
    "2009至2011": ("2009", "2011", Precision.YEARS),
    "2008—2009学年度": ("2008", "2009", Precision.SCHOOL_YEAR),
}


@pytest.mark.parametrize("written", CASES)
def test_a_date_has_no_month_and_no_day_that_was_not_written(
    check_year: Callable, written: str
) -> None:
    text = f"""\
report: {{period: 2009, organisation: 示例市甲中学, self_reference: 我校}}
signature: {{date: 2009-12-31}}
organisations: {{示例市甲中学: }}
activities: [{{kind: donation, date: {written}, beneficiaries: 师生, donation: {{cash: 700}}}}]
"""
    checked = check_year(text, "2009")
    assert checked.record is not None, checked.findings
    date = checked.record.record.activities[0].date
    first, last, precision = CASES[written]
    assert (bounds(date), date.precision) == ((first, last), precision)


def test_every_precision_is_tried() -> None:
    assert {precision for _, _, precision in CASES.values()} == set(Precision)
