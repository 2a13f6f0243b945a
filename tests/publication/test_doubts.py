"""A name that is also a word stops the publication, until a comment says that it is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport import pipeline
from aidreport.pipeline import Report
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

RECORD = """\
report: {{period: 2024, organisation: 示例市甲中学}}
signature: {{date: 2024-12-31}}
organisations:
  示例市甲中学: {{}}
  {organisation}: {{}}
people:
  李文明: {{grade: 初一}}
activities:
  - kind: donation
    date: 2024-03-05
    recipients: 李文明
    donation: {{cash: 700}}
    text: {text}
"""
ANSWER = "  # aidreport: ignore[possible-name] 不是人名"


@pytest.fixture
def render(make_project: Callable[..., Project]) -> Callable[..., Report]:
    """Render the public edition of a record with a text, and with other files."""

    def report(text: str, organisation: str = "示例县乙小学", **files: str) -> Report:
        record = RECORD.format(text=text, organisation=organisation)
        project = make_project({"records/2024.yaml": record, **files})
        checked = pipeline.check(project, "2024")
        assert checked.record, [finding.line(str) for finding in checked.findings]
        expected = {"minor-not-said", "child-not-recorded"}
        assert {each.code for each in checked.findings} <= expected
        formats = ["md", "docx", "html"]
        return pipeline.Reporter(project).render(checked.record, formats, Audience.PUBLIC)

    return report


def test_a_doubt_stops_at_its_words_and_does_not_say_them(render: Callable[..., Report]) -> None:
    report = render("推进精神文明建设。")
    assert report.files == {}
    assert [each.line(str) for each in report.findings] == [
        "records/2024.yaml:13:15: error: Nothing was written, for this may be the given name of a"
        " person who is protected, recorded at records/2024.yaml:7:3. If it is, write “同学”"
        " behind it, by which it is known and masked, or take it out; if it is an ordinary word"
        " here, add “# aidreport: ignore[possible-name]” with the reason at the end of the line."
        " [possible-name]"
    ]


def test_a_comment_at_the_place_answers_it(render: Callable[..., Report]) -> None:
    report = render(f"推进精神文明建设。{ANSWER}")
    assert report.findings == ()
    assert "推进精神文明建设" in report.files["md"].decode()


def test_an_answer_is_about_its_own_place(render: Callable[..., Report]) -> None:
    text = (
        f"推进精神文明建设。{ANSWER}\n  - {{kind: other, date: 2024-04-05, contents: 建设文明校园}}"
    )
    report = render(text)
    assert [each.code for each in report.findings] == ["possible-name"]
    assert report.findings[0].position.line == 14


def test_the_name_of_an_organisation_is_asked_about_and_answered(
    render: Callable[..., Report],
) -> None:
    assert render("走访。", "示例县文明小学").files == {}
    record = "示例县乙小学: {}" + ANSWER + "\n  # "
    assert render("走访。", record).files


def test_words_of_our_own_are_no_names(make_project: Callable[..., Project]) -> None:
    record = (
        RECORD.format(text="走访。", organisation="示例县乙小学")
        .replace("李文明", "李正文")
        .replace("文明", "正文")
    )
    project = make_project({"records/2024.yaml": record})
    checked = pipeline.check(project, "2024").record
    assert checked
    report = pipeline.Reporter(project).render(checked, ["md", "docx"], Audience.PUBLIC)
    assert set(report.files) == {"md", "docx"}


@pytest.mark.parametrize("own", [{}, {"templates/sections/closing.md.j2": "结束。\n"}])
def test_words_of_the_default_templates_are_no_names(
    make_project: Callable[..., Project], own: dict[str, str]
) -> None:
    record = RECORD.format(text="走访。", organisation="示例县乙小学").replace("文明", "志愿")
    visit = "  - {kind: volunteering, date: 2024-04-05, participants: {count: 5人次}}\n"
    project = make_project({"records/2024.yaml": record + visit, **own})
    checked = pipeline.check(project, "2024").record
    assert checked
    report = pipeline.Reporter(project).render(checked, ["md", "docx"], Audience.PUBLIC)
    assert [each.line(str) for each in report.findings if each.code == "leak"] == []
    assert "志愿服务" in report.files["md"].decode()


def test_a_template_of_ones_own_is_asked_about_and_allowed(
    render: Callable[..., Report],
) -> None:
    files = {"templates/sections/closing.md.j2": "建设文明校园。\n"}
    report = render("走访。", **files)
    assert [each.code for each in report.findings] == ["leak"]
    allowed = {"aidreport.toml": '[publish]\nallow = ["文明校园"]\n'}
    assert render("走访。", **files, **allowed).files


UNRECORDED = "  # aidreport: ignore[child-not-recorded] 已征得本人同意"


def test_the_name_of_a_child_whom_nobody_recorded_stops_as_well(
    render: Callable[..., Report],
) -> None:
    report = render("五年级学生张小花很努力，她的母亲王示例流下了眼泪。")
    assert report.files == {}
    stops = [each for each in report.findings if each.code == "child-not-recorded"]
    assert [(each.position.column, each.severity) for each in stops] == [
        (16, "error"),
        (27, "error"),
    ]
    assert "张小花" not in "".join(each.line(str) for each in stops)


def test_a_comment_answers_for_a_child_too(render: Callable[..., Report]) -> None:
    assert render("五年级学生张小花，很努力。" + UNRECORDED).files


def test_a_project_without_the_rule_has_answered_for_all(render: Callable[..., Report]) -> None:
    settings = {"aidreport.toml": '[rules]\nchild-not-recorded = "off"\n'}
    assert render("五年级学生张小花，很努力。", **settings).files
