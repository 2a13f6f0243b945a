from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.sources.ignores import Ignore, ignores_in

SAID = "# aidreport: ignore[some-code] 理由"


def ignores(text: str) -> tuple[Ignore, ...]:
    return ignores_in(text.encode(), "a.yaml")


def lines(text: str) -> list[list[int]]:
    return [sorted(each.lines) for each in ignores(text)]


def test_comment_has_its_codes_with_their_places_and_its_reason() -> None:
    (found,) = ignores("a: 1  # aidreport: ignore[some-code, other-code] 这样 是对的 \r\nb: 2\r\n")
    assert str(found.position) == "a.yaml:1:7"
    assert [(code, str(place)) for code, place in found.codes] == [
        ("some-code", "a.yaml:1:27"),
        ("other-code", "a.yaml:1:38"),
    ]
    assert found.reason == "这样 是对的"


@pytest.mark.parametrize(
    "comment",
    [
        "#aidreport:ignore[some-code]理由",
        "# aidreport：ignore【some-code】理由",
        "#  aidreport : Ignore [some-code]: 理由",
        "# aidreport: ignore［some-code］，理由",
    ],
)
def test_blanks_and_full_width_marks_are_understood(comment: str) -> None:
    (found,) = ignores(f"a: 1 {comment}\n")
    assert ([code for code, _ in found.codes], found.reason) == (["some-code"], "理由")


@pytest.mark.parametrize(
    "comment", ["# aidreport: ignore", "# aidreport: ignore[]", "# aidreport: ignored some-code"]
)
def test_comment_without_codes_is_kept_to_be_reported(comment: str) -> None:
    (found,) = ignores(f"a: 1 {comment}\n")
    assert found.codes == ()


@pytest.mark.parametrize(
    "text",
    [
        "a: 1 # see aidreport: ignore[some-code] 理由\n",
        "# aidreport: 2024年的记录\n",
        f"a: '1 {SAID}'\n",
        f'a: "1\n  {SAID}"\n',
        f"a: |\n  1\n  {SAID}\n",
        f"a: >-\n  1\n\n  {SAID}\n",
        f"a: 1{SAID}\n",
        f"a: 甲乙{SAID}\n",
    ],
)
def test_words_of_a_text_and_other_comments_are_none(text: str) -> None:
    assert ignores(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"a: 1\nb: 2 {SAID}\nc: 3\n", [2]),
        (f"a: 1\n{SAID}\nb: 2\nc: 3\n", [3]),
        (f"a: 1\n{SAID}\n# other\n\n  # other\nb: 2\n", [6]),
        (f"a: | {SAID}\n  甲\n  乙\nb: 2\n", [1, 2, 3]),
        (f"{SAID}\na: >\n  甲\n\n  乙\nb: 2\n", [2, 3, 4, 5]),
        (f"{SAID}\na:\n  甲乙\n  丙丁\nb: 2\n", [2, 3, 4]),
        (f"a: '甲\n  乙' {SAID}\nb: 2\n", [1, 2]),
        (f"- {{a: 1, b: 2}} {SAID}\n- c\n", [1]),
        (f"{SAID}\n- a: 甲\n  b: 乙\n", [2]),
        (f"a: 1\n{SAID}\n", [2]),
    ],
)
def test_comment_is_about_a_line_and_the_texts_on_it(text: str, expected: list[int]) -> None:
    assert lines(text) == [expected]


def test_several_comments_may_stand_above_a_line() -> None:
    assert lines(f"{SAID}\n{SAID}\na: 1\n") == [[3], [3]]


def test_comments_after_an_error_of_syntax_are_known_too() -> None:
    assert lines(f"a: 1\n b: 2\nc: 3 {SAID}\n") == [[3]]


def test_places_count_characters_after_a_mark_of_the_encoding() -> None:
    (found,) = ignores_in("\ufeff甲: 1 ".encode() + SAID.encode(), "a.yaml")
    assert str(found.position) == "a.yaml:1:6"


@pytest.mark.parametrize("content", [b"a: 1\n", SAID.encode("gbk"), b""])
def test_file_without_a_readable_comment_has_none(content: bytes) -> None:
    assert ignores_in(content, "a.yaml") == ()


@given(st.lists(st.sampled_from([SAID, "a: ", "'", '"', "|", "\n", "  ", "- ", "甲", "[", "}"])))
def test_whatever_stands_around_a_comment_is_read(parts: list[str]) -> None:
    text = "".join(parts)
    for found in ignores(text):
        assert text.splitlines()[found.position.line - 1][found.position.column - 1] == "#"
