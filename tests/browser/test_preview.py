"""The preview as somebody sees it who types: in Chromium, through saves of real files."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from devtools import Browser, Page

from aidreport.preview.live import Live
from aidreport.preview.watching import PAUSE

ROOT = Path(__file__).parents[2]
RECORD = "records/2009.yaml"
TEMPLATE = "templates/sections/closing.md.j2"
IN_TIME = 1.0
"""Seconds from a save to the new page; longer on a machine that does other things besides."""
ON_A_BUSY_MACHINE = 20.0
TEXT = "frameOf(panes[{pane}]).contentDocument.body.innerText"
PUPIL = """\
report: {period: 2009, organisation: 示例市甲中学, self_reference: 我校}
signature: {date: 2009-12-31}
organisations: {示例市甲中学: {}, 示例县乙中学: {sort: 学校}}
people: {章小示: {grade: 初一, organisation: 示例县乙中学, minor: true}}
activities:
  - {kind: donation, date: 2009-03-25, recipients: 章小示, donation: {cash: 700}}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "我的 记录"
    for name in (RECORD, TEMPLATE):
        file = folder / name
        file.parent.mkdir(parents=True)
        file.write_bytes((ROOT / name).read_bytes())
    return folder


@pytest.fixture
def serve() -> Iterator[Callable[[Path, str], Live]]:
    """Serves a year of a project until the end of the test."""
    ended = threading.Event()
    running: list[tuple[Live, threading.Thread]] = []

    def start(project: Path, year: str = "2009") -> Live:
        live = Live(project, year, 0, str, "en")
        live.begin()

        def follow() -> None:
            while not ended.wait(PAUSE):
                live.follow(lambda: ended.wait(PAUSE))

        thread = threading.Thread(target=follow)
        thread.start()
        running.append((live, thread))
        return live

    yield start
    ended.set()
    for live, thread in running:
        thread.join()
        live.end()


def opened(browser: Browser, live: Live, width: int = 1280) -> Page:
    page = browser.page(live.url, width)
    page.wait("document.body.dataset.shown")
    return page


def save(project: Path, name: str, text: str) -> None:
    """Save a file as editors do: another one is put in its place."""
    beside = project / name
    fresh = beside.with_name(".being-saved")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(beside)


def complaints(browser: Browser) -> list[dict[str, Any]]:
    """Return what the browser has to say about scripts and policies."""
    found = ("Log.entryAdded", "Runtime.exceptionThrown")
    return [
        each
        for each in browser.events
        if each["method"] in found and each.get("sessionId") in browser.pages
    ]


def test_the_page_follows_an_edit_a_slip_its_mend_and_a_templates_error(
    project: Path, serve: Callable, browser: Browser
) -> None:
    page = opened(browser, serve(project))
    text, findings = TEXT.format(pane=0), "document.getElementById('findings').innerText"
    good = (project / RECORD).read_text(encoding="utf-8")
    template = (project / TEMPLATE).read_text(encoding="utf-8")
    assert "138" in page.evaluate(text)
    took = []

    edited = good.replace("54人", "55人", 1)
    save(project, RECORD, edited)
    took.append(page.wait(f"{text}.includes('139')", ON_A_BUSY_MACHINE))

    save(project, RECORD, edited.replace("cash: ", "cash: many ", 1))
    took.append(page.wait(f"{findings}.includes('[bad-amount]')", ON_A_BUSY_MACHINE))
    said = page.evaluate(findings)
    assert "records/2009.yaml:135:13 Error" in said
    assert "cash: many 10000" in said
    assert "139" in page.evaluate(text)
    assert "before the last changes" in page.evaluate("panes[0].innerText")

    save(project, RECORD, good)
    took.append(page.wait(f"{text}.includes('138')", ON_A_BUSY_MACHINE))
    assert "[bad-amount]" not in page.evaluate(findings)
    assert "before the last changes" not in page.evaluate("panes[0].innerText")

    save(project, TEMPLATE, template + "{% if %}")
    page.wait(f"{findings}.includes('[template-error]')", ON_A_BUSY_MACHINE)
    assert f"{TEMPLATE}:" in page.evaluate(findings)
    assert "138" in page.evaluate(text)

    save(project, TEMPLATE, template + "\n\n谨此总结。\n")
    page.wait(f"{text}.includes('谨此总结')", ON_A_BUSY_MACHINE)
    assert complaints(browser) == []
    print("seconds from save to page:", took)  # noqa: T201 - shown when a test is slow
    assert min(took) < IN_TIME


def test_both_editions_stand_side_by_side_and_one_alone_when_it_is_chosen(
    tmp_path: Path, serve: Callable, browser: Browser
) -> None:
    project = tmp_path / "pupil"
    (project / "records").mkdir(parents=True)
    (project / RECORD).write_text(PUPIL, encoding="utf-8")
    page = opened(browser, serve(project))
    widths = "panes.map(pane => pane.offsetWidth)"
    assert [round(width / 10) for width in page.evaluate(widths)] == [64, 64]
    internal, public = (page.evaluate(TEXT.format(pane=pane)) for pane in (0, 1))
    assert "章小示" in internal
    assert "章小示" not in public
    page.evaluate("document.querySelector('button[value=public]').click()")
    assert page.evaluate(widths) == [0, 1280]
    page.evaluate("document.querySelector('button[value=internal]').click()")
    assert page.evaluate(widths) == [1280, 0]
    narrow = opened(browser, serve(project), 800)
    assert narrow.evaluate(widths) == [800, 0]

    leaking = project / "templates" / "sections" / "closing.md.j2"
    leaking.parent.mkdir(parents=True)
    leaking.write_text("特别感谢章小示同学。\n", encoding="utf-8")
    page.wait("panes[1].innerText.includes('[leak]')", ON_A_BUSY_MACHINE)
    page.wait(f"{TEXT.format(pane=1)}.includes('nothing to show')", ON_A_BUSY_MACHINE)
    assert "章小示" not in page.evaluate("panes[1].innerText")
    assert complaints(browser) == []


def test_a_figure_that_is_pointed_at_shows_its_records(
    project: Path, serve: Callable, browser: Browser
) -> None:
    page = opened(browser, serve(project))
    page.evaluate("choose('internal')")
    figure = "[...frameOf(panes[0]).contentDocument.querySelectorAll('.figure')][6]"
    note = f"{figure}.querySelector('.records')"
    assert page.evaluate(f"{note}.offsetHeight") == 0
    x, y = page.evaluate(
        "(() => { const frame = frameOf(panes[0]).getBoundingClientRect();"
        f"const at = {figure}.getClientRects()[0];"
        "return [frame.left + at.left + at.width / 2, frame.top + at.top + at.height / 2]; })()"
    )
    page.ask("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)
    page.wait(f"{note}.offsetHeight")
    said = page.evaluate(f"{note}.innerText").splitlines()
    assert said[0] == "54 + 17 + 64 + 3 = 138"
    assert said[1].startswith("records/2009.yaml:")
    # It hides no part of what is pointed at, and lies on the sheet.
    assert page.evaluate(
        f"{note}.getBoundingClientRect().top >= {figure}.getBoundingClientRect().bottom - 1"
    )
    page.ask("Input.dispatchMouseEvent", type="mouseMoved", x=5, y=5)
    page.wait(f"!{note}.offsetHeight")
    page.evaluate(f"{figure}.focus()")
    page.wait(f"{note}.offsetHeight")


@pytest.mark.parametrize(
    ("name", "year", "sheets"),
    [
        (".", "2009", 5),
        ("tests/golden/sending-school", "2024", 8),
        ("tests/golden/photos", "2024", 3),
    ],
)
def test_it_lies_on_sheets_of_a4_and_no_line_or_row_is_cut(
    name: str, year: str, sheets: int, serve: Callable, browser: Browser
) -> None:
    page = opened(browser, serve(ROOT / name, year))
    page.evaluate("choose('internal')")
    found = page.evaluate(
        """(() => {
          const doc = frameOf(panes[0]).contentDocument;
          const parts = [...doc.querySelectorAll('article, .attachment')];
          const gaps = parts.flatMap(part => [...part.querySelectorAll('.between')]
            .map(each => each.getBoundingClientRect()));
          const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
          const cut = [];
          while (walker.nextNode()) {
            const node = walker.currentNode;
            if (node.parentElement.closest('.number-of-page, .records')) continue;
            const range = doc.createRange();
            range.selectNodeContents(node);
            for (const box of range.getClientRects()) {
              const over = gap => box.bottom > gap.top + 2 && box.top < gap.bottom - 2;
              if (box.height && gaps.some(over)) cut.push(node.textContent.slice(0, 20));
            }
          }
          for (const image of doc.images) {
            const box = image.getBoundingClientRect();
            const over = gap => box.bottom > gap.top + 2 && box.top < gap.bottom - 2;
            if (!box.height || gaps.some(over)) cut.push(image.alt);
          }
          return {
            cut,
            heights: parts.map(part =>
              part.offsetHeight / (part.matches('.wide') ? 210 : 297) * 25.4 / 96),
            sheets: parts.map(part => part.querySelectorAll('.between').length + 1),
            numbers: [...doc.querySelectorAll('.number-of-page')].map(each => each.textContent),
            rows: doc.querySelectorAll('tbody tr').length,
            wide: parts.map(part => part.scrollWidth - part.clientWidth),
          };
        })()"""
    )
    assert found["cut"] == []
    count = sum(found["sheets"])
    assert found["numbers"] == [f"— {number} —" for number in range(1, count + 1)]
    assert sheets <= count <= sheets + 8
    assert max(found["wide"]) <= 1
    gaps = [(each - 1) * 8 / 297 for each in found["sheets"]]
    for height, number, gap in zip(found["heights"], found["sheets"], gaps, strict=True):
        assert abs(height - number - gap) < 0.05


def test_the_report_stays_where_it_was_being_read(
    project: Path, serve: Callable, browser: Browser
) -> None:
    page = opened(browser, serve(project))
    where = "frameOf(panes[0]).contentWindow.scrollY"
    page.evaluate("frameOf(panes[0]).contentWindow.scrollTo(0, 1500)")
    at = page.evaluate(where)
    assert at > 0
    text = (project / RECORD).read_text(encoding="utf-8")
    save(project, RECORD, text.replace("54人", "55人", 1))
    page.wait(f"{TEXT.format(pane=0)}.includes('139')", ON_A_BUSY_MACHINE)
    assert abs(page.evaluate(where) - at) < 2


def test_a_preview_that_has_ended_says_so(project: Path, serve: Callable, browser: Browser) -> None:
    live = serve(project)
    page = opened(browser, live)
    assert "Follows each save." in page.evaluate("document.body.innerText")
    live.end()
    page.wait("document.body.innerText.includes('The preview has ended')", ON_A_BUSY_MACHINE)


def test_no_words_of_a_record_run(tmp_path: Path, serve: Callable, browser: Browser) -> None:
    words = "</title><script>top.hit=1</script><img src=x onerror='top.hit=1'>"
    project = tmp_path / "hostile"
    (project / "records").mkdir(parents=True)
    text = PUPIL.replace("donation: {cash: 700}", f'text: "{words}", donation: {{cash: 700}}')
    (project / RECORD).write_text(text, encoding="utf-8")
    page = opened(browser, serve(project))
    assert "top.hit=1" in page.evaluate(TEXT.format(pane=0))
    assert page.evaluate("[top.hit, panes.map(each => frameOf(each).contentWindow.hit)]") == [
        None,
        [None, None],
    ]
    save(project, RECORD, text.replace("cash: 700", f'cash: "{words}"'))
    page.wait(
        "document.getElementById('findings').innerText.includes('top.hit')", ON_A_BUSY_MACHINE
    )
    assert page.evaluate("top.hit") is None
    assert page.evaluate("document.querySelectorAll('script').length") == 1
    # Even markup that got into the page of a report would not run there.
    page.evaluate(
        "frameOf(panes[0]).contentDocument.body.insertAdjacentHTML('beforeend',"
        " '<img src=x onerror=\"top.hit=1\">')"
    )
    page.evaluate("new Promise(done => setTimeout(done, 300))")
    assert page.evaluate("top.hit") is None


@pytest.mark.parametrize("width", [800, 1280])
def test_the_accessibility_checker_finds_nothing(
    project: Path, width: int, serve: Callable, browser: Browser, axe: str
) -> None:
    live = serve(project)
    good = (project / RECORD).read_text(encoding="utf-8")
    run = (
        "axe.run(document, {iframes: false}).then(found =>"
        " found.violations.map(each => [each.id, each.nodes[0].html]))"
    )
    page = opened(browser, live, width)
    page.evaluate(axe)
    assert page.evaluate(run) == []
    save(project, RECORD, good.replace("cash: ", "cash: many ", 1))
    page.wait("document.body.innerText.includes('[bad-amount]')", ON_A_BUSY_MACHINE)
    assert page.evaluate(run) == []
    report = browser.page(f"{live.url}internal", width)
    report.evaluate(axe)
    report.evaluate("document.querySelector('.figure').focus()")
    assert report.evaluate(run) == []
