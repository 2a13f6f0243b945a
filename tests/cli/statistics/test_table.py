from __future__ import annotations

from collections.abc import Callable
from typing import Any

from two_years import FIRST, REGISTRY, SECOND

CHINESE = """\
                         2023      2024   各年合计
活动
  各类活动（项）            3         2          5
  支教（项）                0         1          1
  捐赠、资助（项）          1         0          1
  志愿服务（项）            2         1          3
地区
  涉及地区（个）            1         2          2
  示例县（项）              3         2          5
  另一县（项）              0         1          1
受助对象（各计一次）
  单位（个）                1         2          2
  个人（人）                2         1          2
参加人员（各项活动相加）
  以人计（人）             60        75*       135*
  以人次计（人次）         40         0         40
  以户计（户）             12         0         12
志愿者
  参加志愿服务（人次）    100        75*       175*
捐款
  已支付（元）          999.5   1200.25    2199.75
  计划（元）             2000         0       2000
捐物
  已知价值（元）         3000         0*      3000*
  已计价（批）              1         0          1
  未计价（批）              1         1          2
荣誉
  各项荣誉（项）            2         2          3

                              2024比2023
活动
  各类活动（项）             -1 (-33.3%)
  支教（项）                          +1
  捐赠、资助（项）            -1 (-100%)
  志愿服务（项）               -1 (-50%)
地区
  涉及地区（个）              +1 (+100%)
  示例县（项）               -1 (-33.3%)
  另一县（项）                        +1
受助对象（各计一次）
  单位（个）                  +1 (+100%)
  个人（人）                   -1 (-50%)
参加人员（各项活动相加）
  以人计（人）                         -
  以人次计（人次）           -40 (-100%)
  以户计（户）               -12 (-100%)
志愿者
  参加志愿服务（人次）                 -
捐款
  已支付（元）          +200.75 (+20.1%)
  计划（元）               -2000 (-100%)
捐物
  已知价值（元）                       -
  已计价（批）                -1 (-100%)
  未计价（批）                    0 (0%)
荣誉
  各项荣誉（项）                  0 (0%)

* 另有只知道约数的（如近10万元、十余人），没有计入，也不作对比。
"""


def two_years(write_records: Callable[[str, str], None]) -> None:
    write_records("registry", REGISTRY)
    write_records("2023", FIRST)
    write_records("2024", SECOND)


def test_years_stand_side_by_side_with_their_changes_below(
    aidreport: Callable[..., Any], write_records: Callable[[str, str], None]
) -> None:
    two_years(write_records)
    ran = aidreport("stats", "--lang", "zh")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == CHINESE
