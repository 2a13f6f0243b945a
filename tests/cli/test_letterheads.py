from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest
from damaged_word import DAMAGES
from letterheads import headed, run, with_header
from small_records import record


def letterhead(path: Path) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "示例市甲中学"
    path.parent.mkdir(parents=True, exist_ok=True)
    document.save(str(path))


def header_of(path: Path) -> str:
    sections = docx.Document(BytesIO(path.read_bytes())).sections
    return sections[0].header.paragraphs[0].text


def test_a_report_takes_the_look_of_the_file_named(
    here: Path, write_records: Callable, aidreport: Callable
) -> None:
    write_records("2009", record("2009"))
    letterhead(here / "own.docx")
    ran = aidreport("render", "2009", "-f", "docx", "--reference-doc", "own.docx")
    assert ran.code == 0
    assert header_of(here / "reports" / "2009.docx") == "示例市甲中学"


def test_the_configuration_names_it_once_for_all_reports(
    here: Path, write_records: Callable, aidreport: Callable
) -> None:
    write_records("2009", record("2009"))
    (here / "aidreport.toml").write_text('reference_doc = "own/own.docx"\n', encoding="utf-8")
    letterhead(here / "own" / "own.docx")
    assert aidreport("render", "2009").code == 0
    assert header_of(here / "reports" / "2009.docx") == "示例市甲中学"
    assert aidreport("render", "2009", "--check").code == 0


def test_a_file_that_is_missing_is_named(
    here: Path, write_records: Callable, aidreport: Callable
) -> None:
    write_records("2009", record("2009"))
    ran = aidreport("render", "2009", "--reference-doc", "own.docx")
    assert (ran.code, ran.err) == (
        2,
        "error: There is no file “own.docx”. Check what stands behind --reference-doc, or"
        " “reference_doc” in the configuration.\n",
    )


def test_a_file_outside_the_project_is_not_taken_from_the_configuration(
    here: Path, write_records: Callable, aidreport: Callable
) -> None:
    write_records("2009", record("2009"))
    (here / "aidreport.toml").write_text('reference_doc = "../own.docx"\n', encoding="utf-8")
    ran = aidreport("render", "2009")
    assert (ran.code, ran.err) == (
        2,
        "error: “reference_doc” in the configuration is “../own.docx”, which is outside the"
        " project: put the file into the project, and name it from there.\n",
    )


def test_nothing_is_written_with_a_file_that_cannot_be_used(
    here: Path, write_records: Callable, aidreport: Callable, reports_here: Callable
) -> None:
    write_records("2009", record("2009"))
    (here / "own.docx").write_bytes(b"no Word file")
    ran = aidreport("render", "2009", "--reference-doc", "own.docx")
    assert (ran.code, ran.err) == (
        1,
        "own.docx:1:1: error: The file cannot be used for the look of reports: it is damaged, or no"
        " Word document: open it in the program that wrote it, and save it as a Word document"
        " (.docx), and name that file. [broken-reference-doc]\n",
    )
    assert reports_here() == ["own.docx"]


@pytest.mark.parametrize(
    "what",
    [
        "a password",
        "flipped bytes in word/styles.xml",
        "a stray brace in word/theme/theme1.xml",
        "a part that lies about its size",
        "an entity that opens a file in word/document.xml",
    ],
)
def test_a_damaged_file_is_a_finding_and_no_mistake_of_ours(
    here: Path, write_records: Callable, aidreport: Callable, reports_here: Callable, what: str
) -> None:
    write_records("2009", record("2009"))
    (here / "own.docx").write_bytes(DAMAGES[what](headed()))
    ran = aidreport("render", "2009", "--reference-doc", "own.docx")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.endswith(" [broken-reference-doc]\n")
    assert reports_here() == ["own.docx"]


def test_deleted_words_and_authors_of_a_letterhead_are_in_no_edition(
    here: Path, write_records: Callable, aidreport: Callable
) -> None:
    write_records("2009", record("2009"))
    deleted = '<w:del w:id="1" w:author="张示例"><w:r><w:delText>旧校名</w:delText></w:r></w:del>'
    (here / "own.docx").write_bytes(with_header(f"<w:p>{deleted}{run('甲中学')}</w:p>"))
    for audience in ("internal", "public"):
        options = ("-f", "docx", "--reference-doc", "own.docx", "--audience", audience)
        assert aidreport("render", "2009", *options).code == 0
    for path in (here / "reports").glob("*.docx"):
        content = path.read_bytes().decode("utf-8", "replace")
        assert "甲中学" in content
        assert "旧校名" not in content
        assert "张示例" not in content
    assert len(list((here / "reports").glob("*.docx"))) == 2


def test_markdown_needs_no_letterhead(
    here: Path, write_records: Callable, aidreport: Callable
) -> None:
    write_records("2009", record("2009"))
    (here / "own.docx").write_bytes(b"no Word file")
    assert aidreport("render", "2009", "-f", "md", "--reference-doc", "own.docx").code == 0
