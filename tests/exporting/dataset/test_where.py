from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.exporting.dataset.where import Where, where

RECORD = """\
report: {{period: 2024, organisation: 示例市甲中学, self_reference: 我校}}
signature: {{date: 2024-12-31}}
organisations:
  示例市甲中学: {{}}
  西安的: {{name: 乙中学, region: 陕西省西安市鄠邑区}}
  宝鸡的: {{name: 丙中学, region: 陕西省宝鸡市凤翔区}}
  旧名的: {{name: 己中学, region: 户县}}
  凉山的: {{name: 丁中学, region: 四川省凉山彝族自治州昭觉县}}
  哪里的: {{name: 戊中学, region: 示例县}}
  北京的: {{name: 庚中学, region: 北京市东城区}}
activities:
  - {{kind: volunteering, date: 2024-03-05, {fields}}}
"""


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("recipients: 西安的", ("陕西省", "610118", "西安市", "鄠邑区")),
        ("recipients: 旧名的", ("陕西省", "610118", "西安市", "鄠邑区")),
        ("recipients: [西安的, 宝鸡的]", ("陕西省", "610000", None, None)),
        ("recipients: [西安的, 凉山的]", ("跨省", None, None, None)),
        ("recipients: [西安的, 哪里的]", ("未注明", None, None, None)),
        ("recipients: 哪里的", ("未注明", None, None, None)),
        ("recipients: 北京的", ("北京市", "110101", None, "东城区")),
        ("place: 四川省凉山彝族自治州昭觉县某村", ("四川省", "513431", "凉山彝族自治州", "昭觉县")),
        ("place: 本市敬老院", ("未注明", None, None, None)),
        ("name: 示例", ("未注明", None, None, None)),
    ],
)
def test_a_place_is_as_exact_as_all_that_is_named(
    check_year: Callable, fields: str, expected: tuple
) -> None:
    checked = check_year(RECORD.format(fields=fields))
    assert checked.record is not None, checked.findings
    (activity,) = checked.record.record.activities
    found = where(activity)
    assert isinstance(found, Where)
    assert (found.province, found.division, found.prefecture, found.county) == expected
