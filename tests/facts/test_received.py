from collections.abc import Callable

from aidreport import facts
from aidreport.facts.report import ReportFacts
from aidreport.pipeline import Checked

FRAME = (
    "report: {period: 2024, organisation: 丙中学, self_reference: 我校}\n"
    "organisations: {丙中学: {region: 示例县}, 甲中学: {region: 示例市}, 示例集团: , 示例村: }\n"
    "activities:\n"
)
VISIT = "  - {kind: volunteering, date: 2024-0%s, helpers: 甲中学, participants: {count: 6人}}\n"


def facts_of(checked: Checked) -> ReportFacts:
    assert checked.record is not None, checked.findings
    return facts.build(checked.record)


def test_what_is_received_given_and_got_from_others_is_never_added_up(
    check_year: Callable[..., Checked],
) -> None:
    found = facts_of(
        check_year(
            FRAME
            + "  - {kind: donation, date: 2024-03, donation: {cash: 1}}\n"
            + "  - {kind: donation, date: 2024-04, helpers: 甲中学, donation: {cash: 2}}\n"
            + "  - {kind: donation, date: 2024-05, helpers: 示例集团, recipients: 示例村,"
            + " donation: {cash: 4}}\n"
            + "  - {kind: fund-raising, date: 2024-06, donation: {cash: 8}}\n"
        )
    )
    sums = (found.totals, found.received, found.brought)
    assert [totals["cash_paid"].exact for totals in sums] == [1, 2, 4]
    assert found.totals["received_cash_paid"].exact == 6
    assert found.totals["raised"].exact == 8
    assert found.totals["activities"].exact == 4


def test_those_who_helped_most_come_first(check_year: Callable[..., Checked]) -> None:
    found = facts_of(
        check_year(
            FRAME
            + "  - {kind: donation, date: 2024-03, helpers: 示例集团, donation: {cash: 1}}\n"
            + VISIT % "4"
            + VISIT % "5"
        )
    )
    assert [party.id for party in found.supporters] == ["甲中学", "示例集团"]


def test_where_one_is_oneself_is_no_region_that_was_reached(
    check_year: Callable[..., Checked],
) -> None:
    assert facts_of(check_year(FRAME + VISIT % "4")).regions == ()


def test_others_come_again_only_for_the_same_work(check_year: Callable[..., Checked]) -> None:
    found = facts_of(
        check_year(
            FRAME
            + VISIT % "3-01"
            + "  - {kind: home-visit, date: 2024-04-01, helpers: 甲中学}\n"
            + VISIT % "5-01"
        )
    )
    assert {place.line for place in found.returning} == {6}
