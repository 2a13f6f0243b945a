"""The lines of docs/analysis.md are run by both engines on invented years."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from dataset_years import engine

DOCS = Path(__file__).parent.parent.parent.parent / "docs"
BLOCK = re.compile(r"```(sql|python)\n(.*?)```", re.S)
PAGE = BLOCK.findall((DOCS / "analysis.md").read_text(encoding="utf-8"))
SQL = [code for language, code in PAGE if language == "sql"]
PYTHON = [code for language, code in PAGE if language == "python"]
EXPECTED: dict[str, list[tuple[object, ...]]] = {
    "totals": [
        (2009, "陕西省", "cash_paid", Decimal("2835.50"), 0),
        (2009, "陕西省", "cash_planned", Decimal("1000.00"), 0),
        (2009, "陕西省", "goods_value", Decimal("1200.00"), 1),
        (2010, "陕西省", "cash_paid", Decimal("1500.00"), 0),
        (2010, "未注明", "received_cash_paid", None, 1),
        (2010, "跨省", "cash_paid", Decimal("5000.00"), 0),
        (2011, "四川省", "cash_paid", Decimal("0.10"), 0),
        (2011, "四川省", "goods_value", Decimal("99.90"), 0),
    ],
    "people": [
        (2009, "捐赠", 1, 54, None, 1),
        (2009, "志愿服务", 1, None, 30, 0),
        (2010, "捐赠", 1, None, None, 0),
        (2010, "走访慰问", 1, None, None, 0),
        (2011, "捐赠", 1, None, None, 0),
    ],
    "growth": [
        (2009, "cash_paid", Decimal("2835.50"), None, None),
        (2009, "cash_planned", Decimal("1000.00"), None, None),
        (2009, "goods_value", Decimal("1200.00"), None, None),
        (2010, "cash_paid", Decimal("6500.00"), Decimal("2835.50"), Decimal("3664.50")),
        (2010, "received_cash_paid", None, None, None),
        (2011, "cash_paid", Decimal("0.10"), Decimal("6500.00"), Decimal("-6499.90")),
        (2011, "goods_value", Decimal("99.90"), None, None),
    ],
    "outliers": [
        (
            *(2011, "示例市第一中学", "2011-000001", 1, "cash_paid"),
            *(Decimal("0.10"), Decimal("1500.00"), "records/2011.yaml:4"),
        ),
    ],
}
"""What each pair of statements gives, added up by hand, in the order of the page."""


def in_order() -> list[tuple[int, str]]:
    return list(enumerate(EXPECTED))


def test_the_page_has_a_pair_of_statements_for_each_question_in_both_languages() -> None:
    assert [language for language, _ in PAGE] == ["sql", "python"] * len(EXPECTED)
    chinese = (DOCS / "analysis.zh-CN.md").read_text(encoding="utf-8")
    assert BLOCK.findall(chinese) == PAGE


@pytest.mark.parametrize(("number", "question"), in_order())
def test_duckdb_answers(written: Callable, number: int, question: str) -> None:
    duckdb = engine("duckdb")
    folder: Path = written()
    with duckdb.connect() as connection:
        connection.execute((folder / "with_duckdb.sql").read_text(encoding="utf-8"))
        assert connection.execute(SQL[number]).fetchall() == EXPECTED[question]


@pytest.mark.parametrize(("number", "question"), in_order())
def test_polars_answers(written: Callable, number: int, question: str) -> None:
    engine("polars")
    folder: Path = written()
    names: dict[str, object] = {}
    exec((folder / "with_polars.py").read_text(encoding="utf-8"), names)
    exec(PYTHON[number], names)
    result = names["result"].collect().rows()  # type: ignore[attr-defined]
    assert len(result) == len(EXPECTED[question])
    for row, expected in zip(result, EXPECTED[question], strict=True):
        # A sum of nothing is 0 here, and NULL in DuckDB.
        pairs = zip(row, expected, strict=True)
        assert all(found == right or (right is None and not found) for found, right in pairs), row
