"""Names that may be spelt alike are brought together without comparing each with each."""

from hypothesis import given
from hypothesis import strategies as st

from aidreport.rules.telling_apart import TELL_APART, perhaps_alike

NAMES = st.lists(st.text("一二春温暖同行携手", max_size=5), unique=True, max_size=12)


def together(names: list[str]) -> list[list[str]]:
    return [[name for name, _ in group] for group in perhaps_alike(names, str)]


def differ_in_one_that_tells_nothing(one: str, other: str) -> bool:
    if len(one) != len(other):
        return False
    pairs = [pair for pair in zip(one, other, strict=True) if len(set(pair)) == 2]
    return len(pairs) == 1 and not TELL_APART & set(pairs[0])


def test_a_name_that_looks_like_none_stands_in_no_group() -> None:
    assert together(["温暖同行", "第一期", "第二期", "温暧同行"]) == [["温暖同行", "温暧同行"]]


def test_names_are_compared_by_their_stems() -> None:
    (group,) = perhaps_alike(["同行活动", "同行"], lambda name: name.removesuffix("活动"))
    assert group == [("同行活动", "同行"), ("同行", "同行")]


@given(NAMES)
def test_names_that_differ_in_one_character_come_together_in_their_order(names: list[str]) -> None:
    groups = together(names)
    for number, one in enumerate(names):
        for other in names[number + 1 :]:
            if differ_in_one_that_tells_nothing(one, other):
                assert any({one, other} <= set(group) for group in groups)
    for group in groups:
        assert group == sorted(group, key=names.index)
