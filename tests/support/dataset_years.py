"""An invented school's three years of help in two provinces; the totals are added up by hand."""

from __future__ import annotations

import os
from collections.abc import Mapping
from decimal import Decimal
from types import ModuleType

import pytest

REGISTRY = """\
organisations:
  示例市第一中学: {sort: 学校, region: 示例市}
  甲县中学: {name: 甲中学, sort: 学校, region: 陕西省西安市户县}
  乙县小学: {name: 乙小学, sort: 学校, region: 四川省凉山彝族自治州昭觉县}
  丙公司: {name: 丙示例公司, sort: 公司}
people:
  章晓晓: {organisation: 甲县中学, grade: 初一, minor: true, sensitive: {illness: 示例性骨髓炎}}
"""
HEAD = """\
report: {{period: {year}, organisation: 示例市第一中学, self_reference: 我校}}
signature: {{date: {year}-12-31}}
activities:
"""
ACTIVITIES = {
    "2009": """\
  - kind: donation
    date: 2009-03-10
    recipients: 甲县中学
    participants: [{count: 54人}, {who: 家长, count: 十余人}]
    donation:
      cash: [{amount: 2835.5, source: 党费}, {amount: 1000, status: planned}]
      goods:
        - {items: [书包, 文具], more: true, quantity: 40套, value: 1200}
        - {items: 大米, quantity: 若干}
  - {kind: volunteering, date: 2009-05, recipients: 乙县小学, participants: {count: 30人次}}
""",
    "2010": """\
  - {kind: donation, date: 2010, recipients: [甲县中学, 乙县小学], donation: {cash: 5000}}
  - kind: home-visit
    date: 2010年春季
    recipients: 章晓晓
    donation: {cash: {amount: 500, per: 3户}}
  - {kind: donation, date: 2010-09-01至2010-09-03, helpers: 丙公司, donation: {cash: 近10万元}}
""",
    "2011": """\
  - kind: donation
    date: 2011-06-01
    recipients: 乙县小学
    donation: {cash: 0.1, goods: {items: 图书, value: 99.9}}
""",
}
FILES: Mapping[str, str] = {
    "records/registry.yaml": REGISTRY,
    **{f"records/{year}.yaml": HEAD.format(year=year) + text for year, text in ACTIVITIES.items()},
}
TOTALS: Mapping[tuple[int, str], tuple[Decimal | None, int]] = {
    (2009, "cash_paid"): (Decimal("2835.50"), 0),
    (2009, "cash_planned"): (Decimal("1000.00"), 0),
    (2009, "goods_value"): (Decimal("1200.00"), 1),
    (2010, "cash_paid"): (Decimal("6500.00"), 0),
    (2010, "received_cash_paid"): (None, 1),
    (2011, "cash_paid"): (Decimal("0.10"), 0),
    (2011, "goods_value"): (Decimal("99.90"), 0),
}
"""The sum and how many lines have no amount, by year and figure; None where all have none."""


def engine(name: str) -> ModuleType:
    """Return a library of the tests' own; where it is missing the test is left out, but in CI."""
    if os.environ.get("CI"):
        return __import__(name)
    return pytest.importorskip(name)  # type: ignore[no-any-return]
