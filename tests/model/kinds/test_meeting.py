from activities import activity_of, findings_of, year_of

from aidreport.model.kinds.meeting import Meeting

MEETING = {"kind": "meeting", "date": "2024-03-15"}


def test_guests_topics_and_what_was_agreed_are_read() -> None:
    fields = {"guests": "周校长", "topics": ["结对方案", "师资培养"], "agreed": "互派教师"}
    activity = activity_of(year_of({**MEETING, **fields}))
    assert isinstance(activity, Meeting)
    assert [guest.family_name for guest in activity.guests] == ["周"]
    assert (activity.topics, activity.agreed) == (("结对方案", "师资培养"), ("互派教师",))


def test_only_a_meeting_at_the_other_s_place_is_a_visit() -> None:
    leaders = {"leaders": "张一"}
    visits = [
        activity_of(year_of({**MEETING, **leaders, **direction})).is_visit
        for direction in ({}, {"direction": "sent"}, {"direction": "received"})
    ]
    assert visits == [False, True, False]


def test_a_guest_who_is_not_defined_is_refused() -> None:
    assert findings_of(year_of({**MEETING, "guests": "某校长"})) == ["unknown-reference"]
