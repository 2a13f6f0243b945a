"""The example of docs/letterhead.md, as a reader would try it."""

from __future__ import annotations

import runpy
from io import BytesIO
from pathlib import Path

import docx
import pytest
from word_schemas import schema_errors

from aidreport.document.blocks import Document, Paragraph, Properties, Run, Title
from aidreport.writers.word import write
from aidreport.writers.word.letterhead import read_letterhead

SCRIPT = Path(__file__).parents[4] / "docs" / "letterhead" / "make_letterhead.py"


@pytest.fixture
def letterhead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    if not SCRIPT.exists():
        pytest.skip("the documentation is not part of the wheel")
    monkeypatch.chdir(tmp_path)
    runpy.run_path(str(SCRIPT), run_name="__main__")
    return (tmp_path / "letterhead.docx").read_bytes()


def test_nothing_is_to_be_said_about_the_example(letterhead: bytes) -> None:
    assert read_letterhead(letterhead).remarks == ()


def test_a_report_on_the_example_is_valid_and_has_its_headers(
    letterhead: bytes, tmp_path: Path
) -> None:
    blocks = (Title(("示例总结",)), Paragraph((Run("甲"),)))
    content = write(Document(Properties("示例", "示例", 2009), blocks, letterhead=letterhead), "")
    (tmp_path / "report.docx").write_bytes(content)
    assert schema_errors(tmp_path / "report.docx") == []
    section = docx.Document(BytesIO(content)).sections[0]
    assert section.first_page_header.paragraphs[0].text == "示例市甲中学"
