"""Reports of other outlines: with attachments, without headings, read out by a speaker."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.table import Table as WordTable
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reading import flaws

from aidreport import facts, pipeline
from aidreport.document.blocks import Document, Properties, Table, plain_text
from aidreport.document.reader import read
from aidreport.model.layout import GroupBy, Headings, Heads, Marks, MoneyUnit
from aidreport.pipeline import Checked
from aidreport.rendering.markdown import Renderer
from aidreport.sources.project import Project, find_project
from aidreport.tracing.trace import trace
from aidreport.writers.word import write

HERE = Path(__file__).parent
CASES = ("school-with-attachments", "running-text", "read-out")
RECORDS = {case: (HERE / case / "records" / "2024.yaml").read_text("utf-8") for case in CASES}
RENDERER = Renderer([], Path.cwd())
SLOW = settings(
    max_examples=examples(80),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def markdown(checked: Checked) -> str:
    assert checked.record is not None, [finding.line(str) for finding in checked.findings]
    rendered = RENDERER.render(facts.build(checked.record))
    assert rendered.findings == ()
    assert rendered.text
    return rendered.text


def document_of(text: str) -> Document:
    return read(text, Properties("示例", "示例", 2024))


def word_text(document: Document) -> str:
    """Return what the DOCX says, in one row."""
    words = []
    for part in docx.Document(BytesIO(write(document, ""))).iter_inner_content():
        if isinstance(part, WordTable):
            words += [cell.text for row in part.rows for cell in row.cells]
        else:
            words.append(part.text)
    return "".join(words).replace("\n", "")


def block_text(document: Document) -> str:
    words = "".join(plain_text(block) for block in document.blocks)
    return words.replace("\n", "").replace("\t", "")


@pytest.mark.parametrize("case", CASES)
def test_the_report_is_what_the_records_give(case: str, rewrite: bool) -> None:
    checked = pipeline.check(find_project(HERE / case), "2024")
    text = markdown(checked)
    expected = HERE / case / "2024.md"
    if rewrite:
        expected.write_text(text, encoding="utf-8", newline="\n")
    assert text == expected.read_text(encoding="utf-8")
    assert flaws(text) == []
    assert [finding for finding in checked.findings if finding.code != "signing-date-missing"] == []


@pytest.mark.parametrize("case", CASES)
def test_word_says_what_the_markdown_says(case: str) -> None:
    document = document_of((HERE / case / "2024.md").read_text(encoding="utf-8"))
    assert word_text(document) == block_text(document)


@pytest.mark.parametrize("case", CASES)
def test_every_figure_comes_from_a_record(case: str) -> None:
    checked = pipeline.check(find_project(HERE / case), "2024").record
    assert checked is not None
    rendered = RENDERER.render(facts.build(checked))
    assert rendered.text
    traced = trace(rendered.text, rendered.marked, [], "reports/2024.md")
    assert [each.words for each in traced.figures if not each.figure.origins] == []


STYLES = {
    "headings": [str(each) for each in Headings],
    "heads": [str(each) for each in Heads],
    "marks": [str(each) for each in Marks],
    "money_unit": [str(each) for each in MoneyUnit],
    "organisation_under_title": ["true", "false"],
}
OUTLINE = """outline:
  - {{section: activities, title: 甲类活动, only: {{kinds: [{kinds}]}}{more}}}
  - {{section: activities{more}}}
"""


@pytest.mark.parametrize("case", CASES)
@SLOW
@given(data=st.data())
def test_whatever_the_outline_the_report_reads(
    case: str, make_project: Callable[..., Project], data: st.DataObject
) -> None:
    chosen = {name: data.draw(st.sampled_from(values)) for name, values in STYLES.items()}
    head, _, rest = RECORDS[case].partition("report:\n")
    own = [line for line in rest.split("\n") if line.strip().split(":")[0] not in chosen]
    record = "report:\n" + "".join(f"  {key}: {value}\n" for key, value in chosen.items())
    record += "\n".join(own)
    if data.draw(st.booleans()):
        group = data.draw(st.sampled_from(["", *(f", group: {each}" for each in GroupBy)]))
        kinds = data.draw(st.sampled_from(["donation", "volunteering, fund-raising"]))
        before, _, after = record.partition("outline:\n")
        tail = after[after.index("\n\n") :]
        record = before + OUTLINE.format(kinds=kinds, more=group) + tail
    project = make_project({"records/2024.yaml": head + record})
    checked = pipeline.check(project, "2024")
    text = markdown(checked)
    assert flaws(text) == [], chosen
    document = document_of(text)
    assert word_text(document) == block_text(document)


def test_the_tables_hold_what_was_recorded_and_nothing_becomes_structure(
    make_project: Callable[..., Project],
) -> None:
    record = RECORDS["school-with-attachments"].replace(
        "name: 暑期支教", "name: '暑期|支教 **甲** <b>'"
    )
    project = make_project(
        {
            "records/2024.yaml": record,
            "aidreport.toml": '[report]\nattachments = ["activities"]\n',
        }
    )
    blocks = document_of(markdown(pipeline.check(project, "2024"))).blocks
    table = blocks[-1]
    assert isinstance(table, Table)
    assert [row[3] for row in table.rows if "暑期" in row[3]] == ["暑期|支教 **甲** <b>"]


def test_a_report_has_one_unit_of_money_where_that_is_fit() -> None:
    text = (HERE / "school-with-attachments" / "2024.md").read_text(encoding="utf-8")
    assert "另计划捐款4万元" in text
    assert "累计捐款90680.5元" in text
    assert "| 9.06805 |" in text  # as the head of its column says
    assert "50000" not in text
    assert "近2万元" in text
