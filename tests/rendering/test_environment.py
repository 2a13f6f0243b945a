"""Templates of one's own, and what no template may do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport import pipeline
from aidreport.pipeline import Report, Reporter
from aidreport.sources.project import Project

RECORD = """\
report: {period: 2024, organisation: 示例中学, self_reference: 我校}
organisations: {示例中学: , 甲小学: }
activities:
  - {kind: donation, date: 2024-03-05, recipients: 甲小学, donation: {cash: 700}}
honours:
  - {award: 先进集体}
"""


@pytest.fixture
def render(make_project: Callable[..., Project]) -> Callable[..., Report]:
    """Render the record with templates of the project's own, by their paths."""

    def make(**templates: str) -> Report:
        files = {
            f"templates/{name.replace('__', '/').replace('_', '-')}.md.j2": text
            for name, text in templates.items()
        }
        project = make_project({"records/2024.yaml": RECORD, **files})
        checked = pipeline.check(project, "2024")
        assert checked.record
        return Reporter(project).render(checked.record, ["md"])

    return make


def text_of(report: Report) -> str:
    assert report.findings == ()
    return report.files["md"].decode()


def failure(report: Report) -> list[str]:
    assert report.files == {}
    return [finding.line(str) for finding in report.findings]


def test_a_project_replaces_one_block_and_keeps_the_rest(render: Callable[..., Report]) -> None:
    default = text_of(render())
    own = text_of(
        render(
            report='{% extends "default/report.md.j2" %}{% block title %}# 年度总结\n{% endblock %}'
        )
    )
    assert own.split("\n", 1)[0] == "# 年度总结"
    assert own.split("\n", 1)[1] == default.split("\n", 1)[1]


def test_a_project_replaces_one_section(render: Callable[..., Report]) -> None:
    own = text_of(render(sections__honours="荣誉另报。"))
    assert "荣誉另报。" in own
    assert "先进集体" not in own


def test_a_project_replaces_one_kind(render: Callable[..., Report]) -> None:
    own = text_of(render(kinds__donation="{{ activity.date | date }}捐款。"))
    assert "\n\n3月5日捐款。\n" in own


def test_an_override_may_include_what_it_replaces(render: Callable[..., Report]) -> None:
    own = text_of(
        render(sections__honours='{% include "default/sections/honours.md.j2" %}\n\n荣誉完。')
    )
    assert "先进集体" in own
    assert "荣誉完。" in own


@pytest.mark.parametrize(
    ("template", "line", "said"),
    [
        ("{{ report.totals.cash_paid.amount + 1 }}", 1, "Templates do not calculate, and “+”"),
        ("甲\n{{ -report.kinds }}", 2, "Templates do not calculate, and “-”"),
        ("甲\n\n{{ nothing }}", 3, "Templates know no “nothing”"),
        ("{{ report.nothing }}", 1, "before “.nothing” has nothing of this name"),
        ("{{ ().__class__.__mro__ }}", 1, "must not use “__class__”"),
        ("{{ report.frame.with_values.__func__ }}", 1, "must not use “with_values”"),
        ('{% include "../../aidreport.toml" %}', 1, "There is no template"),
        ('{% include "/etc/passwd" %}', 1, "There is no template"),
        ("{% if %}", 1, "A name or a value is missing here, before “%}”"),
        ("甲\n{{ (1, 2) | name }}", 2, "'tuple' object has no attribute 'id'"),
    ],
)
def test_what_a_template_may_not_do_is_a_finding_at_its_line(
    render: Callable[..., Report], template: str, line: int, said: str
) -> None:
    (found,) = failure(render(sections__honours=template))
    assert found.startswith(f"templates/sections/honours.md.j2:{line}:1: error: ")
    assert said in found
    assert found.endswith("[template-error]")


def test_a_template_in_gbk_is_named_with_the_remedy(make_project: Callable[..., Project]) -> None:
    section = "{# 注 #}\n此致".encode("gbk")
    project = make_project(
        {"records/2024.yaml": RECORD, "templates/sections/honours.md.j2": section}
    )
    checked = pipeline.check(project, "2024")
    assert checked.record
    (found,) = failure(Reporter(project).render(checked.record, ["md"]))
    assert found == (
        "templates/sections/honours.md.j2:2:1: error: This template is not in UTF-8 (Notepad calls"
        " GBK “ANSI”): open it in Notepad or WPS, choose “Save as” and the encoding UTF-8."
        " [template-error]"
    )


def test_blocks_that_stand_too_deep_are_a_finding_of_their_file(
    render: Callable[..., Report],
) -> None:
    deep = "{% if 1 %}" * 150 + "甲" + "{% endif %}" * 150
    (found,) = failure(render(sections__honours=deep))
    assert found.startswith(
        "templates/sections/honours.md.j2:1:1: error: In this template more blocks stand inside"
    )


def test_a_record_s_template_signs_are_text(make_project: Callable[..., Project]) -> None:
    text = RECORD.replace("先进集体", "'{{ 7 * 7 }}*先进*集体|<b>'")
    project = make_project({"records/2024.yaml": text})
    checked = pipeline.check(project, "2024")
    assert checked.record
    markdown = text_of(Reporter(project).render(checked.record, ["md"]))
    assert r"{{ 7 \* 7 }}\*先进\*集体\|\<b\>" in markdown
