from collections.abc import Callable

import pytest

from aidreport.days.observances import OBSERVANCES, Observance
from aidreport.pipeline import Checked

FRAME = """\
report: {period: %s, organisation: 示例中学}
signature: {date: %s-12-31}
organisations: {示例中学: }
activities:
  - {kind: volunteering, date: %s-%s, occasion: {name: %s}}
"""
LATER = [each for each in OBSERVANCES if each.since and each.since > 2001]


def codes(check_year: Callable[..., Checked], name: str, year: int, day: str) -> set[str]:
    checked = check_year(FRAME % (year, year, year, day, name), year=str(year))
    return {finding.code for finding in checked.findings}


@pytest.mark.parametrize("each", LATER, ids=[each.names[0] for each in LATER])
def test_a_day_is_held_from_its_first_year_on(
    check_year: Callable[..., Checked], each: Observance
) -> None:
    since = each.since or 0
    days = each.span(since)
    assert days is not None
    day = f"{days[0]:%m-%d}"
    assert codes(check_year, each.names[0], since - 1, day) == {"observance-not-yet"}
    assert codes(check_year, each.names[0], since, day) == set()


def test_it_says_since_when(check_year: Callable[..., Checked]) -> None:
    checked = check_year(FRAME % (2009, 2009, 2009, "09-23", "中国农民丰收节"), year="2009")
    assert [finding.line(str) for finding in checked.findings] == [
        "records/2009.yaml:5:32: warning: “中国农民丰收节” is held only since 2018: correct the"
        " occasion, or the date. [observance-not-yet]"
    ]
