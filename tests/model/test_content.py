from collections.abc import Callable
from decimal import Decimal
from itertools import combinations

from aidreport.model.content import content
from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: , 甲小学: , 乙小学: }
activities:
"""
ACTIVITIES = [
    "{kind: donation, date: 2024-03-05, recipients: 甲小学, donation: {cash: 100}}",
    "{kind: donation, date: 2024-03-05, recipients: 甲小学, donation: {cash: 100元}}",
    "{kind: donation, date: 2024-03-05, recipients: [甲小学], donation: {cash: 100.0}}",
    "{kind: donation, date: 2024-03-05, recipients: 乙小学, donation: {cash: 100}}",
    "{kind: donation, date: 2024-03-06, recipients: 甲小学, donation: {cash: 100}}",
    "{kind: donation, date: 2024-03, donation: {cash: 100}, extra: {a: 1, b: 2}}",
    "{kind: donation, date: 2024-03, donation: {cash: 100}, extra: {b: 2, a: 1}}",
    "{kind: donation, date: 2024-03, donation: {cash: 100}, extra: {b: [2]}}",
    "{kind: home-visit, date: 2024-03-05, recipients: 甲小学, donation: {cash: 100}}",
]


def test_equal_activities_and_no_others_have_equal_contents(
    check_year: Callable[..., Checked],
) -> None:
    checked = check_year(FRAME + "".join(f"  - {each}\n" for each in ACTIVITIES))
    pairs = list(combinations(checked.record.record.activities, 2))
    same = [one == other for one, other in pairs]
    assert [content(one) == content(other) for one, other in pairs] == same
    assert 0 < sum(same) < len(same)


def test_the_content_of_a_plain_value_is_the_value_itself():
    assert (content("甲"), content(Decimal("1.50")), content(None)) == ("甲", Decimal("1.5"), None)
