"""The PDF that typst lays out against the Word document in ONLYOFFICE core, line by line.

typst begins a line with half of an opening mark, and breaks between 〕 and a figure; ONLYOFFICE
core does neither. Rows of a table are a little lower in typst: the widest list of
sending-school-2024 takes a page less.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from engines import require_onlyoffice
from laid_out import LaidOut, heads
from pdf_pages import FREE_FONTS, need_tools

from aidreport import pipeline
from aidreport.frozen import replace
from aidreport.pipeline import Reporter
from aidreport.sources.project import find_project

pytestmark = pytest.mark.libreoffice

ROOT = Path(__file__).parents[2]
LEAST = {
    "bureau-gathered-2025": 0.73,
    "charts-2024": 0.85,
    "company-2024": 0.87,
    "corrected-year-2024": 0.85,
    "hospital-2024": 0.88,
    "photos-2024": 0.94,
    "read-out-2024": 0.70,
    "three-years-2022-2024": 0.92,
}
"""The share of lines that are the same, where it is less than 0.95.

Words of a chart stand on other lines; elsewhere one line that ends sooner moves all after it.
"""
ASCII = re.compile("[ -~]")


@pytest.fixture(scope="module")
def typst(
    in_every_program: dict[str, LaidOut], tmp_path_factory: pytest.TempPathFactory
) -> LaidOut:
    """The same reports as typst lays them out."""
    need_tools()
    require_onlyoffice()
    documents = in_every_program["onlyoffice"].documents
    folder = tmp_path_factory.mktemp("typst")
    files = {name: folder / f"{name}.pdf" for name in documents}
    for name, file in files.items():
        file.write_bytes(pdf(name))
    return LaidOut("typst", files, documents)


def pdf(name: str) -> bytes:
    places = {path.name: path for path in (ROOT / "tests" / "golden").iterdir()}
    folder = next((each for each in places if name.startswith(f"{each}-")), "")
    year = name.removeprefix(f"{folder}-") if folder else name
    project = find_project(places.get(folder, ROOT))
    project = replace(project, settings=replace(project.settings, fonts=FREE_FONTS))
    checked = pipeline.check(project, year)
    assert checked.record
    return Reporter(project).render(checked.record, ["pdf"]).files["pdf"]


def lines(laid_out: LaidOut, name: str) -> Counter[str]:
    """The lines of text of upright pages."""
    pages = [page for page in laid_out.pages[name] if not page.turned]
    return Counter(row.characters for page in pages for row in page.rows)


def test_lines_break_where_onlyoffice_breaks_them(
    typst: LaidOut, in_every_program: dict[str, LaidOut]
) -> None:
    shares = {}
    for name in typst.files:
        ours, others = (lines(each, name) for each in (typst, in_every_program["onlyoffice"]))
        shares[name] = (ours & others).total() / max(ours.total(), others.total())
    assert {name: share for name, share in shares.items() if share < LEAST.get(name, 0.95)} == {}


def test_each_head_stands_on_the_same_page(
    typst: LaidOut, in_every_program: dict[str, LaidOut]
) -> None:
    other = in_every_program["onlyoffice"]
    differing = {
        (name, words)
        for name, document in typst.documents.items()
        for words, page in heads(document.blocks, typst.pages[name]).items()
        if heads(document.blocks, other.pages[name])[words] != page
    }
    # Below the text of charts-2024 stands a list of attachments: typst takes text along with it.
    assert differing == {
        ("charts-2024", "一、（七）"),
        ("sending-school-2024", "附件2"),
        ("sending-school-2024", "附件3"),
    }


def test_a_full_page_has_22_lines_and_no_line_more_than_28_characters(typst: LaidOut) -> None:
    for _, _, page in typst.upright:
        assert len(page.body) <= 27  # of a table; 22 of text
    texts = [row.characters for _, _, page in typst.upright for row in page.body]
    assert max(len(words) for words in texts if not ASCII.search(words)) == 28
