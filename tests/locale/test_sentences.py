"""How the findings read: small bad records, and what is said of each in both languages.

`sentences.md` is written by `--rewrite` and reviewed like code, each sentence aloud.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from aidreport import pipeline
from aidreport.cli.language import translation
from aidreport.sources.project import Project

INTRODUCTION = """\
# How the findings read

A bad record, and what is said of it in English and in Chinese; `…` stands for a good frame of
three lines. Written by `python -m pytest tests/locale --rewrite`.
"""
EXPECTED = Path(__file__).parent / "sentences.md"
HEAD = "report: {period: 2024, organisation: 示例市甲中学}\n"
SIGNED = "signature: {date: 2024-12-31}\n"
DEFINED = "organisations: {示例市甲中学: }\n"
FRAME = HEAD + SIGNED + DEFINED
VISIT = "activities:\n  - kind: volunteering\n    date: 2024-03-05\n"
GIVEN = "activities:\n  - kind: donation\n    date: 2024-03-05\n"

CASES: Mapping[str, str | bytes] = {
    "unknown key, a near one": FRAME + VISIT + "    leader: 张三\n",
    "unknown key, none near": FRAME + "备注: 示例\n",
    "unknown key of an inner group": FRAME + GIVEN + "    donation: {goods: [{用品名: 书}]}\n",
    "missing field": "report: {organisation: 示例市甲中学}\n" + SIGNED + DEFINED,
    "empty field": "report:\n  organisation: 示例市甲中学\n  period:\n" + SIGNED + DEFINED,
    "group expected, text found": "report: 2024\n" + SIGNED + DEFINED,
    "text expected, list found": FRAME + VISIT + "    place: [示例市, 示例县]\n",
    "text expected, blanks found": FRAME + VISIT + "    place: ' '\n",
    "group expected, list found": FRAME + GIVEN + "    donation: [700]\n",
    "list of activities expected": FRAME + "activities: 略\n",
    "empty activity": FRAME + "activities:\n  - \n",
    "activity that is a text": FRAME + "activities:\n  - 植树\n",
    "donation without a gift": FRAME + GIVEN + "    donation: {manner: 当场}\n",
    "participants without anybody": FRAME + VISIT + "    participants: [{extra: {a: 1}}]\n",
    "empty list": FRAME + GIVEN + "    donation: {goods: [{items: []}]}\n",
    "empty entry of a list": FRAME + VISIT + "    contents:\n      - 打扫卫生\n      -\n",
    "choice": FRAME + GIVEN + "    donation: {cash: {amount: 700, status: 已付}}\n",
    "yes or no": HEAD + SIGNED + "organisations: {示例市甲中学: {own: 也许}}\n",
    "no date": FRAME + "activities:\n  - {kind: volunteering, date: 春节前}\n",
    "day that does not exist": FRAME + "activities:\n  - {kind: volunteering, date: 2024-02-30}\n",
    "month that does not exist": FRAME + "activities:\n  - {kind: volunteering, date: 2024-13}\n",
    "school year": FRAME + "activities:\n  - {kind: volunteering, date: 2022—2024学年度}\n",
    "range that runs backwards": FRAME
    + "activities:\n  - {kind: volunteering, date: {from: 2024-08-05, to: 2024-08-01}}\n",
    "range with one end": FRAME
    + "activities:\n  - {kind: volunteering, date: {from: 2024-08-05}}\n",
    "unusual form": FRAME + "activities:\n  - {kind: volunteering, date: 2024年3月5日}\n",
    "no amount": FRAME + GIVEN + "    donation: {cash: 不少钱}\n",
    "amount below a fen": FRAME + GIVEN + "    donation: {cash: 7.005}\n",
    "amount without a unit": FRAME + "indicators: {救助: {value: 500}}\n",
    "indicator without a figure": FRAME + "indicators: {救助: {target: 500人}}\n",
    "fault in a part of a part": FRAME
    + "indicators: {救助: {breakdowns: {parts: [{name: 济困, parts: [{nam: 春}]}]}}}\n",
    "parts that do not add up": FRAME
    + "indicators: {救助: {value: 5万元, breakdowns: {parts: [{name: 济困, value: 3万元}]}}}\n",
    "part larger than its whole": FRAME
    + "indicators: {救助: {value: 5万元, breakdowns: {parts: [{name: 济困, value: 30万元}]}}}\n",
    "one item fewer than announced": FRAME
    + "indicators: {救助: {breakdowns: {announced: 2个, parts: [{name: 济困, value: 3人}]}}}\n",
    "persons among visits": FRAME
    + "indicators: {惠及: {value: 5人次, breakdowns: {parts: [{name: 济困, value: 5人}]}}}\n",
    "planned money among paid": FRAME
    + "indicators: {助学: {status: paid, breakdowns:"
    + " {parts: [{name: 小学, value: 3元, status: planned}]}}}\n",
    "cumulative figure below that of the year": FRAME
    + "indicators: {救助: {value: 5人, cumulative: {since: 2018, value: 4人}}}\n",
    "balance": FRAME + "balance: {opening: 100, income: 1000, spending: 800, closing: 200}\n",
    "more spent than there was": FRAME + "balance: {opening: 100, income: 1000, spending: 1200}\n",
    "no quantity": FRAME + VISIT + "    participants: {count: 很多人}\n",
    "unknown person, a near one": FRAME
    + "people: {张三丰: {posts: 教师}}\n"
    + VISIT
    + "    leaders: 张三\n",
    "unknown organisation": FRAME + VISIT + "    recipients: 某社区\n",
    "unknown measure": FRAME + VISIT + "    measure: 支教\n",
    "unknown kind, a near one": FRAME + "activities:\n  - {kind: donations, date: 2024}\n",
    "unknown kind, in Chinese": FRAME + "activities:\n  - {kind: 支较, date: 2024}\n",
    "unknown kind": FRAME + "activities:\n  - {kind: banquet, date: 2024}\n",
    "missing kind": FRAME + "activities:\n  - {date: 2024}\n",
    "entry that is a text": FRAME + "people: {张三: 教师}\n",
    "table of entries that is a list": FRAME + "people: [张三]\n",
    "id used twice": FRAME + "people: {示例市甲中学: {posts: 教师}}\n",
    "id as a field": FRAME + "people: {张三: {id: 1}}\n",
    "file that is a list": "- 示例\n",
    "date of another year": FRAME + "activities:\n  - {kind: volunteering, date: 2042-03-05}\n",
    "activity twice": FRAME
    + "activities:\n"
    + "  - {kind: donation, date: 2024-03-05, beneficiaries: 村民, donation: {cash: 100}}\n" * 2,
    "document older than its honour": FRAME
    + "honours:\n  - {award: 先进集体, period: 2024, document: 示教发〔2023〕5号}\n",
    "period of another year": "report: {period: 2023, organisation: 示例市甲中学}\n"
    + SIGNED
    + DEFINED,
    "no day of signing": HEAD + DEFINED,
    "doubled key": FRAME + "signature: {date: 2024-12-30}\n",
    "anchor": FRAME + "people: {张三: &a {posts: 教师}}\n",
    "alias": FRAME + VISIT + "    place: *a\n",
    "tag": FRAME + VISIT + "    place: !!str 示例县\n",
    "full-width colon": FRAME + "activities：\n",
    "no space after the colon": FRAME + VISIT + "    place:示例县\n",
    "no colon": FRAME + "activities\n",
    "second colon": FRAME + VISIT + "    text: 口号: 示例\n",
    "open quote": FRAME + VISIT + "    text: '示例\n",
    "open bracket": FRAME + VISIT + "    aims: [示例\n",
    "tab": FRAME + "activities:\n\t- kind: volunteering\n",
    "indentation": FRAME + VISIT + "   place: 示例县\n",
    "dash on the line of its key": FRAME + "activities: - kind: volunteering\n",
    "GBK": FRAME.encode("gbk"),
    "UTF-16": b"\xff\xfe" + FRAME.encode("utf-16-le"),
    "damaged byte": FRAME.encode() + "备注: 示例".encode()[:-1],
    "control character": FRAME + VISIT + "    place: 示例\x0b县\n",
    "nothing but a comment": "# 示例\n",
}


def shown(record: str | bytes) -> str:
    """Return a record as it can stand in a text file."""
    if isinstance(record, bytes):
        return f"{record[:16]!r} …"
    return record.replace(FRAME, "…\n").replace("\x0b", "\\x0b").replace("\t", "\\t").rstrip("\n")


@pytest.fixture
def said(make_project: Callable[..., Project]) -> str:
    """All cases as one text: name, record, the findings in English, in Chinese."""
    languages = [translation("en"), translation("zh")]
    parts = [INTRODUCTION.rstrip()]
    for name, record in CASES.items():
        project = make_project({"records/2024.yaml": record})
        findings = pipeline.check(project, "2024").findings
        lines = [found.line(language) for language in languages for found in findings]
        assert findings, name
        parts.append("\n".join([f"## {name}\n```", shown(record), "```", *lines]))
    return "\n\n".join(parts) + "\n"


def test_findings_read_well_in_both_languages(said: str, rewrite: bool) -> None:
    if rewrite:
        EXPECTED.write_text(said, encoding="utf-8", newline="\n")
    assert said == EXPECTED.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "said",
    [
        "This is in no record. Say it in a “text” field of the records.",
        "This is in no record. Say it in a “text” field; the sentence before comes from {place}.",
    ],
)
def test_a_difference_names_the_field_as_chinese_records_do(said: str) -> None:
    assert "“补充”（text）字段" in translation("zh")(said)
