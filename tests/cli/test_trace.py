import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

RECORD = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: }
activities:
  - {kind: donation, date: 2024-03-05, donation: {cash: 700}, beneficiaries: 师生}
  - {kind: donation, date: 2024-04-06, donation: {cash: 300}, beneficiaries: 师生}
"""


def test_a_sum_is_followed_by_its_terms_and_their_places(
    aidreport: Callable[..., Any], write_records: Callable[[str, str], None]
) -> None:
    write_records("2024", RECORD)
    ran = aidreport("trace", "2024", "1000", "--lang", "en")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.split("\n", 1)[1] == (
        "    700 + 300 = 1000\n"
        "    records/2024.yaml:5:57: activities[1].donation.cash = 700\n"
        "    records/2024.yaml:6:57: activities[2].donation.cash = 300\n"
    )


def test_the_source_map_gives_ranges_of_the_report(
    aidreport: Callable[..., Any], write_records: Callable[[str, str], None]
) -> None:
    write_records("2024", RECORD)
    text = aidreport("render", "2024", "-o", "-", "-f", "md").out
    found = json.loads(aidreport("trace", "2024", "--format", "json").out)
    assert found["report"] == "reports/2024.md"
    for figure in found["figures"]:
        assert text[figure["start"] : figure["end"]] == figure["text"]
        assert figure["from_record"]
    assert all(piece["places"] for piece in found["sources"])


def test_a_figure_that_the_report_does_not_hold_is_missing_input(
    aidreport: Callable[..., Any], write_records: Callable[[str, str], None]
) -> None:
    write_records("2024", RECORD)
    ran = aidreport("trace", "2024", "555", "--lang", "zh")
    assert ran.code == 2
    assert ran.out == ""
    assert "555" in ran.err


def test_a_record_with_errors_has_no_trace(
    aidreport: Callable[..., Any], write_records: Callable[[str, str], None]
) -> None:
    write_records("2024", RECORD.replace("700", "many"))
    ran = aidreport("trace", "2024")
    assert (ran.code, ran.out) == (1, "")
    assert "[bad-amount]" in ran.err


def test_all_figures_are_shown_with_their_sums_and_one_with_every_field(
    aidreport: Callable[..., Any], write_records: Callable[[str, str], None]
) -> None:
    gifts = "".join(
        f"  - {{kind: donation, date: 2024-05-{day:02}, donation: {{cash: 7}}}}\n"
        for day in range(1, 31)
    )
    write_records("2024", RECORD + gifts)
    all_of_it = aidreport("trace", "2024", "--depth", "3").out.splitlines()
    usual = aidreport("trace", "2024").out.splitlines()
    heads = aidreport("trace", "2024", "--depth", "0").out.splitlines()
    assert len(heads) < len(usual) < len(all_of_it) - 90
    one = aidreport("trace", "2024", "1210").out.splitlines()
    assert one == aidreport("trace", "2024", "1210", "--depth", "3").out.splitlines()
    assert len([line for line in one if line.endswith("donation.cash = 7")]) == 30


def test_a_workbook_has_the_figures_and_where_they_come_from(
    aidreport: Callable[..., Any], write_records: Callable[[str, str], None], here: Path
) -> None:
    write_records("2024", RECORD)
    ran = aidreport("trace", "2024", "1000", "-o", "trace.xlsx", "--lang", "zh")
    assert (ran.code, ran.out, ran.err) == (0, "", "已生成：trace.xlsx\n")
    book = openpyxl.load_workbook(here / "trace.xlsx")
    assert book.sheetnames == ["总结中的数字", "出处"]
    figures, parts = (list(sheet.values) for sheet in book)
    assert figures[1][3:] == ("1000元", "700 + 300 = 1000", 2)
    assert [row[5:] for row in parts[1:]] == [
        ("activities[1]", "activities[1].donation.cash", "700", 700),
        ("activities[2]", "activities[2].donation.cash", "300", 300),
    ]
    printed = aidreport("trace", "2024", "-o", "trace.json")
    assert (printed.code, printed.out) == (0, "")
    assert json.loads((here / "trace.json").read_text(encoding="utf-8"))["version"] == 1
