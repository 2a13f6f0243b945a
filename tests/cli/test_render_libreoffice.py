"""A PDF laid out by LibreOffice; one that stands there is kept like any report."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from small_records import record

from aidreport.writers import libreoffice

STALE = (
    "reports/2009.pdf:1:1: error: This report is not what the records give now. "
    "Write it again with “aidreport render 2009{options}”. [stale-report]\n"
)


@pytest.fixture(autouse=True)
def office(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand for LibreOffice, whose files differ from run to run."""
    runs = count(1)
    monkeypatch.setattr(libreoffice, "office", lambda: "soffice")
    monkeypatch.setattr(
        libreoffice, "converted", lambda content, program: f"%PDF-1.7\n{next(runs)}\n".encode()
    )


@pytest.fixture
def report(here: Path, write_records: Callable) -> Path:
    write_records("2009", record("2009"))
    (here / "reports").mkdir()
    return here / "reports" / "2009.pdf"


def test_a_scan_in_its_place_is_kept_and_told(report: Path, aidreport: Callable) -> None:
    report.write_bytes(b"scan\n")
    ran = aidreport("render", "2009", "-f", "pdf", "--pdf-engine", "libreoffice")
    assert ran.code == 1
    assert ran.err == (
        "reports/2009.pdf:1:1: error: This file does not show that aidreport wrote it, so it is "
        "left as it is. The fresh report is “reports/2009.pdf.new”. If it is not wanted any more, "
        "replace it with --force: a copy of it is kept. [edited-report]\n"
    )
    assert report.read_bytes() == b"scan\n"
    assert report.with_name("2009.pdf.new").read_bytes().startswith(b"%PDF-1.7")


def test_force_keeps_a_copy_of_the_scan(report: Path, aidreport: Callable) -> None:
    report.write_bytes(b"scan\n")
    assert (
        aidreport("render", "2009", "-f", "pdf", "--pdf-engine", "libreoffice", "--force").code == 0
    )
    assert report.with_name("2009.1.bak.pdf").read_bytes() == b"scan\n"


def test_what_aidreport_wrote_is_replaced_without_ado(report: Path, aidreport: Callable) -> None:
    aidreport("render", "2009", "-f", "pdf", "--pdf-engine", "libreoffice")
    first = report.read_bytes()
    ran = aidreport("render", "2009", "-f", "pdf", "--pdf-engine", "libreoffice")
    assert (ran.code, ran.err) == (0, "Written: reports/2009.pdf\n")
    assert report.read_bytes() != first


def test_check_needs_no_other_program_to_see_whether_it_is_stale(
    report: Path, aidreport: Callable, write_records: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    aidreport("render", "2009", "-f", "pdf", "--pdf-engine", "libreoffice")
    monkeypatch.setattr(libreoffice, "office", lambda: pytest.fail("laid out"))
    assert (
        aidreport("render", "2009", "-f", "pdf", "--pdf-engine", "libreoffice", "--check").code == 0
    )
    write_records("2009", record("2009").replace("700", "900"))
    ran = aidreport("render", "2009", "-f", "pdf", "--pdf-engine", "libreoffice", "--check")
    assert (ran.code, ran.err) == (1, STALE.format(options=" -f pdf --pdf-engine libreoffice"))


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (
            b"scan\n",
            "This file does not show that aidreport wrote it. Give it another name if it is to"
            " stay, or replace it with --force: a copy of it is kept.",
        ),
        (
            None,
            "This report was changed by hand. Put the changes into the records, then replace it"
            " with --force: a copy of it is kept.",
        ),
    ],
)
def test_check_names_one_that_is_not_ours_any_more(
    report: Path, aidreport: Callable, found: bytes | None, said: str
) -> None:
    aidreport("render", "2009", "-f", "pdf", "--pdf-engine", "libreoffice")
    report.write_bytes(found or report.read_bytes() + b"% signed\n")
    ran = aidreport("render", "2009", "-f", "pdf", "--pdf-engine", "libreoffice", "--check")
    assert (ran.code, ran.err) == (1, f"reports/2009.pdf:1:1: error: {said} [edited-report]\n")
