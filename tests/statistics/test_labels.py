from __future__ import annotations

import pytest

from aidreport.facts.figures.figure import Group
from aidreport.statistics.labels import GROUPS


@pytest.mark.parametrize("group", Group)
def test_every_group_has_a_heading(group: Group) -> None:
    assert str(GROUPS[group])
