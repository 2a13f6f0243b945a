import pytest

from aidreport.wording.lists import enumeration


@pytest.mark.parametrize(
    ("items", "words"),
    [([], ""), (["甲"], "甲"), (["甲", "乙"], "甲和乙"), (["甲", "乙", "丙"], "甲、乙和丙")],
)
def test_the_last_item_is_joined_by_its_own_word(items: list[str], words: str) -> None:
    assert enumeration(items, last="和") == words


def test_an_open_list_ends_with_more() -> None:
    assert enumeration(["甲", "乙"], last="和", more=True) == "甲、乙等"
    assert enumeration([], more=True) == ""
