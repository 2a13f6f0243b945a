from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from aidreport import facts, pipeline
from aidreport.frozen import replace
from aidreport.model.base import Record, fields_of
from aidreport.pipeline import Checked
from aidreport.rendering.markdown import Renderer
from aidreport.rendering.text_facts import with_facts_told
from aidreport.sources.project import find_project
from aidreport.tracing.silent import SILENT
from aidreport.tracing.untold import untold

ROOT = Path(__file__).parents[2]
REPORTS = [
    pytest.param(ROOT, "2009", id="2009"),
    *(
        pytest.param(report.parents[1], report.stem, id=f"{report.parents[1].name}-{report.stem}")
        for report in sorted((ROOT / "tests" / "golden").glob("*/reports/*.md"))
    ),
]
# Templates take longer to compile than a report to render.
RENDERER = Renderer([], ROOT)
RECORD = """\
report: {{period: 2024, organisation: 示例中学, self_reference: 我校}}
organisations:
  示例中学:
  甲小学: {{short_name: 甲小}}
  乙小学:
people: {{张一: , 李二: {{organisation: 甲小学}}}}
activities:
  - {{kind: volunteering, date: 2024-03-05, recipients: 甲小学, contents: 清扫校园, {more}}}
  - {{kind: donation, date: 2024-04-06, recipients: 乙小学, donation: {{cash: 700}}}}
"""
SILENT_ABOUT_WHAT_WAS_DONE = "{{ activity.date | date }}，{{ subject }}志愿者前往服务。"


def left_out(checked: Checked, renderer: Renderer = RENDERER) -> list[str]:
    assert checked.record, [finding.line(str) for finding in checked.findings]
    record = with_facts_told(checked.record.record, facts.build(checked.record))
    rendered = renderer.render(facts.build(replace(checked.record, record=record)))
    assert rendered.text, rendered.findings
    return [
        f"{each.position.line}:{each.position.column} {each.field} {each.named}".rstrip()
        for each in untold(record, rendered.marked)
    ]


@pytest.mark.parametrize(("folder", "year"), REPORTS)
def test_the_example_reports_tell_all_that_is_recorded(folder: Path, year: str) -> None:
    assert left_out(pipeline.check(find_project(folder), year)) == []


def test_what_a_template_does_not_say_is_found_at_its_place(
    tmp_path: Path, check_year: Callable[..., Checked]
) -> None:
    kinds = tmp_path / "kinds"
    kinds.mkdir()
    (kinds / "volunteering.md.j2").write_text(SILENT_ABOUT_WHAT_WAS_DONE, encoding="utf-8")
    text = RECORD.format(more="participants: {who: 学生, count: 20名}, purpose: 助学")
    assert left_out(check_year(text), Renderer([tmp_path], tmp_path)) == [
        "8:5 recipients 甲小学",  # their number stands among the totals
        "8:97 who",
        "8:71 contents",
    ]


def test_a_person_named_elsewhere_is_not_named_in_an_activity(
    tmp_path: Path, check_year: Callable[..., Checked]
) -> None:
    kinds = tmp_path / "kinds"
    kinds.mkdir()
    (kinds / "volunteering.md.j2").write_text(
        "{{ activity.date | date }}，{{ subject }}为{{ activity.recipients | names }}"
        "{{ activity.contents | listed }}。",
        encoding="utf-8",
    )
    text = RECORD.format(more="leaders: 张一") + "thanks: {parties: 张一}\n"
    assert left_out(check_year(text), Renderer([tmp_path], tmp_path)) == ["8:5 leaders 张一"]


def test_the_silent_fields_are_fields_and_have_their_reasons() -> None:
    models = {model.__name__: model for model in records(Record)}
    for field, reason in SILENT.items():
        model, name = field.split(".")
        assert name in fields_of(models[model]), field
        assert reason, field
    page = (ROOT / "docs" / "records.md").read_text(encoding="utf-8")
    assert [field for field in SILENT if f"`{field.partition('.')[2]}`" not in page] == []


def records(model: type[Record]) -> list[type[Record]]:
    return [model, *(below for each in model.__subclasses__() for below in records(each))]
