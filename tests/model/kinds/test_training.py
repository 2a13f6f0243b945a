from decimal import Decimal

from activities import activity_of, findings_of, year_of

from aidreport.model.kinds.training import Training

TRAINING = {"kind": "training", "date": "2024-07"}


def test_courses_are_read_with_sessions_trainees_and_hours() -> None:
    fields = {
        "sessions": "3期",
        "trainees": {"who": "乡村教师", "count": "150人次"},
        "hours": "48课时",
        "subjects": "课堂教学",
        "lecturers": ["王三"],
    }
    activity = activity_of(year_of({**TRAINING, **fields}))
    assert isinstance(activity, Training)
    assert activity.sessions is not None
    assert activity.hours is not None
    assert (activity.sessions.number, activity.hours.measure_word) == (Decimal(3), "课时")
    assert [group.who for group in activity.trainees] == ["乡村教师"]
    assert [person.name for person in activity.lecturers] == ["王三"]


def test_a_number_of_sessions_that_is_none_is_refused() -> None:
    assert findings_of(year_of({**TRAINING, "sessions": "每月"})) == ["bad-quantity"]
