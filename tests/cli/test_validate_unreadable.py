from __future__ import annotations

from collections.abc import Callable

import pytest
from small_records import MISSPELT, record

GBK = (
    "records/2009.yaml:1:38: error: 文件是按 GBK 或 GB18030 保存的（记事本中称为“ANSI”），"
    "应为 UTF-8。请用记事本或 WPS 打开，选择“另存为”，编码选 UTF-8。 [not-utf-8]\n"
)
EMPTY = (
    "records/2009.yaml:1:1: error: 文件中只有注释或空白。请填写记录，或者删去文件。 [empty-file]\n"
)
WIDE_COLON = (
    "records/2009.yaml:3:15: error: “organisation”后面是全角冒号“：”，应为半角冒号和空格。"
    "请写成“organisation: 示例市甲中学”。 [full-width-colon]\n"
)
UNREADABLE = [
    (record("2009").encode("gbk"), GBK),
    (b"", EMPTY),
    ("# 示例市甲中学2009年记录\n\n".encode(), EMPTY),
    (
        "report:\n  period: 2009\n  organisation：示例市甲中学\norganisations: {示例市甲中学: }\n"
        "signature: {date: 2009-12-31}\n".encode(),
        WIDE_COLON,
    ),
]


@pytest.mark.parametrize(("content", "line"), UNREADABLE)
def test_file_that_cannot_be_read_is_one_finding_with_its_remedy(
    aidreport: Callable, write_records: Callable, content: bytes, line: str
) -> None:
    write_records("2009", content)
    ran = aidreport("validate", "--lang", "zh")
    assert (ran.code, ran.out, ran.err) == (1, line, "已检查 1 个年度的记录：1 处错误。\n")


@pytest.mark.parametrize(("content", "line"), UNREADABLE)
def test_no_report_is_made_of_a_file_that_cannot_be_read(
    aidreport: Callable, write_records: Callable, content: bytes, line: str
) -> None:
    write_records("2009", content)
    ran = aidreport("render", "2009", "-f", "md", "-o", "-", "--lang", "zh")
    assert (ran.code, ran.out, ran.err) == (1, "", line)


def test_file_that_cannot_be_read_hides_no_other_year(
    aidreport: Callable, write_records: Callable
) -> None:
    write_records("2008", record("2008", MISSPELT))
    write_records("2009", b"")
    ran = aidreport("validate", "--lang", "zh", "-q")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out == (
        "records/2008.yaml:5:44: error: 这里没有“plaice”这个字段，是不是“place”？ [unknown-key]\n"
        + EMPTY
    )
