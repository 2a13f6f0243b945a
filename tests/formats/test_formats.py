from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

import aidreport.formats
from aidreport.document.blocks import Document, Properties, Title
from aidreport.fingerprints import FileState, Origin
from aidreport.formats import ENGINES, FORMATS, OFFERED, Format, laid_out_by
from aidreport.report_readers import Unreadable

OWN = Document(Properties("示例总结", "示例市甲中学", 2009), (Title(("示例总结",)),))
OTHER = Document(Properties("另一份总结", "示例市乙中学", 2009), (Title(("另一份总结",)),))
LAID_OUT = b"%PDF-1.7\n1 0 obj\nendobj\nstartxref\n9\n%%EOF\n"
"""What another program makes of a Word document."""

every_format = pytest.mark.parametrize("form", FORMATS.values(), ids=list(FORMATS))
WRITTEN = {key: each for key, each in FORMATS.items() if each.offered}
every_file = pytest.mark.parametrize("form", WRITTEN.values(), ids=list(WRITTEN))
KNOWN = {key: each for key, each in WRITTEN.items() if each.fingerprints}
every_known_file = pytest.mark.parametrize("form", KNOWN.values(), ids=list(KNOWN))
"""Those that can be known again after they were changed."""


def report(form: Format, document: Document = OWN) -> bytes:
    """Return a report as it stands on the disk."""
    title = document.properties.title
    plain = LAID_OUT + title.encode() if form.twin else form.write(document, title)
    return form.fingerprinted(plain, FORMATS[form.twin].write(document, "") if form.twin else b"")


def test_the_formats_are_in_the_order_of_the_help_texts() -> None:
    assert [(each.name, each.suffix) for each in OFFERED.values()][:4] == [
        ("md", ".md"),
        ("docx", ".docx"),
        ("html", ".html"),
        ("pdf", ".pdf"),
    ]
    assert all(name == each.name for name, each in OFFERED.items())


def test_a_pdf_is_laid_out_by_typst_where_no_program_is_named() -> None:
    assert ENGINES == ("typst", "libreoffice")
    assert [FORMATS[laid_out_by("pdf", each)].engine for each in (None, *ENGINES)] == [
        "typst",
        "typst",
        "libreoffice",
    ]
    assert laid_out_by("docx", "libreoffice") == "docx"


@every_format
def test_every_module_of_the_table_has_its_functions(form: Format) -> None:
    assert callable(import_module(form.writer).write)
    assert form.reader is None or callable(import_module(form.reader).read)
    if not form.fingerprints:
        return  # what is not byte for byte what would be written is somebody's own
    own = import_module(form.fingerprints)
    for name in ("fingerprinted", "fingerprints_in", "bytes_print", "meaning_print"):
        assert callable(getattr(own, name))


@every_known_file
def test_a_report_is_known_as_written_and_as_fresh(form: Format) -> None:
    own = report(form)
    assert form.state_of(own, own) == FileState(Origin.AS_WRITTEN, exact=True, fresh=True)
    assert form.state_of(own, report(form, OTHER)) == FileState(
        Origin.AS_WRITTEN, exact=False, fresh=False
    )


@every_file
def test_a_report_that_somebody_changed_is_known_as_such(form: Format) -> None:
    own = report(form)
    changed = own.replace(OWN.properties.title.encode(), "改过的总结".encode())
    if form.name != "docx":  # a zip: tests/fingerprints has its changes
        assert changed != own
        assert form.state_of(changed, report(form, OTHER)).by_hand


@every_file
@given(found=st.binary() | st.text().map(str.encode) | st.just(b"scan\n"))
def test_whatever_is_not_known_is_foreign_and_its_loss_is_somebodys(
    form: Format, found: bytes
) -> None:
    now = form.state_of(found, report(form))
    assert (now.origin, now.by_hand) == (Origin.FOREIGN, True)


def test_in_a_format_without_fingerprints_everything_is_foreign() -> None:
    plain = Format("odt", ".odt", writer="aidreport.writers.markdown")
    assert plain.fingerprinted(b"fresh") == b"fresh"
    assert plain.state_of(b"fresh", b"fresh").fresh
    assert plain.state_of(b"old", b"fresh").by_hand


@every_file
def test_a_report_can_be_read_back_or_refuses(form: Format) -> None:
    if form.reader:
        form.read(report(form))
    else:
        with pytest.raises(Unreadable):
            form.read(report(form))


def test_the_table_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        aidreport.formats.FORMATS["html"] = FORMATS["md"]  # type: ignore[index]


def test_importing_the_table_imports_neither_python_docx_nor_markdown_it() -> None:
    code = (
        "import sys, aidreport.formats; print([name for name in ('docx', 'lxml', 'markdown_it')"
        " if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert found.stdout.split() == [b"[]"]
