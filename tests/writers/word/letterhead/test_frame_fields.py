"""What a report keeps of the fields in headers and footers."""

from __future__ import annotations

from pathlib import Path

import pytest
from letterheads import field, header_of, reopened, report, run, said, simple_field, with_header
from word_schemas import schema_errors

from aidreport.writers.word.letterhead import UnusableLetterhead, read_letterhead


def shown(letterhead: bytes) -> str:
    header = reopened(letterhead).sections[0].header._element
    return "".join(header.xpath(".//w:t/text()"))


LINK = 'HYPERLINK "http://www.example.cn/link/index.html"'
BUTTON = "MACROBUTTON NoMacro [单击此处输入单位]"
SAID_OF_A_LINK = (
    "A header or footer of the file links to “http://www.example.cn/link/index.html”: the report"
    " shows the same, but the link is left out."
)
SAID_OF_A_BUTTON = (
    "A header or footer of the file holds a place to click on (“[单击此处输入单位]”): its words"
    " come along, the button does not. Write there what is to be shown."
)
SAID_OF_THE_AUTHOR = (
    "A header or footer of the file holds the field {}, which tells of that file and not of the"
    " report: it is left out. Write there what is to be shown."
)
CASES = {
    LINK: ("甲中学", ("note", SAID_OF_A_LINK)),
    BUTTON: ("[单击此处输入单位]", ("warning", SAID_OF_A_BUTTON)),
    "AUTHOR": ("", ("warning", SAID_OF_THE_AUTHOR.format("AUTHOR"))),
    "LASTSAVEDBY \\* MERGEFORMAT": ("", ("warning", SAID_OF_THE_AUTHOR.format("LASTSAVEDBY"))),
    "DOCPROPERTY Manager": ("", ("warning", SAID_OF_THE_AUTHOR.format("DOCPROPERTY"))),
    'DATE \\@ "yyyy"': ("", ("warning", SAID_OF_THE_AUTHOR.format("DATE"))),
    "DOCPROPERTY Company": ("甲中学", None),
    "REF 校名": ("甲中学", None),
    "TITLE": ("", None),
    "STYLEREF 1": ("", None),
    "PAGE": ("甲中学", None),
    "= 1 + 1": ("甲中学", None),
}


@pytest.mark.parametrize("how", [field, simple_field])
@pytest.mark.parametrize("instruction", CASES)
def test_words_stay_and_what_tells_of_the_file_goes(how, instruction: str, tmp_path: Path) -> None:
    letterhead = with_header(f"<w:p>{how(instruction, '甲中学')}</w:p>")
    words, remark = CASES[instruction]
    assert shown(letterhead) == words
    assert said(letterhead) == ([("unsafe-reference-doc", *remark)] if remark else [])
    (tmp_path / "report.docx").write_bytes(report(letterhead))
    assert schema_errors(tmp_path / "report.docx") == []


@pytest.mark.parametrize("how", [field, simple_field])
@pytest.mark.parametrize("instruction", ["PAGE", "STYLEREF 1", "TITLE", "= 1 + 1", "NUMPAGES"])
def test_what_is_worked_out_of_the_report_stays_a_field(how, instruction: str) -> None:
    assert instruction in header_of(with_header(f"<w:p>{how(instruction, '1')}</w:p>"))


@pytest.mark.parametrize("how", [field, simple_field])
@pytest.mark.parametrize("instruction", [LINK, BUTTON, "AUTHOR", "REF 校名"])
def test_everything_else_is_none_any_more(how, instruction: str) -> None:
    xml = header_of(with_header(f"<w:p>{how(instruction, '1')}</w:p>"))
    assert "fldSimple" not in xml
    assert "fldChar" not in xml
    assert "instrText" not in xml


MARK = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
WORDS = "<w:r><w:instrText>{}</w:instrText></w:r>"
BEGIN, SEPARATE, END = map(MARK.format, ("begin", "separate", "end"))


def test_a_field_inside_of_another_one_keeps_its_place() -> None:
    condition = f"{WORDS.format('IF ')}{field('PAGE', '1')}{WORDS.format(' = 1 首页 后页')}"
    nested = with_header(f"<w:p>{BEGIN}{condition}{SEPARATE}{run('首页')}{END}</w:p>")
    assert header_of(nested).count("fldCharType") == 6
    assert said(nested) == []


def test_a_field_whose_end_is_missing_leaves_the_text_behind_it() -> None:
    letterhead = with_header(f"<w:p>{BEGIN}{WORDS.format('REF a')}{run('甲中学')}</w:p>")
    assert shown(letterhead) == "甲中学"
    assert "instrText" not in header_of(letterhead)


@pytest.mark.parametrize(
    "instruction",
    [
        'INCLUDEPICTURE "http://www.example.cn/a.png"',
        'IMPORT "a.png"',
        "LINK Excel.Sheet a.xlsx",
        "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe",
        "DATABASE",
    ],
)
@pytest.mark.parametrize("how", [field, simple_field])
def test_a_field_that_fetches_something_is_refused(how, instruction: str) -> None:
    name = instruction.split()[0]
    with pytest.raises(UnusableLetterhead) as refused:
        read_letterhead(with_header(f"<w:p>{how(instruction, '1')}</w:p>"))
    assert (refused.value.remark.code, str(refused.value)) == (
        "unsafe-reference-doc",
        f"A header or footer of the file holds the field {name}, which fetches something from"
        " outside: replace it by its result in Word (Ctrl+Shift+F9), and save the file.",
    )


def test_an_instruction_outside_of_a_field_is_looked_at_too() -> None:
    alone = "<w:r><w:instrText>INCLUDETEXT a.docx</w:instrText></w:r>"
    with pytest.raises(UnusableLetterhead):
        read_letterhead(with_header(f"<w:p>{alone}</w:p>"))
