from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = "report: {period: 2024, organisation: 示例中学}\norganisations: {示例中学: }\npeople:\n"
CODE = "several-in-one-entry"


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        ("张家姐妹: {name: 张一、张二, minor: true}", True),
        ("张一，张二: {minor: true}", True),
        ("张一、: {minor: true}", False),
        ("李和平: {minor: true}", False),
        ("阿依古丽·买买提: {minor: true}", False),
    ],
)
def test_an_entry_is_one_person(
    check_year: Callable[..., Checked], entry: str, found: bool
) -> None:
    codes = [each.code for each in check_year(FRAME + f"  {entry}\n").findings]
    assert (CODE in codes) is found
