from __future__ import annotations

from dataclasses import fields

import pytest

from aidreport.facts.staff import StaffTotals
from aidreport.facts.statistics.figure import Group, Key
from aidreport.model.donation import CashStatus
from aidreport.model.fund import Purpose
from aidreport.statistics.labels import GROUPS, label


@pytest.mark.parametrize("group", Group)
def test_every_group_has_a_heading(group: Group) -> None:
    assert str(GROUPS[group])


@pytest.mark.parametrize("purpose", [each for each in Purpose if each is not Purpose.DONATION])
@pytest.mark.parametrize("status", CashStatus)
def test_money_for_every_purpose_has_a_label(purpose: Purpose, status: CashStatus) -> None:
    assert "-" not in str(label(Key(Group.FUNDS, f"{purpose}-{status}", "元")))


@pytest.mark.parametrize("name", [field.name for field in fields(StaffTotals)])
def test_every_total_of_staff_has_a_label(name: str) -> None:
    assert not isinstance(label(Key(Group.STAFF, name, "名")), str)


def test_regions_and_kinds_are_called_as_in_the_records() -> None:
    assert label(Key(Group.REGIONS, "示例县", "项")) == "示例县"
    assert label(Key(Group.ACTIVITIES, "teaching-placement", "项")) == "支教"
