from activities import activity_of, findings_of, year_of

from aidreport.model.counted import Direction
from aidreport.model.kinds.staff_exchange import StaffExchange

EXCHANGE = {"kind": "staff-exchange", "date": "2024-09", "direction": "received"}


def test_staff_are_read_with_their_direction() -> None:
    staff = {"staff": ["王三"], "more_staff": "true", "count": "5名", "task": "跟岗学习"}
    activity = activity_of(year_of({**EXCHANGE, **staff, "assigned_by": "示例市教育局"}))
    assert isinstance(activity, StaffExchange)
    assert activity.direction is Direction.RECEIVED
    assert [person.name for person in activity.staff] == ["王三"]
    assert (activity.more_staff, activity.task) == (True, "跟岗学习")
    assert activity.assigned_by is not None
    assert activity.assigned_by.name == "示例市教育局"


def test_an_exchange_without_a_direction_is_refused() -> None:
    without = {key: value for key, value in EXCHANGE.items() if key != "direction"}
    assert findings_of(year_of(without)) == ["missing-field"]


def test_another_direction_and_unknown_staff_are_refused() -> None:
    assert findings_of(year_of({**EXCHANGE, "direction": "双向"})) == ["bad-choice"]
    assert findings_of(year_of({**EXCHANGE, "staff": "某人"})) == ["unknown-reference"]
