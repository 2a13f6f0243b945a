"""Accepted, a redline is the new report word for word; rejected, the earlier edition."""

from __future__ import annotations

import random
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from review_copies import ROOT, YEARS
from tracked_changes import Deciding, W, body_of, said
from word_schemas import schema_errors

from aidreport import pipeline
from aidreport.document.blocks import (
    Attachment,
    Block,
    Column,
    Document,
    Heading,
    Paragraph,
    Properties,
    Run,
    Signature,
    Table,
    Title,
)
from aidreport.frozen import replace
from aidreport.redlining.earlier import Earlier, earlier_word
from aidreport.redlining.report import redlined
from aidreport.sources.project import find_project
from aidreport.writers.word import write

PROPERTIES = Properties("示例总结", "示例市甲中学", 2009)


def written(*blocks: Block) -> bytes:
    return write(Document(PROPERTIES, blocks), "")


def redline(old: bytes, new: bytes) -> bytes:
    return redlined(new, earlier_word(old), 2009, lambda title: title)


def text(words: str) -> Paragraph:
    return Paragraph((Run(words),))


def table(*rows: tuple[str, ...]) -> Table:
    return Table(tuple(map(Column, rows[0])), rows[1:])


def shown(content: bytes) -> list[str]:
    """The paragraphs of a redline: [-deleted-], {+inserted+}, and ¶ with what became of an end."""
    lines = []
    for paragraph in body_of(content).iter(f"{W}p"):
        line = ""
        for child in paragraph:
            words = "".join(each.text or "" for each in child.iter(f"{W}t", f"{W}delText"))
            signs = {f"{W}ins": "{+%s+}", f"{W}del": "[-%s-]"}.get(child.tag, "%s")
            line += signs % words if words else ""
        ends = paragraph.find(f"{W}pPr/{W}rPr")
        line += "" if ends is None else "¶" + "".join(each.tag.removeprefix(W) for each in ends)
        lines.append(line)
    return lines


def assert_both(old: bytes, new: bytes) -> bytes:
    made = redline(old, new)
    assert said(made, Deciding.ACCEPT) == said(new)
    assert said(made, Deciding.REJECT) == said(old)
    return made


BASE = (
    Title(("示例市甲中学2009年工作总结",)),
    text("一年来，共捐款700元。派出教师2名。"),
    text("特此报告。"),
)
SIGNED = (Signature(("示例市甲中学", "2009年12月31日")),)
ATTACHED = (
    Attachment("附件", "活动一览表"),
    table(("序号", "活动"), ("1", "支教"), ("2", "捐赠")),
)
CASES = {
    "a changed figure": (
        BASE,
        (BASE[0], text("一年来，共捐款1800元。派出教师2名。"), BASE[2]),
        [
            "示例市甲中学2009年工作总结",
            "一年来，共捐款[-700-]{+1800+}元。派出教师2名。",
            "特此报告。",
        ],
    ),
    "a new paragraph before one that stays": (
        BASE,
        (*BASE[:2], text("（一）我校慰问家庭5户。"), BASE[2]),
        [
            "示例市甲中学2009年工作总结",
            "一年来，共捐款700元。派出教师2名。",
            "{+（一）我校慰问家庭5户。+}¶ins",
            "特此报告。",
        ],
    ),
    "a paragraph less, and the next one counted anew": (
        (text("（一）甲校来访。"), text("（二）乙校参加送教。")),
        (text("（一）乙校参加送教。"),),
        ["[-（一）甲校来访。-]¶del", "（[-二-]{+一+}）乙校参加送教。"],
    ),
    "a paragraph more at the end": (
        BASE,
        (*BASE, text("甲中学")),
        [
            "示例市甲中学2009年工作总结",
            "一年来，共捐款700元。派出教师2名。",
            "特此报告。¶ins",
            "{+甲中学+}",
        ],
    ),
    "a paragraph less at the end": (
        BASE,
        BASE[:2],
        [
            "示例市甲中学2009年工作总结",
            "一年来，共捐款700元。派出教师2名。¶del",
            "[-特此报告。-]",
        ],
    ),
    "a sentence more": (
        BASE,
        (BASE[0], text("一年来，共捐款700元。赠书30册。派出教师2名。"), BASE[2]),
        [
            "示例市甲中学2009年工作总结",
            "一年来，共捐款700元。{+赠书30册。+}派出教师2名。",
            "特此报告。",
        ],
    ),
    "a row more, and the next one counted anew": (
        (table(("序号", "活动"), ("1", "支教"), ("2", "捐赠")),),
        (table(("序号", "活动"), ("1", "支教"), ("2", "慰问"), ("3", "捐赠")),),
        ["序号", "活动", "1", "支教", "{+2+}¶ins", "{+慰问+}¶ins", "[-2-]{+3+}", "捐赠", ""],
    ),
    "a row less": (
        (table(("序号", "活动"), ("1", "支教"), ("2", "捐赠")),),
        (table(("序号", "活动"), ("1", "捐赠")),),
        ["序号", "活动", "[-1-]¶del", "[-支教-]¶del", "[-2-]{+1+}", "捐赠", ""],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_changed_is_tracked_and_nothing_else(case: str) -> None:
    old, new, expected = CASES[case]
    made = assert_both(written(*old), written(*new))
    found = shown(made)
    assert found == [line.replace("（[-二-]{+一+}）", "[-（二）-]{+（一）+}") for line in expected]


def test_equal_reports_have_no_change_and_the_same_body() -> None:
    report = written(*BASE, *SIGNED, *ATTACHED)
    made = redline(report, report)
    assert f"{W}ins" not in {each.tag for each in body_of(made).iter()}
    assert said(made) == said(report)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ((*BASE, *SIGNED), (*BASE, *SIGNED, *ATTACHED)),
        ((*BASE, *SIGNED, *ATTACHED), (*BASE, *SIGNED)),
        ((*BASE, Signature(("甲中学",))), (*BASE, *SIGNED)),
        ((*BASE, *SIGNED), (*BASE, Signature(("甲中学",)))),
        (ATTACHED, (ATTACHED[0], table(("活动", "对象", "金额"), ("捐赠", "乙校", "700")))),
        ((BASE[1], ATTACHED[1]), (ATTACHED[1], BASE[1])),
        ((ATTACHED[1], ATTACHED[1]), (ATTACHED[1],)),
        ((), BASE),
        (BASE, ()),
        ((Heading(1, "一、甲"), text("一、甲")), (text("一、甲"), Heading(1, "一、甲"))),
    ],
)
def test_whole_tables_signatures_and_ends_come_and_go(
    old: tuple[Block, ...], new: tuple[Block, ...]
) -> None:
    assert_both(written(*old), written(*new))


ALPHABET = "甲乙丙丁。，；：（）“”—1230.%万一二三、 \tAb&<\n"
WORDS = st.text(ALPHABET, max_size=25)
ROWS = st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=4)
BLOCKS = st.lists(
    st.one_of(
        WORDS.map(text),
        st.tuples(WORDS, WORDS).map(
            lambda each: Paragraph((Run(each[0], strong=True), Run(each[1])))
        ),
        WORDS.map(lambda words: Heading(1, words)),
        ROWS.map(lambda rows: table(*rows)),
    ),
    max_size=6,
)


def plain(lines: Iterable[str]) -> list[str]:
    """Lines without white space: what is nothing but that is no text of an earlier edition."""
    joined = ("".join(line.split()) for line in lines)
    return [line for line in joined if line.strip("｜")]


@given(BLOCKS, BLOCKS, st.integers(0, 6))
@settings(deadline=None)
def test_any_text_comes_back_both_ways(old: list[Block], new: list[Block], shared: int) -> None:
    before, now = written(*old), written(*old[:shared], *new)
    made = redline(before, now)
    assert plain(said(made, Deciding.ACCEPT)) == plain(said(now))
    assert plain(said(made, Deciding.REJECT)) == plain(said(before))


@cache
def report_of(folder: str, year: str) -> bytes:
    project = find_project(ROOT / folder)
    checked = pipeline.check(project, year, pipeline.Builds(project))
    assert checked.record
    return pipeline.Reporter(project).render(checked.record, ["docx"]).files["docx"]


@pytest.mark.parametrize(("folder", "year"), YEARS)
def test_real_reports_come_back_both_ways(folder: str, year: str, tmp_path: Path) -> None:
    new = report_of(folder, year)
    chance = random.Random(f"{folder}{year}")
    units = list(earlier_word(new).units)
    for _ in range(4):
        place = chance.randrange(len(units))
        match chance.randrange(4):
            case 0:
                del units[place]
            case 1:
                units.insert(place, units[chance.randrange(len(units))])
            case 2:
                units[place] = replace(units[place], said=units[place].said.replace("1", "23"))
            case _ if units[place].rows:
                rows = (*units[place].rows[:1], *units[place].rows[2:])
                units[place] = replace(units[place], rows=rows)
    made = redlined(new, Earlier(tuple(units)), 2024, lambda title: title)
    assert said(made, Deciding.ACCEPT) == said(new)
    rejected = said(made, Deciding.REJECT)
    told = [
        line
        for each in units
        for line in (["｜".join(row) for row in each.rows] if each.rows else [each.said])
    ]
    assert rejected == [line.replace("\n", "") for line in told]
    path = tmp_path / "redline.docx"
    path.write_bytes(made)
    assert schema_errors(path) == []
    assert redlined(new, Earlier(tuple(units)), 2024, lambda title: title) == made


def test_changes_have_one_author_a_fixed_time_and_numbers_of_their_own() -> None:
    made = redline(written(*BASE, *SIGNED), written(BASE[1], *SIGNED, *ATTACHED))
    marks = [each for each in body_of(made).iter() if each.get(f"{W}author")]
    assert {each.get(f"{W}author") for each in marks} == {"aidreport"}
    assert {each.get(f"{W}date") for each in marks} == {"2009-12-31T00:00:00Z"}
    numbers = [each.get(f"{W}id") for each in marks]
    assert len(numbers) == len(set(numbers)) > 10
