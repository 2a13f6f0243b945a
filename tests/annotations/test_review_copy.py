from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import docx
import pytest
from review_copies import ROOT, YEARS, comments_of, review_copy
from word_schemas import schema_errors
from word_text import word_text

from aidreport.diagnostics import Position
from aidreport.document.comment import AUTHOR
from aidreport.tracing.fields import Field

each_report = pytest.mark.parametrize(("folder", "year"), YEARS)
PLACE = re.compile(r"((?:records|gathered)/[^\s；（）]+?\.(?:yaml|lock|jsonl)) 第(\d+)行")
PROOF = re.compile(r"：(?:据记录。|由\d+项得出。|不出自记录，写在模板里。)$")


def proofs(comments) -> list:
    return [each for each in comments if PROOF.search(each.text.splitlines()[0])]


def figures(trace) -> list:
    """Return the figures of a report without the numbers of attachments, pictures and rows.

    Nor is any in the words that stand for a picture where it cannot be seen.
    """
    return [
        each
        for each in trace.figures
        if not (
            each.words.isdigit()
            and re.search(r"(附件|附件：|图|\n|\n\| )$", trace.text[: each.figure.start])
        )
        and not re.search(r"!\[[^\]\n]*$", trace.text[: each.figure.start])
    ]


@each_report
def test_the_text_is_the_report_word_for_word(folder: str, year: str) -> None:
    found = review_copy(folder, year)
    text, report = (word_text(each["docx"]) for each in (found.review, found.report))
    assert text[: len(report)] == report
    assert not text[len(report) :] or text[len(report) :].startswith("附表数字来源一览表")


@each_report
def test_every_figure_has_its_comment_and_no_other(folder: str, year: str) -> None:
    found = review_copy(folder, year)
    comments = comments_of(folder, year)
    seen = [each.about for each in proofs(comments)]
    assert seen == [figure.words.replace("\\", "") for figure in figures(found.trace)]


@each_report
def test_comments_are_numbered_by_their_places_and_of_one_author(folder: str, year: str) -> None:
    comments = comments_of(folder, year)
    assert [each.text.partition("】")[0] for each in comments] == [
        f"【{number}" for number in range(1, len(comments) + 1)
    ]
    assert {each.author for each in comments} <= {AUTHOR}
    assert [each.paragraph for each in comments] == sorted(each.paragraph for each in comments)
    assert all(each.about.strip() for each in comments)


@each_report
def test_every_comment_on_a_figure_leads_to_the_lines_it_is_recorded_on(
    folder: str, year: str
) -> None:
    found = review_copy(folder, year)
    comments = proofs(comments_of(folder, year))
    table = rows_at_the_end(found.review["docx"])
    for comment, figure in zip(comments, figures(found.trace), strict=True):
        key = comment.text.partition("】")[0] + "】"
        told = "\n".join([*comment.text.splitlines()[1:], *table.get(key, ())])
        led = PLACE.findall(told)
        assert led == [
            (place.path, str(place.line)) for field in figure.fields for place in places_of(field)
        ]
        for path, line in led:
            files = [ROOT / folder / path, *(ROOT / folder).glob(f"houses/*/{path}")]
            lines = [len(each.read_text("utf-8").splitlines()) for each in files if each.exists()]
            # The records of houses stay with them, but for those of a golden case.
            assert max(lines, default=0) >= int(line) or path.startswith("records/")


def places_of(field: Field) -> Iterator[Position]:
    """Yield where a field stands; before it, where its house has it in its own records."""
    if field.handed_in and field.handed_in.recorded:
        yield field.handed_in.recorded
    yield field.position


def rows_at_the_end(content: bytes) -> dict[str, list[str]]:
    """Return the rows of 附表 by the number of the comment that they belong to."""
    found: dict[str, list[str]] = {}
    tables = docx.Document(BytesIO(content)).tables
    if tables and tables[-1].rows[0].cells[0].text == "批注":
        for row in tables[-1].rows[1:]:
            cells = [cell.text for cell in row.cells]
            found.setdefault(cells[0], []).append(" ".join(cells[2:]))
    return found


@each_report
def test_every_part_of_the_file_holds_to_the_schemas(
    folder: str, year: str, tmp_path: Path
) -> None:
    path = tmp_path / "review.docx"
    path.write_bytes(review_copy(folder, year).review["docx"])
    assert schema_errors(path) == []


@each_report
def test_the_page_without_its_notes_is_that_of_the_report(folder: str, year: str) -> None:
    found = review_copy(folder, year)
    page, report = (each["html"].decode() for each in (found.review, found.report))
    page = re.sub(r'<button type="button" class="mark".*?</button>', "", page)
    main = report.partition("<main>")[2].partition("</main>")[0].rstrip()
    assert page.partition("<main>")[2].startswith(main)


@each_report
def test_every_note_of_the_page_is_opened_by_the_button_behind_its_words(
    folder: str, year: str
) -> None:
    found = review_copy(folder, year)
    page = found.review["html"].decode()
    keys = re.findall(r'popovertarget="note-(\d+)"', page)
    assert sorted(map(int, keys)) == list(range(1, len(keys) + 1))
    assert re.findall(r'<div id="note-(\d+)"', page) == [str(each + 1) for each in range(len(keys))]
    comments = comments_of(folder, year)
    main = page.partition("<main>")[2].partition("</main>")[0]
    for key, comment in enumerate(comments, start=1):
        before = main.partition(f'popovertarget="note-{key}"')[0].rpartition("<button")[0]
        if before.rstrip().endswith("</a>"):
            continue  # a button must not stand in the link to an attachment
        words = re.sub(r"<[^>]*>|\s", "", before).replace("&amp;", "&")
        assert words.endswith(re.sub(r"\s", "", comment.about)[-3:]), comment.about


def test_a_review_copy_is_made_twice_with_the_same_bytes() -> None:
    first = review_copy(*YEARS[0])
    review_copy.cache_clear()
    assert review_copy(*YEARS[0]).review == first.review
