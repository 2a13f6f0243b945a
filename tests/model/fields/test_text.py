import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aidreport.model.fields.recorded import Recorded
from aidreport.model.fields.text import Phrase, Text, tidied
from aidreport.model.fields.validation import Refusal


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("均衡教育资源", "均衡教育资源"),
        (" 均衡教育资源。", "均衡教育资源"),
        ("均衡\n  教育资源", "均衡教育资源"),
        ("Red  Cross 行动", "Red Cross 行动"),
        ("“爱心”行动；", "“爱心”行动"),
    ],
)
def test_a_phrase_is_one_line_without_end_marks(
    read_field: Callable[..., object], written: str, read: str
) -> None:
    assert read_field(Phrase, written) == read


@pytest.mark.parametrize(
    ("written", "read"), [("很好", "很好。"), ("很好！", "很好！"), ("很好，", "很好。")]
)
def test_free_text_ends_like_a_sentence(
    read_field: Callable[..., object], written: str, read: str
) -> None:
    assert read_field(Text, written) == read


WIDE = r"[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—·]"


@given(st.text("中a，1”- \n\t\u3000\x85", max_size=9))
def test_blanks_are_text_unless_they_stand_between_chinese_characters(written: str) -> None:
    bare = re.sub(rf"(?<={WIDE})\s+(?={WIDE})", "", written)
    assert tidied(written) == " ".join(bare.split())


def test_a_text_remembers_its_place(read_field: Callable[..., object]) -> None:
    phrase = read_field(Phrase, "甲", line=7)
    assert isinstance(phrase, Recorded)
    assert [str(place) for place in phrase.origins] == ["test.yaml:7:1"]


@pytest.mark.parametrize("written", ["，", "“”", "——"])
def test_a_text_of_marks_alone_is_refused(refused: Callable[..., str], written: str) -> None:
    assert refused(Phrase, written) == (
        f"“{written}” holds nothing but marks; write words, or leave the field out"
    )


@given(written=st.text(min_size=1, max_size=30))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_gives_a_phrase_that_can_stand_in_a_sentence(
    read_field: Callable[..., object], written: str
) -> None:
    try:
        phrase = read_field(Phrase, written)
    except Refusal:
        return
    assert isinstance(phrase, str)
    assert phrase == phrase.strip() != ""
    assert not phrase.endswith(("。", "，", "；", "、"))
    assert "\n" not in phrase
