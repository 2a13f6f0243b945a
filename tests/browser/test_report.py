from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("name", PROJECTS)
def test_the_accessibility_checker_finds_nothing(name: str, in_browser: Callable, axe: str) -> None:
    run = (
        "axe.run().then(found => done(found.violations.map(each => [each.id, each.nodes[0].html])))"
    )
    assert in_browser(page(name), axe, run) == []


@pytest.mark.parametrize("name", PROJECTS)
def test_a_phone_need_not_move_the_page_sideways(name: str, in_browser: Callable) -> None:
    measure = "const all = document.documentElement; done([all.scrollWidth, all.clientWidth]);"
    needed, there = in_browser(page(name), measure, width=500)
    assert needed <= there


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
