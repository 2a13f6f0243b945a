from activities import activity_of, findings_of, year_of

from aidreport.model.kinds.other import OtherActivity

OTHER = {"kind": "other", "date": "2024-03-12"}


def test_any_work_is_read_with_its_figures() -> None:
    figures = [{"item": "植树", "quantity": "200株"}, {"item": "法治讲座"}]
    activity = activity_of(year_of({**OTHER, "figures": figures}))
    assert isinstance(activity, OtherActivity)
    assert [figure.item for figure in activity.figures] == ["植树", "法治讲座"]


def test_a_field_that_there_is_not_is_refused() -> None:
    assert findings_of(year_of({**OTHER, "植树": "200株"})) == ["unknown-key"]
