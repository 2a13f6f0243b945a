from collections.abc import Callable

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: , 甲中学: }
activities:
"""


def test_own_organisation_among_the_recipients_of_its_own_help(
    check_year: Callable[..., Checked],
) -> None:
    checked = check_year(FRAME + "  - {kind: meeting, date: 2024-05-06, recipients: 示例中学}\n")
    assert [finding.line(str) for finding in checked.findings] == [
        "records/2024.yaml:5:5: warning: “示例中学” stands among the recipients of its own help:"
        " name others as “recipients”, or as “helpers” those who helped it. [helps-itself]"
    ]


def test_helper_that_is_a_recipient_too(check_year: Callable[..., Checked]) -> None:
    activity = "{kind: donation, date: 2024-05-06, helpers: 甲中学, recipients: 甲中学}"
    assert [finding.line(str) for finding in check_year(FRAME + f"  - {activity}\n").findings] == [
        "records/2024.yaml:5:5: warning: “甲中学” stands among the helpers and among the"
        " recipients: take it out of one of the two. [helps-itself]"
    ]


def test_help_received_from_others_is_none(check_year: Callable[..., Checked]) -> None:
    checked = check_year(FRAME + "  - {kind: donation, date: 2024-05-06, helpers: 甲中学}\n")
    assert checked.findings == ()


def test_the_reporting_organisation_as_its_own_helper(check_year: Callable[..., Checked]) -> None:
    activity = "{kind: meeting, date: 2024-05-06, helpers: 示例中学, recipients: 甲中学}"
    for written in (activity, activity.replace(", recipients: 甲中学", "")):
        findings = check_year(FRAME + f"  - {written}\n").findings
        assert [finding.line(str) for finding in findings] == [
            "records/2024.yaml:5:5: warning: “示例中学” is the organisation that reports, and needs"
            " no “helpers” for its own work: delete it there. [helps-itself]"
        ]


def test_the_reporting_organisation_as_its_own_partner(check_year: Callable[..., Checked]) -> None:
    joint = "{kind: meeting, date: 2024-05-06, with: [甲中学, 示例中学]}"
    assert [finding.line(str) for finding in check_year(FRAME + f"  - {joint}\n").findings] == [
        "records/2024.yaml:5:5: warning: “示例中学” is the organisation that reports, and does its"
        " own work anyway: name under “with” the others alone. [helps-itself]"
    ]
    assert check_year(FRAME + f"  - {joint.replace(', 示例中学', '')}\n").findings == ()
