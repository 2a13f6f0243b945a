import re
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aidreport.diagnostics import Passage, Position
from aidreport.model.fields.money import Money
from aidreport.model.fields.recorded import FreeText, Recorded
from aidreport.model.fields.validation import Origins
from aidreport.model.written import written
from aidreport.pipeline import Checked
from aidreport.rules.words import Pattern, Where, Words

PLACE: Origins = (Position("records/2024.yaml", 3, 5),)


def words() -> Words:
    texts = [FreeText("甲乙甲。", PLACE), FreeText("捐款{{ cash }}甲。", PLACE)]
    return Words(texts, [Recorded("甲", PLACE), Recorded("乙甲", PLACE)])


def starts(pattern: str, where: Where = Where.ALL) -> list[tuple[str, int]]:
    return [(str(each.text), each.start) for each in words().mentions(Pattern(pattern), where)]


def test_each_match_belongs_to_its_text() -> None:
    assert starts("甲") == [
        ("甲乙甲。", 0),
        ("甲乙甲。", 2),
        ("捐款{{ cash }}甲。", 12),
        ("甲", 0),
        ("乙甲", 1),
    ]


def test_texts_and_phrases_can_be_searched_apart() -> None:
    assert starts("甲", Where.TEXTS) == starts("甲")[:3]
    assert starts("甲", Where.PHRASES) == starts("甲")[3:]


def test_a_line_break_is_the_edge_of_a_text() -> None:
    assert starts("\n甲") == [("甲乙甲。", -1), ("甲", -1)]
    assert starts("甲\n", Where.PHRASES) == [("甲", 0), ("乙甲", 1)]
    assert starts("。\n", Where.TEXTS) == [("甲乙甲。", 3), ("捐款{{ cash }}甲。", 13)]


def test_a_fact_that_a_text_names_is_blank() -> None:
    assert starts("cash") == []


def test_a_mention_knows_its_words_and_their_place() -> None:
    (mention,) = words().mentions(Pattern("\n(乙)甲"), Where.PHRASES)
    assert (mention.words(), mention.words(1)) == ("乙甲", "乙")
    assert mention.place(1) == Passage("records/2024.yaml", 3, 5, "乙", 0)


def test_the_first_mention_in_each_text_comes_with_the_count() -> None:
    found = words().first_mentions(Pattern("甲"))
    assert [(mention.start, count) for mention, count in found] == [(0, 2), (12, 1), (0, 1), (1, 1)]


def test_a_pattern_without_its_sign_is_never_compiled() -> None:
    pattern = Pattern("(", "丙")
    assert list(words().mentions(pattern)) == []


def test_a_sign_is_looked_for_as_a_whole() -> None:
    assert not words().holds(Pattern("丁", "乙乙"))  # its characters are there, but not the sign
    assert not words().holds(Pattern("甲", "甲丁"))
    assert words().holds(Pattern("甲", "丁", "甲乙"))


SIGNS = st.sets(st.sampled_from(["甲", "乙", "丙甲", "\n丁"]), min_size=1)
SAID = st.lists(st.text("甲乙丙丁", min_size=1, max_size=3), max_size=6)


@given(SAID, SAID, SIGNS, st.sampled_from(Where))
@example(["甲丁", "甲"], ["丁甲"], {"甲", "\n丁"}, Where.ALL)
@example(["甲", "丁"], [], {"\n丁", "甲"}, Where.ALL)
@example(["丁甲", "丁", "甲丁"], ["甲"], {"甲"}, Where.ALL)
def test_what_is_found_around_its_signs_is_what_is_found_in_all(
    texts: list[str], phrases: list[str], signs: set[str], where: Where
) -> None:
    searched = Words([FreeText(each) for each in texts], [Recorded(each) for each in phrases])
    sought = "|".join(sorted(signs))
    for pattern in (
        f"(?<![丁])(?:{sought})(?!丙)",
        rf"\n?(?:{sought})",
        rf"(?:{sought})(?=\n)",
    ):
        around, everywhere = (
            [(id(each.text), each.start, each.words()) for each in searched.mentions(sign, where)]
            for sign in (Pattern(pattern, *sorted(signs)), Pattern(pattern))
        )
        assert around == everywhere
        assert searched.holds(Pattern(pattern, *signs)) == searched.holds(Pattern(pattern))


@pytest.mark.parametrize("amount", [3, 2000])
def test_a_sign_in_many_texts_is_found_in_each(amount: int) -> None:
    searched = Words(
        [FreeText(f"第{number}次甲") for number in range(amount)], [Recorded("丙" * 9)]
    )
    assert len(list(searched.mentions(Pattern("次甲", "丁", "甲")))) == amount


def test_the_characters_of_a_long_text_are_all_known() -> None:
    rare = "甲]^-\\x"
    texts = [FreeText("丙丁" * 150_000), *map(FreeText, rare), FreeText("戊" * 9_999)]
    searched = Words(texts, [])
    assert searched.characters == frozenset("丙丁戊\n" + rare)


def test_whether_a_pattern_matches_is_found_once() -> None:
    searched, pattern = words(), Pattern("乙甲")
    assert searched.holds(pattern)
    pattern.compiled = re.compile("丁")
    assert searched.holds(pattern)
    assert not words().holds(pattern)


def test_texts_that_match_are_told_by_their_ids() -> None:
    searched = words()
    assert searched.ids_of(Pattern("捐款")) == {id(searched.texts[1])}
    assert searched.ids_of(Pattern("捐款"), Where.PHRASES) == set()


def test_a_record_without_words_has_no_mentions() -> None:
    for where in Where:
        assert list(Words([], []).mentions(Pattern("甲"), where)) == []


def test_of_names_that_overlap_the_longer_or_first_one_is_found() -> None:
    found = [(each.name, each.start) for each in words().spelled(["甲", "甲乙", "乙甲", "丙"])]
    assert found == [("甲乙", 0), ("甲", 2), ("甲", 12), ("甲", 0), ("乙甲", 0)]


def test_a_name_knows_its_sentence_and_place() -> None:
    text = FreeText("先甲。后乙，再丙！再丁。", PLACE)
    (found,) = Words([text], []).spelled(["丙"])
    assert (found.sentence, found.place) == (
        "后乙，再丙",
        Passage("records/2024.yaml", 3, 5, "丙", 0),
    )


def test_amounts_of_fields_come_with_the_words(check_year: Callable[..., Checked]) -> None:
    text = """\
report: {period: 2024, organisation: 甲}
organisations: {甲: {name: 甲校, short_name: 甲}}
indicators: {支出: {value: 5元}}
activities: [{kind: donation, date: 2024-03-05, recipients: 甲, donation: {cash: 700}}]
"""
    checked = check_year(text).record
    assert checked
    found = written(checked.record)
    assert [str(money.amount) for money in found.amounts if isinstance(money, Money)] == [
        "5",
        "700",
    ]
    assert found.phrases[-2:] == ["甲校", "甲"]
