import pytest

from aidreport.document.blocks import Document, Properties, Signature
from aidreport.writers.word.signature import is_date, right_indents, signature_styles


def indents(*lines: str) -> list[float | None]:
    document = Document(Properties("示例", "示例", 2009), (Signature(lines),))
    return [style.layout.right for style in signature_styles(document)]


def test_the_date_starts_two_characters_right_of_a_longer_organisation():
    assert right_indents("示例市示例区甲中学", "2009年1月1日") == (2, 3)


def test_a_longer_date_moves_the_organisation_left():
    assert right_indents("示例市甲中学", "2009年12月31日") == (5, 2)


def test_an_organisation_too_long_for_the_line_does_not_push_the_date_out():
    assert right_indents("示" * 27, "2009年12月31日") == (2, 2)


def test_a_date_too_long_for_the_line_does_not_push_the_organisation_out():
    assert right_indents("示例", "二" * 25) == (2, 2)


def test_the_styles_carry_the_indents_of_the_signature():
    assert indents("示例市甲中学", "2009年12月31日") == [5, 2, None]


def test_of_several_organisations_the_first_one_counts_for_the_date():
    assert indents("示例市甲中学", "示例市乙中学", "2009年12月31日") == [5, 2, None]


@pytest.mark.parametrize(
    ("line", "dated"),
    [
        ("2009年12月31日", True),
        ("2009年12月", True),
        ("示例市甲中学", False),
        ("2009届校友会", False),
    ],
)
def test_a_date_is_told_from_an_organisation(line, dated):
    assert is_date(line) is dated


@pytest.mark.parametrize("lines", [(), ("示例市甲中学",)])
def test_without_a_date_the_organisation_stands_two_characters_from_the_edge(lines):
    assert indents(*lines) == [2, 2, None]


def sealed(*lines: str) -> list[tuple[float | None, str, int | None]]:
    properties = Properties("示例", "示例", 2009, sealed=True)
    styles = signature_styles(Document(properties, (Signature(lines),)))
    return [(each.layout.left, each.layout.alignment, each.layout.before) for each in styles]


def test_with_a_seal_the_date_stands_four_characters_from_the_edge_and_all_is_centred_on_it():
    # The column is 28 - 13 = 15 characters wide: the date's 7, and 4 on both sides.
    assert sealed("示例市甲中学", "2009年12月31日")[0] == (13, "center", 2 * 579)


def test_with_a_seal_an_organisation_wider_than_the_column_widens_it():
    assert sealed("示" * 20, "2009年12月31日")[0] == (8, "center", 2 * 579)


def test_with_a_seal_an_organisation_longer_than_the_line_takes_the_whole_of_it():
    assert sealed("示" * 40, "2009年12月31日")[0] == (0, "center", 2 * 579)


def test_two_seals_have_room_above_each_other():
    _, date, further = sealed("示例市甲中学", "示例市乙中学", "2009年12月31日")
    assert (date[2], further[2]) == (0, 4 * 579)


def test_a_signature_of_no_line_has_styles_even_with_a_seal():
    assert sealed()[0] == (28, "center", 2 * 579)
