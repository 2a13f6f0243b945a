from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: }
activities:
"""


def test_a_gift_to_nobody_is_reported_at_the_gift(check_year: Callable[..., Checked]) -> None:
    checked = check_year(
        FRAME + "  - kind: donation\n    date: 2024-05-15\n    donation:\n      cash: 300\n"
    )
    assert [finding.line(str) for finding in checked.findings] == [
        "records/2024.yaml:8:7: note: Something is given here, but nobody is named who got it:"
        " add “recipients”, or “beneficiaries” for people without an entry of their own."
        " [gift-to-nobody]"
    ]


@pytest.mark.parametrize(
    "activity",
    [
        "kind: donation, recipients: 示例中学, helpers: 示例中学, donation: {cash: 3}",
        "kind: volunteering, beneficiaries: 村民, donation: {cash: 3}",
        "kind: fund-raising, donation: {cash: 3}",
        "kind: home-visit, visited: {count: 3户}, donation: {cash: 3}",
        "kind: sponsorship, sponsored: {new: 3名}, donation: {cash: 3}",
        "kind: volunteering",
    ],
)
def test_a_gift_to_somebody_is_not(check_year: Callable[..., Checked], activity: str) -> None:
    checked = check_year(FRAME + f"  - {{date: 2024-05-15, {activity}}}\n")
    assert "gift-to-nobody" not in {finding.code for finding in checked.findings}


def test_materials_go_to_somebody_as_well(check_year: Callable[..., Checked]) -> None:
    checked = check_year(FRAME + "  - {kind: materials, date: 2024-05-15, materials: 试卷}\n")
    assert [finding.code for finding in checked.findings] == ["gift-to-nobody"]
