import os
import pickle
import re
import subprocess
import sys
from io import BytesIO
from zipfile import ZipFile

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.table import Table as WordTable
from examples import examples
from hypothesis import example, given, settings
from hypothesis import strategies as st
from word_schemas import schema_errors

from aidreport.document.blocks import (
    Attachment,
    AttachmentNote,
    Byline,
    Column,
    Document,
    Heading,
    Item,
    Paragraph,
    Properties,
    Run,
    Salutation,
    Signature,
    Table,
    Title,
    attachment_lines,
    plain_text,
)
from aidreport.writers.word import write

# CR and LF are one line end, unless they stand in two runs: test_run has the cases.
HOSTILE = (
    st.text(max_size=60)
    | st.text(st.sampled_from("甲“”‘’—…·<>&\"'\t\n\0\x1b\ud800\uffff\u202e𠮷😀\u0085\u2028אa "))
).map(lambda text: text.replace("\r", ""))
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
RUNS = st.lists(st.builds(Run, HOSTILE, st.booleans()), max_size=4).map(tuple)
TABLES = st.integers(1, 4).flatmap(
    lambda width: st.builds(
        Table,
        st.tuples(*[st.builds(Column, HOSTILE, st.booleans())] * width),
        st.lists(st.tuples(*[HOSTILE] * width), max_size=3).map(tuple),
        HOSTILE,
    )
)
BLOCKS = st.one_of(
    st.builds(Title, st.lists(HOSTILE, min_size=1, max_size=3).map(tuple)),
    st.builds(Heading, st.integers(1, 4), HOSTILE),
    st.builds(Paragraph, RUNS, HOSTILE),
    st.builds(Item, st.integers(0, 999), RUNS),
    st.builds(Signature, st.lists(HOSTILE, max_size=3).map(tuple)),
    st.builds(Byline, st.lists(HOSTILE, min_size=1, max_size=3).map(tuple)),
    st.builds(Salutation, HOSTILE),
    st.builds(AttachmentNote, st.lists(HOSTILE, max_size=3).map(tuple)),
    st.builds(Attachment, HOSTILE, HOSTILE),
    TABLES,
)
DOCUMENTS = st.builds(
    Document,
    st.builds(Properties, HOSTILE, HOSTILE, st.integers(1, 9999)),
    st.lists(BLOCKS, max_size=6).map(tuple),
)
LONG = Document(
    Properties("示例", "示例", 2009), (Paragraph((Run("“长”段……" * 2000),), "（一）长："),)
)


def expected(document: Document) -> list[str]:
    """Return the document's text as XML can hold it, one entry a paragraph or row.

    Line ends are left out: a title that is too long is broken into lines, and nothing else.
    """
    lines: list[str] = []
    for block in document.blocks:
        match block:
            case Signature(texts) | Byline(texts):
                lines += texts
            case AttachmentNote(titles):
                lines += attachment_lines(titles)
            case Attachment(label, title):
                lines += (label, title)
            case Table(columns, rows, caption):
                lines += [caption] if caption else []
                lines += ["\t".join(cells) for cells in ([each.head for each in columns], *rows)]
                lines.append("")
            case _:
                lines.append(plain_text(block))
    return [FORBIDDEN.sub("\ufffd", text.replace("\n", "")) for text in lines]


def texts_of(document: WordDocument) -> list[str]:
    """Return what a reader sees: the paragraphs, and tables row by row."""
    lines: list[str] = []
    for part in document.iter_inner_content():
        if isinstance(part, WordTable):
            lines += ["\t".join(cell.text for cell in row.cells) for row in part.rows]
        else:
            lines.append(part.text)
    return [line.replace("\n", "") for line in lines]


def test_the_text_is_that_of_the_blocks_paragraph_by_paragraph(report, reopen):
    assert texts_of(reopen(report)) == expected(report)


@given(DOCUMENTS)
@example(LONG)
@settings(deadline=None)
def test_hostile_text_is_written_and_comes_back(reopen, document):
    assert texts_of(reopen(document)) == expected(document)


def test_the_schema_and_the_package_are_valid(report, tmp_path):
    path = tmp_path / "report.docx"
    path.write_bytes(write(report, ""))
    assert schema_errors(path) == []


@given(DOCUMENTS)
@settings(deadline=None, max_examples=examples(25))
def test_hostile_text_leaves_the_schema_valid(tmp_path_factory, document):
    path = tmp_path_factory.mktemp("hostile") / "report.docx"
    path.write_bytes(write(document, ""))
    assert schema_errors(path) == []


def test_a_table_of_500_rows_is_valid_and_whole(reopen, tmp_path):
    columns = (Column("序号"), Column("“活动”", numeric=True), *(Column("😀𠮷\u202e"),) * 6)
    rows = tuple((str(number), "1", *("示例𠮷……",) * 6) for number in range(500))
    document = Document(
        Properties("示例", "示例", 2009), (Attachment("附件", "长表"), Table(columns, rows))
    )
    path = tmp_path / "report.docx"
    path.write_bytes(write(document, ""))
    assert schema_errors(path) == []
    assert texts_of(reopen(document)) == expected(document)


def test_each_paragraph_has_its_style(report, reopen):
    assert [paragraph.style.name for paragraph in reopen(report).paragraphs] == [
        "Title",
        "题下署名",
        "题下署名末行",
        "Salutation",
        "Body Text",
        "Heading 1",
        "Heading 2",
        "Heading 3",
        "Heading 4",
        "Body Text",
        "列表项",
        "列表项",
        "正文末段",
        "附件说明首项",
        "附件说明续项",
        "落款",
        "落款续行",
        "落款日期",
        "附件",
        "附件标题",
        "表后",
        "附件",
        "附件标题",
        "Caption",
        "表后",
    ]


def test_the_number_of_an_item_is_not_glued_to_a_date(reopen):
    items = (Item(1, (Run("3月5日，植树。"),)), Item(2, (Run("听课。"),)))
    paragraphs = reopen(Document(Properties("示例", "示例", 2009), items)).paragraphs
    assert [each.text for each in paragraphs] == ["1. 3月5日，植树。", "2.听课。"]


def test_an_item_before_the_signature_stays_with_it(reopen):
    document = Document(
        Properties("示例", "示例", 2009), (Item(1, (Run("甲"),)), Signature(("示例市甲中学",)))
    )
    assert [paragraph.style.name for paragraph in reopen(document).paragraphs] == [
        "列表项末段",
        "落款",
    ]


def test_the_lead_alone_has_the_letters_of_heading_2(report, reopen):
    paragraph = reopen(report).paragraphs[9]
    lead = [run.text for run in paragraph.runs if run.style.name == "标题 2 字符"]
    assert "".join(lead) == "（二）在教学方面提供“指导”："
    assert paragraph.runs[-1].style.name == "Default Paragraph Font"


def test_a_run_in_heading_of_level_1_has_the_letters_of_heading_1(reopen):
    document = Document(Properties("示例", "示例", 2009), (Paragraph((Run("甲"),), "十一、乙："),))
    lead, text = reopen(document).paragraphs[0].runs
    assert (lead.text, lead.style.name) == ("十一、乙：", "标题 1 字符")
    assert text.style.name == "Default Paragraph Font"


def test_every_style_that_is_used_is_defined(parts):
    defined = {style.get(qn("w:styleId")) for style in parts["word/styles.xml"].iter(qn("w:style"))}
    used = {
        element.get(qn("w:val"))
        for part in parts.values()
        for tag in ("pStyle", "rStyle", "basedOn", "next", "link")
        for element in part.iter(qn(f"w:{tag}"))
    }
    assert used <= defined


def test_nothing_is_formatted_in_place(parts):
    for name in ("word/document.xml", "word/footer1.xml", "word/footer2.xml"):
        for properties in parts[name].iter(qn("w:pPr")):
            assert [child.tag for child in properties if child.tag != qn("w:sectPr")] == [
                qn("w:pStyle")
            ]
        for properties in parts[name].iter(qn("w:rPr")):
            for child in properties:
                assert child.tag == qn("w:rStyle") or dict(child.attrib) == {
                    qn("w:hint"): "eastAsia"
                }


def test_no_paragraph_is_empty_and_none_is_indented_with_spaces(report, reopen):
    for paragraph in reopen(report).paragraphs:
        if paragraph.style.name == "表后":
            continue
        assert paragraph.text.strip(" \u3000") == paragraph.text != ""


def test_a_table_repeats_its_head_and_splits_no_row(parts):
    for table in parts["word/document.xml"].iter(qn("w:tbl")):
        head, *rows = table.iter(qn("w:tr"))
        assert head.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        for row in (head, *rows):
            assert row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None
        for row in rows:
            assert row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None


def test_the_cells_have_their_styles_by_column(report, reopen):
    first, second = reopen(report).tables
    assert [
        [cell.paragraphs[-1].style.name for cell in row.cells]
        for row in (*first.rows, *second.rows)
    ] == [
        ["表头", "表头"],
        ["表格数字", "表格短文"],
        ["表头", "表头"],
        ["表格短文", "表格数字"],
    ]


def test_title_and_columns_are_told_to_those_who_do_not_see_the_table(parts):
    assert [
        (
            table.find(qn("w:tblCaption")).get(qn("w:val")),
            table.find(qn("w:tblDescription")).get(qn("w:val")),
        )
        for table in parts["word/document.xml"].iter(qn("w:tblPr"))
    ] == [
        ("活动一览表", "各列依次为：序号、活动。"),
        ("捐赠", "各列依次为：单位、金额（元）。"),
    ]


def test_python_docx_reads_the_properties(report, reopen):
    properties = reopen(report).core_properties
    assert (
        properties.title,
        properties.author,
        properties.language,
        properties.revision,
        properties.created.isoformat(),
        properties.modified.isoformat(),
    ) == (
        "示例市甲中学2009年度对口支援工作总结",
        "示例市甲中学",
        "zh-CN",
        1,
        "2009-12-31T00:00:00+00:00",
        "2009-12-31T00:00:00+00:00",
    )


def test_the_bytes_are_the_same_in_another_place_time_and_language(report):
    code = (
        "import pickle, sys; from aidreport.writers.word import write; "
        "sys.stdout.buffer.write(write(pickle.load(sys.stdin.buffer), ''))"
    )
    surroundings = (
        {"TZ": "Asia/Shanghai", "PYTHONHASHSEED": "1", "LANG": "zh_CN.UTF-8"},
        {"TZ": "America/New_York", "PYTHONHASHSEED": "2", "LC_ALL": "C"},
    )
    files = [
        subprocess.run(
            [sys.executable, "-c", code],
            input=pickle.dumps(report),
            env=os.environ | surrounding,
            capture_output=True,
            check=True,
        ).stdout
        for surrounding in surroundings
    ]
    assert files == [write(report, "")] * 2


def test_ten_times_the_paragraphs_are_ten_times_the_bytes(report):
    paragraph = Paragraph((Run("派出教师3人。"),))
    sizes = [
        len(write(Document(report.properties, (paragraph,) * count), ""))
        for count in (1, 1001, 10001)
    ]
    assert sizes[2] - sizes[0] == 10 * (sizes[1] - sizes[0])
    assert BytesIO(write(report, "")).getbuffer().nbytes < 60_000


def test_every_part_of_the_text_declares_the_namespace_of_relationships() -> None:
    table = Table(tuple(Column(str(number)) for number in range(12)), (("长" * 9,) * 12,))
    content = write(
        Document(
            Properties("示例总结", "示例中学", 2024),
            (Title(("示例总结",)), Attachment("附件", "一览表"), table),
        ),
        "",
    )
    with ZipFile(BytesIO(content)) as file:
        parts = [name for name in file.namelist() if re.fullmatch(r"word/\w+\.xml", name)]
        assert "word/footer3.xml" in parts
        for name in parts:
            assert b"/officeDocument/2006/relationships" in file.read(name), name
