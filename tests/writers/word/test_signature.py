import pytest

from aidreport.document.blocks import Document, Properties, Signature
from aidreport.writers.word.sheet import STANDARD, Sheet
from aidreport.writers.word.signature import is_date, signature_styles
from aidreport.writers.word.width import width

WHOLE = 8844
EDGE, CHARACTER = 2 * 320, 314
"""In twips: the width of the text, two characters at its edge, one that is written."""


def starts(*lines: str, sheet: Sheet = STANDARD) -> list[int | None]:
    document = Document(Properties("示例", "示例", 2009), (Signature(lines),))
    return [style.layout.start for style in signature_styles(document, sheet)[:2]]


def rights(*lines: str) -> list[float | None]:
    document = Document(Properties("示例", "示例", 2009), (Signature(lines),))
    return [style.layout.right for style in signature_styles(document)]


def test_a_longer_organisation_ends_two_characters_from_the_edge():
    assert starts("示例市示例区甲中学", "2009年1月1日")[0] == WHOLE - EDGE - 9 * CHARACTER


def test_a_longer_date_ends_there_instead():
    assert starts("示例市甲中学", "2009年12月31日")[1] == WHOLE - EDGE - 7 * CHARACTER


@pytest.mark.parametrize(
    "organisation", ["示例", "示例市甲中学", "示例市第一中学", "示例市示例区第101中学教育集团"]
)
@pytest.mark.parametrize("sheet", [STANDARD, Sheet(right=2400)])
def test_the_date_begins_two_characters_right_of_the_organisation(organisation, sheet):
    first, date = starts(organisation, "2009年12月31日", sheet=sheet)
    assert date - first == 2 * CHARACTER
    longest = max(width(organisation), 9 if width(organisation) < 7 else 0)
    assert first == sheet.text_width() - EDGE - longest * CHARACTER


@pytest.mark.parametrize("lines", [("示" * 27, "2009年12月31日"), ("示例", "二" * 25)])
def test_a_signature_too_long_for_the_line_stands_at_the_edge_and_wraps(lines):
    assert starts(*lines) == [None, None]
    assert rights(*lines) == [2, None, None]


def test_further_organisations_end_where_the_first_one_does():
    assert rights("示例市甲中学", "示例市乙中学", "2009年12月31日")[2] == 5
    assert rights("示例市示例区甲中学", "示例市乙中学", "2009年1月1日")[2] == 2


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
    assert rights(*lines) == [2, None, None]


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
