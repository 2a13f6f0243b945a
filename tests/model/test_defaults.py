from collections.abc import Callable

from aidreport.pipeline import Checked

RECORD = """report: {period: 2024, organisation: 甲, self_reference: 我校}
signature: {date: 2024-12-31}
organisations: {甲: }
"""


def test_the_configuration_says_what_the_record_does_not(
    check_year: Callable[..., Checked],
) -> None:
    configuration = (
        '[report]\nself_reference = "本会"\nmoney_unit = "万元"\nattachments = ["donations"]\n'
        '[[report.outline]]\nsection = "honours"\ntitle = "荣誉"\n'
    )
    checked = check_year(RECORD, configuration=configuration)
    assert checked.findings == ()
    assert checked.record is not None
    frame = checked.record.record.frame
    assert (frame.report.self_reference, frame.report.money_unit) == ("我校", "万元")
    assert [(entry.section, entry.title) for entry in frame.outline] == [("honours", "荣誉")]
    assert frame.attachments == ("donations",)


def test_what_the_record_says_itself_counts(check_year: Callable[..., Checked]) -> None:
    own = RECORD + "outline: [{section: measures}]\nattachments: []\n"
    configuration = 'report = {attachments = ["donations"], outline = [{section = "honours"}]}\n'
    checked = check_year(own, configuration=configuration)
    assert checked.record is not None
    frame = checked.record.record.frame
    assert ([entry.section for entry in frame.outline], frame.attachments) == (["measures"], ())


def test_what_is_wrong_in_the_configuration_is_reported_there(
    check_year: Callable[..., Checked],
) -> None:
    configuration = '[report]\nmoney_unit = "美元"\nunit = "元"\n'
    checked = check_year(RECORD, configuration=configuration)
    assert checked.record is None
    assert [(str(found.position), found.code) for found in checked.findings] == [
        ("aidreport.toml:2:1", "bad-choice"),
        ("aidreport.toml:3:1", "unknown-key"),
    ]
