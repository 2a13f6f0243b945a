"""A PDF laid out by typst: the same bytes twice, and checked without being laid out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.shared import Cm
from pdf_pages import FREE_FONTS, need_tools, pages_of
from small_records import record

from aidreport.machine.fonts import installed_fonts
from aidreport.writers.typst import compiler, faces

FREE_NAMES = set(FREE_FONTS.values())
FONTS = "[fonts]\n" + "".join(f'{use} = "{name}"\n' for use, name in FREE_FONTS.items())
PUPIL = """\
report: {period: 2009, organisation: 示例市甲中学, self_reference: 我校}
signature: {date: 2009-12-31}
organisations: {示例市甲中学: {}, 示例县乙中学: {sort: 学校}}
people: {章小示: {grade: 初一, organisation: 示例县乙中学, minor: true}}
activities:
  - {kind: donation, date: 2009-03-25, recipients: 章小示, donation: {cash: 700}}
"""


@pytest.fixture
def report(here: Path, write_records: Callable) -> Path:
    need_tools()
    write_records("2009", record("2009"))
    (here / "aidreport.toml").write_text(FONTS, encoding="utf-8")
    return here / "reports" / "2009.pdf"


def test_a_pdf_is_written_and_is_the_same_the_next_time(report: Path, aidreport: Callable) -> None:
    ran = aidreport("render", "2009", "-f", "pdf")
    assert (ran.code, ran.err) == (0, "Written: reports/2009.pdf\n")
    first = report.read_bytes()
    assert first.startswith(b"%PDF-1.7")
    report.unlink()
    aidreport("render", "2009", "-f", "pdf", "--pdf-engine", "typst")
    assert report.read_bytes() == first


def test_check_needs_neither_typst_nor_the_fonts(
    report: Path, aidreport: Callable, write_records: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    aidreport("render", "2009", "-f", "pdf", "-f", "docx", "-f", "md")
    monkeypatch.setattr(compiler, "import_module", lambda name: pytest.fail("laid out"))
    monkeypatch.setattr(faces, "installed_fonts", dict)
    assert aidreport("render", "2009", "--check").code == 0
    write_records("2009", record("2009").replace("700", "900"))
    ran = aidreport("render", "2009", "-f", "pdf", "--check")
    assert (ran.code, ran.err) == (
        1,
        "reports/2009.pdf:1:1: error: This report is not what the records give now. Write it again"
        " with “aidreport render 2009 -f pdf”. [stale-report]\n",
    )


def test_check_sees_a_byte_that_somebody_changed(report: Path, aidreport: Callable) -> None:
    aidreport("render", "2009", "-f", "pdf")
    content = report.read_bytes()
    report.write_bytes(content.replace(b"/Type/XRef", b"/Type/XReF", 1))
    ran = aidreport("render", "2009", "-f", "pdf", "--check")
    assert (ran.code, "[edited-report]" in ran.err) == (1, True)


def test_a_missing_font_is_an_error_with_what_to_do(
    report: Path, aidreport: Callable, here: Path
) -> None:
    fonts = FONTS.replace("FandolFang", "示例仿宋")
    (here / "aidreport.toml").write_text(fonts, encoding="utf-8")
    ran = aidreport("render", "2009", "-f", "pdf")
    assert (ran.code, ran.err) == (
        3,
        "error: The font 示例仿宋, which “[fonts]” names for “body”, is not installed here, and a"
        " PDF takes no other in silence: install it, or name one that is here.\n",
    )
    assert not report.exists()


def test_a_public_pdf_is_searched_itself(
    report: Path, aidreport: Callable, here: Path, write_records: Callable
) -> None:
    write_records("2009", PUPIL)
    template = here / "templates" / "sections" / "closing.md.j2"
    template.parent.mkdir(parents=True)
    template.write_text("特别感谢章小示同学。\n", encoding="utf-8")
    ran = aidreport("render", "2009", "-f", "pdf", "--audience", "public")
    assert (ran.code, "see reports/2009.public.pdf. Take it out" in ran.err) == (1, True)
    assert list(report.parent.glob("*")) == []
    template.unlink()
    assert aidreport("render", "2009", "-f", "pdf", "--audience", "public").code == 0
    assert aidreport("render", "2009", "--audience", "public", "-f", "pdf", "--check").code == 0


def test_a_character_without_a_font_is_told_at_its_place_in_the_record(
    report: Path, aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", record("2009").replace("师生", "师\ue0f3"))
    ran = aidreport("render", "2009", "-f", "pdf")
    assert (ran.code, ran.err.count("[character-without-font]")) == (1, 1)
    place = ran.err.partition(": error: No font of the PDF")[0].splitlines()[-1]
    assert place.startswith("records/2009.yaml:")
    assert not report.exists()
    assert aidreport("render", "2009", "-f", "docx").code == 0


def test_the_standard_of_a_pdf_is_a_setting(report: Path, aidreport: Callable, here: Path) -> None:
    for standard, code in (("a-2a", 0), ("a-2a+ua-1", 0), ("a-4", 2)):
        text = f'pdf_standard = "{standard}"\n{FONTS}'
        (here / "aidreport.toml").write_text(text, encoding="utf-8")
        ran = aidreport("render", "2009", "-f", "pdf")
        assert ran.code == code
    assert "“pdf_standard” is “a-4”, expected one of" in ran.err
    assert aidreport("render", "2009", "-f", "pdf", "--check").code == 2


def test_a_letterhead_gives_its_paper_and_the_rest_is_said(
    report: Path, aidreport: Callable, here: Path
) -> None:
    letterhead = docx.Document()
    letterhead.sections[0].left_margin = letterhead.sections[0].right_margin = Cm(4)
    letterhead.sections[0].page_width, letterhead.sections[0].page_height = Cm(21), Cm(29.7)
    letterhead.save(str(here / "letterhead.docx"))
    ran = aidreport("render", "2009", "-f", "pdf", "--reference-doc", "letterhead.docx")
    assert ran.code == 0
    assert "A PDF takes the paper and the margins of the file." in ran.err
    page, *_ = pages_of(report.read_bytes(), here)
    assert min(row.left for row in page.rows) == pytest.approx(4 / 2.54 * 72, abs=1)
    assert (
        aidreport(
            "render", "2009", "-f", "pdf", "--reference-doc", "letterhead.docx", "--check"
        ).code
        == 0
    )


def test_another_font_is_said_of_the_pdf(
    report: Path, aidreport: Callable, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "aidreport.toml").unlink()
    free = {name: each for name, each in (installed_fonts() or {}).items() if name in FREE_NAMES}
    monkeypatch.setattr(faces, "installed_fonts", lambda: free)
    ran = aidreport("render", "2009", "-f", "pdf")
    assert ran.code == 0
    assert ran.err.splitlines()[0] == (
        "reports/2009.pdf:1:1: note: Fonts that the report names are not installed here; the PDF is"
        " set in others of their kind: Times New Roman → Liberation Serif、方正小标宋简体 →"
        " FandolSong、仿宋_GB2312 → FandolFang、楷体_GB2312 → FandolKai、黑体 → FandolHei、宋体 →"
        " FandolSong. Install the fonts that are named, or name these under “[fonts]” in the"
        " configuration. [other-font]"
    )
