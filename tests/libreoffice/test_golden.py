"""Every golden report and that of 2009 as LibreOffice lays it out, measured page by page.

The expected numbers are those that GB/T 9704 wants (22 lines, 28 characters, 156 by 225 mm),
and the lines of each page as somebody has looked at them: `-` is a sheet turned on its side.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from lxml import etree

from aidreport import pipeline
from aidreport.pipeline import Reporter
from aidreport.sources.project import find_project

pytestmark = pytest.mark.libreoffice

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
TURNED = "-"
LINES = {
    "2009": [21, 21, 22, 22, 18],
    "charity-2023": [19, 3],
    "charity-2024": [21, 22, 22, 20, TURNED, TURNED, TURNED],
    "hospital-2024": [21, 22, 22, 22, 16, 10],
    "read-out-2024": [21, 5],
    "receiving-school-2024": [21, 22, 22, 21, 15],
    "running-text-2024": [15],
    "school-with-attachments-2024": [21, 21, 10, TURNED, TURNED],
    "sending-school-2023": [21, 22, 22, 21, 8],
    "sending-school-2024": [21, 22, 22, 21, 20, 11, TURNED, TURNED, TURNED, 26, 18],
    "village-2024-h1": [21, 22, 22, 22, 5],
}
TABLE_PAGES = {("sending-school-2024", 9), ("sending-school-2024", 10)}
# Other golden reports show pictures, which are measured elsewhere.
CIRCLED = re.compile("[①-⑩]")  # the Fandol fonts have none
FACES = {"FandolSong", "FandolFang", "FandolKai", "FandolHei", "LiberationSerif"}

CELL = 15.7
LEFT, RIGHT = 1588 / 20, (11906 - 1474) / 20
TOP, BOTTOM = 2098 / 20, 841.9 - 1984 / 20
MILLIMETRE = 72 / 25.4
CLOSING = "，。、；：？！）”’》〕】％%"
OPENING = "（“‘《〔【"
WIDE = re.compile("[\u3001-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’—…·]+")


def golden() -> dict[str, tuple[Path, str]]:
    """Return the project and the year of each report by its name here."""
    found = {"2009": (ROOT, "2009")}
    for folder in sorted(GOLDEN.glob("*/records")):
        for year in pipeline.years(find_project(folder.parent)):
            found[f"{folder.parent.name}-{year}"] = (folder.parent, year)
    return {name: place for name, place in found.items() if name in LINES}


def word_file(folder: Path, year: str) -> bytes:
    project = find_project(folder)
    checked = pipeline.check(project, year)
    assert checked.record, [finding.line(str) for finding in checked.findings]
    return Reporter(project).render(checked.record, ["docx"]).files["docx"]


@pytest.fixture(scope="module")
def files(convert_files):
    return convert_files({name: word_file(*place) for name, place in golden().items()})


@pytest.fixture(scope="module")
def pages(files, read_pages):
    return {name: read_pages(path) for name, path in files.items()}


@pytest.fixture(scope="module")
def text_pages(pages):
    """The upright pages of text: name, number from 1, page."""
    return [
        (name, number, page)
        for name, found in pages.items()
        for number, page in enumerate(found, start=1)
        if page.width < page.height and (name, number - 1) not in TABLE_PAGES
    ]


def test_every_report_has_its_pages_and_lines(pages):
    found = {
        name: [len(page.body) if page.width < page.height else TURNED for page in shown]
        for name, shown in pages.items()
    }
    assert found == LINES


def test_every_sheet_is_a4(pages):
    sizes = {
        tuple(sorted((round(page.width / MILLIMETRE), round(page.height / MILLIMETRE))))
        for shown in pages.values()
        for page in shown
    }
    assert sizes == {(210, 297)}


def test_no_text_is_outside_the_156_by_225_millimetres(text_pages):
    for name, number, page in text_pages:
        for row in page.body:
            place = (name, number, row.text)
            assert row.left >= LEFT - MILLIMETRE, place
            assert row.right <= RIGHT + MILLIMETRE, place
            assert row.top >= TOP - MILLIMETRE, place
            assert row.top + 16 <= BOTTOM + MILLIMETRE, place


def test_the_lines_stand_on_the_22_lines_of_the_page(text_pages):
    for name, number, page in text_pages:
        rows = [row.top for row in page.body if not is_title(row, page, number)]
        for row in rows:
            lines = (row - rows[0]) / (579 / 20)
            assert lines == pytest.approx(round(lines), abs=0.2), (name, number)
        assert round((rows[-1] - rows[0]) / (579 / 20)) < 22


def is_title(row, page, number: int) -> bool:
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


def test_the_page_number_stands_outside_right_on_odd_and_left_on_even_pages(pages):
    for name, shown in pages.items():
        for number, page in enumerate(shown, start=1):
            if page.width > page.height:
                continue
            footer = page.footer
            assert footer.text == f"— {number} —", name
            if number % 2:
                assert footer.right == pytest.approx(RIGHT - 14, abs=1.5), (name, number)
            else:
                assert footer.left == pytest.approx(LEFT + 14, abs=1.5), (name, number)


def test_a_turned_sheet_has_its_number_at_the_left_edge_below_on_odd_above_on_even_pages(files):
    for name, lines in LINES.items():
        for number in (place for place, each in enumerate(lines, start=1) if each == TURNED):
            ink = left_ink(files[name], number)
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


def test_only_the_faces_of_the_standard_are_used_each_for_its_element(files):
    for name, pdf in files.items():
        used = set()
        for text, face in written(pdf):
            if not CIRCLED.fullmatch(text):
                used.add(face)
            if re.match("[一二三四五六七八九十]+、", text):
                assert face == "FandolHei", (name, text)
            if re.match("（[一二三四五六七八九十]+）.*：", text):
                assert face == "FandolKai", (name, text)
        assert used <= FACES, name


def written(pdf: Path) -> list[tuple[str, str]]:
    """Return the pieces of text with their faces."""
    xml = subprocess.run(
        ["pdftohtml", "-xml", "-i", "-stdout", str(pdf)], capture_output=True, check=True
    ).stdout
    root = etree.fromstring(xml, etree.XMLParser(load_dtd=False, no_network=True, recover=True))
    faces = {
        font.get("id"): font.get("family").split("+")[-1].removesuffix("-Regular")
        for font in root.iter("fontspec")
    }
    return [
        ("".join(each.itertext()).strip(), faces[each.get("font")]) for each in root.iter("text")
    ]
