from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from word_edit import edited

from aidreport import pipeline
from aidreport.sources.project import find_project

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
PROJECTS = {
    "2009": (ROOT, "2009"),
    "attachments": (GOLDEN / "school-with-attachments", "2024"),
    "read out": (GOLDEN / "read-out", "2024"),
    "charity": (GOLDEN / "charity", "2024"),
    "charts": (GOLDEN / "charts", "2024"),
}
MILLIMETRE = 72 / 25.4


def page(name: str) -> bytes:
    root, year = PROJECTS[name]
    project = find_project(root)
    record = pipeline.check(project, year).record
    assert record
    return pipeline.Reporter(project).render(record, ["html"]).files["html"]


@pytest.fixture(scope="module")
def comparison(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What `aidreport diff` shows of a changed report in a browser."""
    changed = tmp_path_factory.mktemp("changed") / "2009.docx"
    content = (ROOT / "reports" / "2009.docx").read_bytes()
    changed.write_bytes(edited(edited(content, "总结如下", "总结于下"), "一、", "一是、"))
    command = [sys.executable, "-m", "aidreport", "-C", str(ROOT), "diff", "2009", str(changed)]
    return subprocess.run([*command, "--format", "html"], capture_output=True, check=False).stdout


@pytest.fixture(params=[*PROJECTS, "comparison"])
def shown(request: pytest.FixtureRequest) -> bytes:
    if request.param == "comparison":
        return request.getfixturevalue("comparison")
    return page(request.param)


@pytest.mark.parametrize("width", [360, 1280])
def test_the_accessibility_checker_finds_nothing(
    shown: bytes, width: int, in_browser: Callable, axe: str
) -> None:
    run = (
        "axe.run().then(found => done(found.violations.map(each => [each.id, each.nodes[0].html])))"
    )
    assert in_browser(shown, axe, run, width=width) == []


def test_a_phone_need_not_move_the_page_sideways(shown: bytes, in_browser: Callable) -> None:
    measure = "const all = document.documentElement; done([all.scrollWidth, all.clientWidth]);"
    needed, there = in_browser(shown, measure, width=360)
    assert needed <= there <= 360


@pytest.mark.parametrize("name", ["attachments", "charity", "charts"])
def test_tables_and_charts_are_readable_on_a_phone(name: str, in_browser: Callable) -> None:
    measure = (
        "const all = query => [...document.querySelectorAll(query)];"
        "const box = each => each.getBoundingClientRect();"
        "done({short: Math.max(0, ...all('td.short, td.number').map(each => each.firstChild"
        " ? new Set([...rects(each)].map(one => Math.round(one.top))).size : 1)),"
        " long: Math.min(999, ...all('td.long').map(each => box(each).width)),"
        " words: Math.min(999, ...all('svg text').map(each => box(each).height)),"
        " ends: all('section.table').map(each => { each.scrollLeft = 9999; return"
        " box(each.querySelector('tr').lastElementChild).right <= box(each).right + 1; })"
        "});"
    )
    rects = (
        "const rects = each => { const range = document.createRange();"
        " range.selectNodeContents(each); return range.getClientRects(); };"
    )
    found = in_browser(page(name), rects, measure, width=360)
    # What is read at a glance stands on one line, the rest has room for eight characters.
    assert found["short"] <= 1
    assert found["long"] >= 120
    assert found["words"] >= 12
    assert set(found["ends"]) <= {True}


def test_headings_stand_in_the_outline_and_on_the_line_of_their_paragraph(
    in_browser: Callable,
) -> None:
    found = in_browser(
        page("2009"),
        "const head = document.querySelector('.run-in h3');"
        "done([document.querySelectorAll('h1').length, document.querySelectorAll('h2').length,"
        " head.textContent, head.getClientRects()[0].top ==="
        " head.nextElementSibling.getClientRects()[0].top]);",
    )
    assert found == [1, 4, "（一）在教育教学方面提供指导：", True]


def test_it_prints_on_a4_with_the_margins_and_page_numbers_of_the_standard(
    printed: Callable[[bytes], Path],
) -> None:
    pdf = printed(page("2009"))
    told = subprocess.run(
        ["pdfinfo", pdf], capture_output=True, encoding="utf-8", check=True
    ).stdout
    assert "(A4)" in told
    boxes = subprocess.run(
        ["pdftotext", "-bbox", pdf, "-"], capture_output=True, encoding="utf-8", check=True
    ).stdout.split("<page ")[1:]
    for number, text in enumerate(boxes, start=1):
        words = [line for line in text.splitlines() if "<word " in line]
        lefts = [float(line.split('xMin="')[1].split('"')[0]) for line in words]
        assert min(lefts) > 27 * MILLIMETRE
        numbers = [line for line in words if f">{number}</word>" in line]
        (x,) = {float(line.split('xMin="')[1].split('"')[0]) > 297 for line in numbers[-1:]}
        assert x is (number % 2 == 1)
