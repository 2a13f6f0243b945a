from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学, self_reference: 我校}
signature: {date: 2024-12-31}
organisations: {示例中学: , 甲小学: }
activities:
"""
TRAINING = "  - {{kind: training, date: 2024-05-06, recipients: 甲小学, {}}}\n"


def test_a_training_of_nobody_but_participants_is_reported(
    check_year: Callable[..., Checked],
) -> None:
    text = FRAME + TRAINING.format("participants: {who: 教师, count: 30名}")
    assert [finding.line(str) for finding in check_year(text).findings] == [
        "records/2024.yaml:5:71: warning: “participants” of a training are your own people who"
        " hold it, and nobody is named who was trained: write “trainees” instead if these people"
        " learnt, or add “trainees”. [trainees-among-participants]"
    ]


@pytest.mark.parametrize(
    "people",
    [
        "trainees: {who: 教师, count: 30名}",
        "trainees: {who: 教师, count: 30名}, participants: {who: 名师, count: 3名}",
        "hours: 3课时",
    ],
)
def test_other_trainings_are_fine(check_year: Callable[..., Checked], people: str) -> None:
    assert check_year(FRAME + TRAINING.format(people)).findings == ()
