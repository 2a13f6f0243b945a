"""An invented school's records of two years; every figure in the tests is added up by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

Survey: TypeAlias = Callable[..., Any]

REGISTRY = """\
organisations:
  示例市第一中学: {short_name: 一中, sort: 学校, region: 示例市}
  甲中学: {name: 示例县甲中学, sort: 学校, region: 示例县}
  乙小学: {name: 示例县乙小学, sort: 学校, region: 示例县}
people:
  李明: {organisation: 甲中学, grade: 初一, minor: true}
  李明二: {name: 李明, organisation: 甲中学, grade: 初二, minor: true}
"""

FIRST = """\
report: {period: 2023, organisation: 示例市第一中学, self_reference: 我校}
signature: {date: 2023-12-31}
activities:
  - kind: volunteering
    date: 2023-03-05
    recipients: 甲中学
    participants: [{count: 54人}, {count: 6名}]
    donation:
      cash: 700
      goods: [{items: 大米, quantity: 150斤}, {items: 文具, value: 3000}]
  - kind: volunteering
    date: 2023-05-04
    recipients: [甲中学, 李明, 李明二]
    participants: [{count: 40人次}, {who: 农户, count: 12户}]
    donation: {cash: {amount: 2000, status: planned}}
  - kind: donation
    date: 2023-09-10
    recipients: 甲中学
    donation: {cash: 299.5}
honours:
  - {award: 先进集体, document: 示教发〔2023〕5号}
  - {award: 爱心单位, period: 2022}
"""

SECOND = """\
report: {period: 2024, organisation: 示例市第一中学, self_reference: 我校}
signature: {date: 2024-12-31}
activities:
  - kind: volunteering
    date: 2024-03-05
    recipients: [甲中学, 乙小学]
    participants: [{count: 75人}, {who: 家长, count: 十余人}]
    # aidreport: ignore[amount-suspiciously-small] a small sum, so that fractions are added up
    donation: {cash: [1200, 0.25], goods: {items: 书籍, value: 近1万元}}
  - kind: teaching-placement
    date: 2024
    region: 另一县
    remote: true
    recipients: 李明
honours:
  - {award: 先进集体, document: 示教发〔2023〕5号}
  - {award: 先进集体, document: 示教发〔2024〕8号}
"""

FILES = {
    "records/registry.yaml": REGISTRY,
    "records/2023.yaml": FIRST,
    "records/2024.yaml": SECOND,
}
