from __future__ import annotations

import csv
import io

from two_years import FILES, FIRST, REGISTRY, Survey

from aidreport.cli.language import translation
from aidreport.spreadsheets.write_csv import as_csv
from aidreport.statistics.spreadsheet import as_table


def test_a_csv_begins_with_a_byte_order_mark_and_ends_its_lines_for_windows(
    survey: Survey,
) -> None:
    out = as_csv(as_table(survey(FILES), translation("zh"))).decode()
    assert out.startswith("\ufeff种类,指标,单位,年度,数值,未计入的约数,对比年度,增减,增长（%）\r\n")
    assert out.count("\n") == out.count("\r\n")
    rows = list(csv.reader(io.StringIO(out.removeprefix("\ufeff"), newline="")))
    assert {len(row) for row in rows} == {9}
    assert [row for row in rows if row[1] in ("已支付", "以人计")] == [
        ["参加人员（各项活动相加）", "以人计", "人", "2023", "60", "0", "", "", ""],
        ["参加人员（各项活动相加）", "以人计", "人", "2024", "75", "1", "2023", "", ""],
        ["参加人员（各项活动相加）", "以人计", "人", "各年合计", "135", "1", "", "", ""],
        ["捐款", "已支付", "元", "2023", "999.5", "0", "", "", ""],
        ["捐款", "已支付", "元", "2024", "1200.25", "0", "2023", "200.75", "20.1"],
        ["捐款", "已支付", "元", "各年合计", "2199.75", "0", "", "", ""],
    ]


def test_a_region_cannot_become_a_formula(survey: Survey) -> None:
    record = FIRST.replace("date: 2023-09-10", 'date: 2023-09-10\n    region: "=1+1"')
    files = {"records/registry.yaml": REGISTRY, "records/2023.yaml": record}
    out = as_csv(as_table(survey(files), translation("zh"))).decode()
    assert "地区,'=1+1,项,2023,1,0,,,\r\n" in out
