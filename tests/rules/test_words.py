from aidreport.diagnostics import Passage, Position
from aidreport.model.fields.recorded import FreeText, Recorded
from aidreport.model.fields.validation import Origins
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
    assert "compiled" not in vars(pattern)


def test_a_record_without_words_has_no_mentions() -> None:
    for where in Where:
        assert list(Words([], []).mentions(Pattern("甲"), where)) == []
