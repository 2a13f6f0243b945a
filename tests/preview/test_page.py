from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from aidreport.diagnostics import Diagnostic, Position, Severity, message
from aidreport.preview.looking import Pane, View
from aidreport.preview.page import Pages
from aidreport.sources.publish import Audience

HOSTILE = "</iframe><script>alert(1)</script><img src=x onerror=alert(1)>\" onload='x' {{ cash }}"


class Elements(HTMLParser):
    """Notes the elements of a page, each with the names of its attributes."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.found: list[tuple[str, ...]] = []
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, *(name for name, _ in attrs)))


def pages(root: Path) -> Pages:
    return Pages(root, "2009", str, "zh")


def finding(words: str, severity: Severity = Severity.ERROR) -> Diagnostic:
    return Diagnostic("leak", severity, Position(words, 3, 2), message("{words}", words=words))


def view(words: str) -> View:
    panes = (Pane(Audience.INTERNAL), Pane(Audience.PUBLIC, None, (finding(words),)))
    return View(panes, tuple(finding(words, each) for each in Severity), message("{a}", a=words))


def test_no_words_of_a_file_become_markup(tmp_path: Path) -> None:
    usual = Elements(pages(tmp_path).frame(view("usual"))).found
    assert Elements(pages(tmp_path).frame(view(HOSTILE))).found == usual


@given(st.text())
def test_no_text_becomes_markup(words: str) -> None:
    usual = Elements(pages(Path("nowhere")).frame(view("usual"))).found
    assert Elements(pages(Path("nowhere")).frame(view(words))).found == usual


def test_a_finding_shows_its_place_and_its_line_with_a_mark(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("x:\n  y: 1\n  z: <b>\n", encoding="utf-8")
    found = Diagnostic(
        "bad-amount",
        Severity.ERROR,
        Position("a.yaml", 3, 6),
        message("Bad."),
        Position("a.yaml", 3, 9),
    )
    page = pages(tmp_path).frame(View(findings=(found,))).decode()
    assert "<code>a.yaml:3:6</code> <b>Error</b> Bad. <small>[bad-amount]</small>" in page
    assert '<span class="number">3</span>   z: <mark>&lt;b&gt;</mark>' in page


def test_an_edition_that_is_not_shown_says_why_and_an_old_one_that_it_is_old(
    tmp_path: Path,
) -> None:
    panes = (Pane(Audience.INTERNAL, "<main></main>", old=True), *view("why").panes[1:])
    page = pages(tmp_path).frame(View(panes)).decode()
    assert "This is the report before the last changes" in page
    assert "This edition is not shown" in page
    report = pages(tmp_path).report(panes[1]).decode()
    assert "There is nothing to show yet." in report
    assert "<script" not in report
