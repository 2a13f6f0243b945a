"""Where the elements of the golden reports stand in each program, and that all of them do."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from laid_out import CELL, LEFT, RIGHT, LaidOut, Page, Row

from aidreport.document.blocks import AttachmentNote, Signature, attachment_lines
from aidreport.writers.word.signature import is_date

pytestmark = pytest.mark.libreoffice

INDENT = 16
"""A character of an indent in points: it is not condensed."""


def row_of(pages: list[Page], words: str) -> Row:
    """Return the last row with these words."""
    return [row for page in pages for row in page.body if row.characters == words][-1]


def first_row(pages: list[Page], words: str) -> tuple[int, Row]:
    """Return the page, from 1, and the row where these words begin."""
    return next(
        (number, row)
        for number, page in enumerate(pages, start=1)
        for row in page.body
        if words.startswith(row.characters[:10])
    )


def signed(laid_out: LaidOut) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (name, block.lines)
        for name, document in laid_out.documents.items()
        for block in document.blocks
        if isinstance(block, Signature) and is_date(block.lines[-1])
    ]


def test_the_date_begins_two_characters_right_of_the_organisation(laid_out):
    for name, lines in signed(laid_out):
        organisation, date = (row_of(laid_out.pages[name], each) for each in (lines[0], lines[-1]))
        assert date.left - organisation.left == pytest.approx(2 * CELL, abs=2.5), name


def test_the_longer_line_of_the_signature_ends_two_characters_from_the_edge(laid_out):
    for name, lines in signed(laid_out):
        rows = [row_of(laid_out.pages[name], each) for each in (lines[0], lines[-1])]
        # LibreOffice leaves gaps around the figures of a date.
        organised = len(lines[0]) >= len(lines[-1]) - 4  # a figure is half a character
        gaps = 0 if organised or laid_out.program == "onlyoffice" else 1.2 * CELL
        longer = rows[0] if organised else rows[1]
        assert longer.right == pytest.approx(RIGHT - 2 * INDENT, abs=gaps + 3), name


def test_the_signature_never_stands_alone_on_its_page(laid_out):
    for name, lines in signed(laid_out):
        page = next(
            page
            for page in laid_out.pages[name]
            if any(row.characters == lines[-1] for row in page.body)
        )
        others = [row for row in page.body if row.characters not in lines]
        assert others, name


def test_the_list_of_attachments_stands_under_its_first_title(laid_out):
    counted = 0
    for name, document in laid_out.documents.items():
        for block in document.blocks:
            if not isinstance(block, AttachmentNote):
                continue
            first, *others = (
                first_row(laid_out.pages[name], line)[1] for line in attachment_lines(block.titles)
            )
            assert first.left == pytest.approx(LEFT + 2 * INDENT, abs=1.5), name
            for row in others:
                assert row.left == pytest.approx(LEFT + 5 * INDENT, abs=1.5), name
            counted += len(others)
    assert counted >= 3


def test_heads_begin_two_characters_in(laid_out):
    counted = 0
    for name, _, page in laid_out.upright:
        for row in page.body:
            if (
                re.match("[一二三四五六七八九十]+、[^。]*$", row.characters)
                and row.right < RIGHT - 40
            ):
                assert row.left == pytest.approx(LEFT + 2 * INDENT, abs=1.5), (name, row.text)
                counted += 1
    assert counted >= 30


@pytest.mark.parametrize(("report", "photos"), [("photos-2024", {3: 2, 4: 1})])
def test_photos_are_on_their_pages_in_their_shape(laid_out, report, photos):
    shown = [line.split() for line in listed(laid_out.files[report])]
    found = [int(each[0]) for each in shown if int(each[3]) > 200 and each[2] == "image"]
    if laid_out.program == "libreoffice":
        assert {page: found.count(page) for page in photos} == photos
    # Another program may cut a picture into pieces; that it is drawn counts.
    assert min(ink(laid_out.files[report], page) for page in photos) > 0.05


def listed(pdf: Path) -> list[str]:
    return subprocess.run(
        ["pdfimages", "-list", str(pdf)], capture_output=True, check=True, encoding="utf-8"
    ).stdout.splitlines()[2:]


def ink(pdf: Path, page: int) -> float:
    """Return which part of a page is not white."""
    image = subprocess.run(
        ["pdftoppm", "-gray", "-r", "20", "-f", str(page), "-l", str(page), str(pdf)],
        capture_output=True,
        check=True,
    ).stdout
    pixels = image[image.index(b"255\n") + 4 :]
    return sum(1 for pixel in pixels if pixel < 250) / len(pixels)


def test_the_words_of_charts_are_text_with_the_years_in_the_order_of_the_bars(laid_out):
    pages = laid_out.pages["charts-2024"]
    words = ["".join(row.characters for row in page.rows) for page in pages]
    for each in ("医疗帮扶", "培训", "走访慰问"):
        assert each in words[3]
    key = [row for row in pages[3].body if row.left > 400 or row.characters.endswith("年")]
    years = [re.findall("20(?:23|24)年$", row.characters) for row in key]
    assert [year for found in years for year in found][:2] == ["2023年", "2024年"]
