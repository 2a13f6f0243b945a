"""The pages of the golden reports in each program: what GB/T 9704 wants of paper and lines."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from laid_out import BOTTOM, CELL, LEFT, LINE, MILLIMETRE, RIGHT, TOP, Page, Row, written

from aidreport.document.blocks import Block, Heading, Paragraph

pytestmark = pytest.mark.libreoffice

CIRCLED = re.compile("[①-⑩]")  # the Fandol fonts have none
FACES = {"FandolSong", "FandolFang", "FandolKai", "FandolHei", "LiberationSerif"}
CLOSING = "，。、；：？！）”’》〕】％%"
OPENING = "（“‘《〔【"
DATE = re.compile(r"\d{4}年\d{1,2}月\d{1,2}日")
WIDE = re.compile("[\u3001-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’—…·]+")


@pytest.fixture(scope="module")
def text_pages(laid_out) -> list[tuple[str, int, Page]]:
    """The upright pages of text, before the first attachment."""
    found = []
    for name, pages in laid_out.pages.items():
        for number, page in enumerate(pages, start=1):
            if page.turned or re.fullmatch(r"附件\d*", page.body[0].characters):
                break
            found.append((name, number, page))
    return found


def test_every_sheet_is_a4(laid_out):
    sizes = {
        tuple(sorted((round(page.width / MILLIMETRE), round(page.height / MILLIMETRE))))
        for pages in laid_out.pages.values()
        for page in pages
    }
    assert sizes == {(210, 297)}


def test_no_text_is_outside_the_156_by_225_millimetres(text_pages):
    for name, number, page in text_pages:
        for row in page.body:
            place = (name, number, row.text)
            assert row.left >= LEFT - MILLIMETRE, place
            # A date as long as its organisation ends at the edge, and LibreOffice's gaps beyond.
            beyond = CELL if DATE.fullmatch(row.characters) else 0
            assert row.right <= RIGHT + beyond + MILLIMETRE, place
            assert is_title(row, page, number) or row.top >= TOP - MILLIMETRE, place
            assert row.top + 16 <= BOTTOM + MILLIMETRE, place


def test_the_lines_stand_on_the_22_lines_of_the_page(text_pages):
    for name, number, page in text_pages:
        rows = [row.top for row in page.body if not is_title(row, page, number)]
        for row in rows:
            lines = (row - rows[0]) / LINE
            # A row of figures alone begins a third of a line higher than one of characters.
            assert lines == pytest.approx(round(lines), abs=0.35), (name, number)
        assert round((rows[-1] - rows[0]) / LINE) < 22


def is_title(row: Row, page: Page, number: int) -> bool:
    return number == 1 and row.top < page.body[0].top + 40


def test_full_lines_hold_28_characters_unless_a_mark_or_a_number_moves(text_pages):
    counted = 0
    for name, number, page in text_pages:
        for row, following in zip(page.body, page.body[1:], strict=False):
            indent = round((row.left - LEFT) / CELL)
            if row.right < RIGHT - 3 or not WIDE.fullmatch(row.characters) or indent not in (0, 2):
                continue
            if len(row.characters) == 28 - indent:
                counted += 1
                continue
            moved = following.characters[0] in OPENING or following.characters[1] in CLOSING
            number_moved = re.match(r"[0-9A-Za-z]{2}|.[0-9]", following.characters)
            assert moved or number_moved, (name, number, row.text, following.text)
            assert len(row.characters) < 28 - indent, (name, number, row.text)
    assert counted >= 100


def test_the_page_number_stands_outside_right_on_odd_and_left_on_even_pages(laid_out):
    for name, number, page in laid_out.upright:
        footer = page.footer
        assert footer.characters == f"—{number}—", name
        if number % 2:
            assert footer.right == pytest.approx(RIGHT - 14, abs=1.5), (name, number)
        else:
            assert footer.left == pytest.approx(LEFT + 14, abs=1.5), (name, number)


def test_a_turned_sheet_has_its_number_at_the_left_edge_below_on_odd_above_on_even_pages(laid_out):
    for name, pages in laid_out.pages.items():
        for number in (place for place, page in enumerate(pages, start=1) if page.turned):
            ink = left_ink(laid_out.files[name], number)
            across = (ink[0] + ink[1]) / 2
            assert across == pytest.approx(28, abs=1), (name, number)
            if number % 2:
                assert ink[3] == pytest.approx(210 - 26 - 4.9, abs=1), (name, number)
            else:
                assert ink[2] == pytest.approx(28 + 4.9, abs=1), (name, number)


def left_ink(pdf: Path, page: int) -> tuple[float, float, float, float]:
    """Return the box of the ink beside the text on a turned sheet, in mm: x, x, y, y."""
    box = ["-f", str(page), "-l", str(page), "-x", "220", "-y", "0", "-W", "110", "-H", "2100"]
    image = subprocess.run(
        ["pdftoppm", "-gray", "-r", "254", *box, str(pdf)], capture_output=True, check=True
    ).stdout
    pixels = image[-110 * 2100 :]
    rows = [y for y in range(2100) if min(pixels[110 * y : 110 * (y + 1)]) < 128]
    columns = [x for x in range(110) if min(pixels[x::110]) < 128]
    return (220 + columns[0]) / 10, (220 + columns[-1]) / 10, rows[0] / 10, rows[-1] / 10


def test_no_line_starts_with_a_closing_mark_or_ends_with_an_opening_one(text_pages):
    for name, number, page in text_pages:
        for row in page.body:
            assert row.characters[0] not in CLOSING, (name, number, row.text)
            assert row.characters[-1] not in OPENING, (name, number, row.text)


def test_no_number_is_broken(text_pages):
    for name, number, page in text_pages:
        for row, following in zip(page.body, page.body[1:], strict=False):
            if row.right > RIGHT - 2 * CELL:
                broken = re.search(r"[0-9.]$", row.characters) and re.match(
                    r"[0-9.]", following.characters
                )
                assert not broken, (name, number, row.text, following.text)


def test_only_the_faces_of_the_standard_are_used_each_for_its_element(laid_out):
    for name, pdf in laid_out.files.items():
        first, second = heads(laid_out.documents[name].blocks)
        faces: dict[str, set[str]] = {"一、": set(), "（一）": set(), "": set()}
        for text, face in written(pdf):
            if text.startswith(first):
                faces["一、"].add(face)
            elif text.startswith(second):
                faces["（一）"].add(face)
            elif len(text) > 20:
                faces[""].add(face)
            if laid_out.program == "libreoffice" and not CIRCLED.fullmatch(text):
                assert face.split("+")[-1] in FACES, (name, text)
        if laid_out.program == "libreoffice":
            named = {each: {face.split("+")[-1] for face in found} for each, found in faces.items()}
            assert named["一、"] <= {"FandolHei"}, name
            assert named["（一）"] <= {"FandolKai"}, name
        # ONLYOFFICE writes Chinese names of fonts as question marks.
        assert not faces["一、"] & faces["（一）"], name
        assert not faces[""] & (faces["一、"] | faces["（一）"]), name


def heads(blocks: tuple[Block, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return how the heads of the first and of the second level begin."""
    found = [block.text for block in blocks if isinstance(block, Heading) and block.level < 3]
    found += [block.lead for block in blocks if isinstance(block, Paragraph) and block.lead]
    starts = [each[:7] for each in found]
    return (
        tuple(each for each in starts if not each.startswith("（")),
        tuple(each for each in starts if each.startswith("（")),
    )
