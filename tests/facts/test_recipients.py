from __future__ import annotations

from collections.abc import Callable

from aidreport.facts.recipients import places_helped, regions
from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2020, organisation: 示例中学}
signature: {date: 2020-12-31}
organisations:
  示例中学:
  甲小学: {region: 周至县}
  乙小学: {region: 西安市周至县}
  丙小学: {region: 示例县}
activities:
  - {kind: volunteering, date: 2020-03-29, recipients: [甲小学, 丙小学], team: 示例队}
  - {kind: volunteering, date: 2020-04-29, recipients: 乙小学, region: 示例县, team: 示例队}
"""


def test_one_county_under_two_names_is_one_region(check_year: Callable[..., Checked]) -> None:
    checked = check_year(RECORD, "2020")
    assert checked.record is not None
    found = regions(checked.record.record.activities)
    assert found == ("周至县", "示例县")
    assert [place.line for place in getattr(found[0], "origins", ())] == [5, 6]


def test_a_county_is_a_place_in_which_one_works(check_year: Callable[..., Checked]) -> None:
    record = RECORD.replace("{region: 西安市周至县}", "{sort: 县, region: 示例县}").replace(
        "[甲小学, 丙小学]", "乙小学"
    )
    checked = check_year(record, "2020")
    assert checked.record is not None
    year = checked.record.record
    assert [each.id for each in places_helped(year.activities)] == ["乙小学"]
