from collections.abc import Callable

from aidreport.pipeline import Checked

FRAME = """\
signature: {date: 2024-12-31}
organisations: {示例慈善会: }
indicators:
"""
NOW = "report: {period: 2024, organisation: 示例慈善会}\n" + FRAME
BEFORE = "report: {period: 2023, organisation: 示例慈善会}\n" + FRAME


def test_last_year_s_figure_is_compared_with_last_year_s_record(
    check_year: Callable[..., Checked],
) -> None:
    checked = check_year(
        NOW + "  救助: {value: 500人, last_year: 450人}\n",
        others={"records/2023.yaml": BEFORE + "  救助: {value: 460人}\n"},
    )
    assert [finding.line(str) for finding in checked.findings] == [
        "records/2024.yaml:5:32: warning: “救助” is said to have been 450人 last year, but"
        " records/2023.yaml:5:15 has 460人: correct one of the two, or leave this one out."
        " [last-year-contradicted]"
    ]


def test_without_last_year_s_record_there_is_nothing_to_compare(
    check_year: Callable[..., Checked],
) -> None:
    assert check_year(NOW + "  救助: {value: 500人, last_year: 450人}\n").findings == ()


def test_last_year_among_several_years_is_compared_too(check_year: Callable[..., Checked]) -> None:
    years = "[{period: 2022, value: 300人}, {period: 2023, value: 450人}]"
    checked = check_year(
        NOW + f"  救助: {{value: 500人, years: {years}}}\n",
        others={"records/2023.yaml": BEFORE + "  救助: {value: 460人}\n"},
    )
    assert [finding.line(str) for finding in checked.findings] == [
        "records/2024.yaml:5:80: warning: “救助” is said to have been 450人 last year, but"
        " records/2023.yaml:5:15 has 460人: correct one of the two, or leave this one out."
        " [last-year-contradicted]"
    ]
