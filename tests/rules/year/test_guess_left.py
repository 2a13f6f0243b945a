from collections.abc import Callable

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations:
  示例中学:
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_what_an_import_marked_is_told_where_it_counts(check_year: Callable[..., Checked]) -> None:
    text = (
        "  乙小学: {sort: 学校, extra: {待核: 由往年总结读出}}\n"
        "activities:\n"
        "  - kind: donation\n"
        "    date: 2024-03-05\n"
        "    recipients: 乙小学\n"
        "    donation: {cash: 500}\n"
        "    extra:\n"
        "      待核: [种类：按句中的说法推断, 捐赠：物品没有全部读懂]\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:5:31: warning: “待核” still stands here (由往年总结读出): hold it"
        " against the old report, correct what is wrong, and delete “待核”. [guess-left]",
        "records/2024.yaml:12:12: warning: “待核” still stands here (种类：按句中的说法推断,"
        " 捐赠：物品没有全部读懂): hold it against the old report, correct what is wrong, and"
        " delete “待核”. [guess-left]",
    ]


def test_a_draft_and_what_was_confirmed_are_none(check_year: Callable[..., Checked]) -> None:
    text = (
        "  乙小学: {sort: 学校, extra: {待核: }}\n"
        "activities:\n"
        "  - {kind: donation, date: 2024-03-05, recipients: 乙小学, donation: {cash: 500},"
        " extra: {原文: 3月5日捐款。}}\n"
        "  - {kind: donation, status: draft, date: 2024-03-05, extra: {待核: [日期]}}\n"
    )
    assert [line for line in found(check_year(FRAME + text)) if "guess-left" in line] == []
