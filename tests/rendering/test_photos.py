from __future__ import annotations

from collections.abc import Callable

import pytest
from photos import photo
from reading import flaws
from traced import traced

from aidreport import pipeline
from aidreport.document.blocks import Picture, Properties, plain_text
from aidreport.document.reader import read
from aidreport.pipeline import Reporter
from aidreport.sources.project import Project

RECORD = """report: {{period: 2024, organisation: 甲中学, self_reference: 我校, {style}}}
signature: {{date: 2024-12-31}}
activities:
  - {{kind: volunteering, date: 2024-03-05, contents: 打扫村道, photos: photos/a.jpg}}
  - kind: volunteering
    date: 2024-05-05
    contents: 看望老人
    photos: {{file: photos/a.jpg, caption: '合影](x.jpg) **12人** <b>', alt: '[甲] 5 人'}}
organisations: {{甲中学: }}
"""
Render = Callable[[str], str]


@pytest.fixture
def project(make_project: Callable[..., Project]) -> Callable[[str], Project]:
    return lambda style: make_project(
        {"records/2024.yaml": RECORD.format(style=style), "photos/a.jpg": photo()}
    )


def rendered(project: Project) -> str:
    record = pipeline.check(project, "2024").record
    assert record is not None
    return Reporter(project).render(record, ["md"]).files["md"].decode()


@pytest.mark.parametrize(
    "style",
    [
        f"photos: {place}, headings: {headings}, marks: {marks}"
        for place in ("attachment", "text", "none")
        for headings, marks in (("own-line", "（一）"), ("run-in", "一是"), ("none", "run-on"))
    ],
)
def test_photos_stand_apart_from_the_text_whatever_its_layout(
    project: Callable[[str], Project], style: str
) -> None:
    text = rendered(project(style))
    pictures = [
        block
        for block in read(text, Properties("示例", "示例", 2024)).blocks
        if isinstance(block, Picture)
    ]
    assert flaws(text) == []
    assert [(plain_text(each), each.alternative) for each in pictures] == (
        []
        if "photos: none" in style
        else [
            ("图1　3月5日，打扫村道", "3月5日，打扫村道"),
            ("图2　合影](x.jpg) **12人** <b>", "[甲] 5 人"),
        ]
    )


def test_several_photos_with_one_caption_are_told_apart(
    make_project: Callable[..., Project],
) -> None:
    record = RECORD.format(style="").replace(
        "photos: photos/a.jpg}", f"photos: [{', '.join(['photos/a.jpg'] * 5)}]}}"
    )
    text = rendered(make_project({"records/2024.yaml": record, "photos/a.jpg": photo()}))
    for number in range(1, 6):
        assert f"图{number}　3月5日，打扫村道（{number}）" in text
    assert "图6　合影" in text


def test_the_attachment_is_named_under_the_text(project: Callable[[str], Project]) -> None:
    text = rendered(project(""))
    assert "附件：2024年对口支援活动照片" in text
    assert "# 附件<br>2024年对口支援活动照片" in text


def test_every_figure_of_a_caption_comes_from_the_record_and_a_file_s_name_holds_none(
    project: Callable[[str], Project],
) -> None:
    trace = traced(project(""), "2024")
    below = trace.text[trace.text.index("# 附件") :]
    start = len(trace.text) - len(below)
    found = [figure for figure in trace.figures if figure.figure.start > start]
    assert [figure.words for figure in found][1:] == [
        *("3月5日", "1", "3月5日"),
        *("5", "2", "12"),
    ]
    assert all(figure.fields for figure in found)
