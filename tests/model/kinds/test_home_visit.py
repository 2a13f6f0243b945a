from activities import activity_of, findings_of, year_of

from aidreport.model.kinds.home_visit import HomeVisit

VISIT = {"kind": "home-visit", "date": "2024-02-06"}


def test_those_called_on_are_read_apart_from_those_who_went() -> None:
    visited = [{"who": "困难家庭", "count": "30户"}, {"who": "残疾学生"}]
    activity = activity_of(year_of({**VISIT, "visited": visited, "participants": {"count": "6人"}}))
    assert isinstance(activity, HomeVisit)
    assert [group.who for group in activity.visited] == ["困难家庭", "残疾学生"]
    assert [group.who for group in activity.participants] == [""]
    assert activity.is_visit


def test_nobody_called_on_is_refused() -> None:
    assert findings_of(year_of({**VISIT, "visited": {"count": "很多"}})) == ["bad-quantity"]
    assert findings_of(year_of({**VISIT, "visited": {}})) == ["missing-field"]
