from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import docx
import pytest
from letterheads import BLOCKS, made, reopened, report, said
from word_edit import edited, member
from word_schemas import schema_errors

from aidreport.document.blocks import Document, Properties
from aidreport.writers.word import write
from aidreport.writers.word.styles import every_style

STYLES = "word/styles.xml"


def styled(*styles: str) -> bytes:
    """Return a file with further styles."""
    return edited(made(), "</w:styles>", f"{''.join(styles)}</w:styles>", STYLES)


def style(identifier: str, name: str, sort: str) -> str:
    return f'<w:style w:type="{sort}" w:styleId="{identifier}"><w:name w:val="{name}"/></w:style>'


def errors(content: bytes, folder: Path) -> list[str]:
    (folder / "report.docx").write_bytes(content)
    return schema_errors(folder / "report.docx")


def test_the_page_number_keeps_its_look_beside_a_style_of_word_with_the_same_identifier(
    tmp_path: Path,
) -> None:
    content = report(styled(style("PageNumber", "page number", "character")))
    assert errors(content, tmp_path) == []
    footer = docx.Document(BytesIO(content)).sections[0].footer.paragraphs[0]
    assert (footer.style.name, footer.style.font.size.pt) == ("页码", 14)


@pytest.mark.parametrize("sort", ["character", "paragraph", "table", "numbering"])
def test_no_identifier_of_ours_is_there_twice_whatever_the_file_calls_its_styles(
    sort: str, tmp_path: Path
) -> None:
    taken = [each.identifier for each in every_style()]
    called = [f"{name}{end}" for name in taken for end in ("", "Letterhead")]
    content = report(styled(*(style(name, f"{name} x", sort) for name in called)))
    found = re.findall('w:styleId="([^"]*)"', member(content, STYLES))
    assert len(found) == len(set(found)) > 2 * len(taken)
    assert errors(content, tmp_path) == []


def test_a_style_that_is_there_twice_counts_once(tmp_path: Path) -> None:
    twice = style("a", "甲", "paragraph")
    assert errors(report(styled(twice, twice)), tmp_path) == []


def test_a_report_on_a_letterhead_is_a_letterhead_itself(tmp_path: Path) -> None:
    first = report(made())
    second = report(first)
    assert errors(second, tmp_path) == []
    assert member(second, STYLES) == member(first, STYLES)


def test_a_report_of_ours_is_a_letterhead(tmp_path: Path) -> None:
    plain = write(Document(Properties("示例总结", "示例市甲中学", 2009), BLOCKS), "")
    assert errors(report(plain), tmp_path) == []
    assert reopened(plain).sections[0].footer.paragraphs[0].text == "— 1 —"


def test_numbers_of_styles_that_no_report_uses_are_no_matter() -> None:
    target = BytesIO()
    docx.Document().save(target)
    assert [each for each in said(target.getvalue()) if "numbers its paragraphs" in each[2]] == []
