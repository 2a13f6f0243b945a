from __future__ import annotations

import pytest

from aidreport.fingerprints import FileState, Origin
from aidreport.fingerprints.fingerprints import fingerprint
from aidreport.fingerprints.pdf import fingerprints_in
from aidreport.formats import FORMATS

PDF = FORMATS["pdf"]
LAID_OUT = b"%PDF-1.7\n1 0 obj\nendobj\nxref\ntrailer\nstartxref\n24\n%%EOF\n"
OWN = PDF.fingerprinted(LAID_OUT, b"word")


def test_they_are_a_comment_that_moves_nothing() -> None:
    own, twin = fingerprint(LAID_OUT), fingerprint(b"word")
    prints = f"%aidreport-seal: 2 {own} {twin}\n".encode()
    assert LAID_OUT.replace(b"startxref", prints + b"startxref") == OWN
    assert PDF.fingerprinted(OWN, b"word") == OWN


def test_a_fresh_one_is_known_by_what_it_was_laid_out_from() -> None:
    again = PDF.fingerprinted(LAID_OUT.replace(b"24", b"25"), b"word")
    assert PDF.state_of(OWN, again) == FileState(Origin.AS_WRITTEN, exact=False, fresh=True)
    without_layout = PDF.fingerprinted(b"", b"word")
    assert PDF.state_of(OWN, without_layout) == FileState(Origin.AS_WRITTEN, False, True)


def test_one_laid_out_from_another_report_is_stale_and_nobodys_loss() -> None:
    now = PDF.state_of(OWN, PDF.fingerprinted(b"", b"another"))
    assert (now.fresh, now.by_hand) == (False, False)


@pytest.mark.parametrize("found", [b"scan\n", LAID_OUT + b"\n", b"", b"%PDF-", OWN[1:]])
def test_a_file_that_does_not_show_that_it_is_ours_is_foreign(found: bytes) -> None:
    now = PDF.state_of(found, OWN)
    assert (now.origin, now.by_hand) == (Origin.FOREIGN, True)


def test_a_pdf_that_somebody_wrote_into_is_changed() -> None:
    now = PDF.state_of(OWN.replace(b"1 0 obj", b"1 0 obj%"), OWN)
    assert (now.origin, now.by_hand) == (Origin.CHANGED, True)


def test_a_pdf_has_them_once() -> None:
    assert str(fingerprints_in(OWN)) == f"2 {fingerprint(LAID_OUT)} {fingerprint(b'word')}"
    assert fingerprints_in(LAID_OUT) is None
