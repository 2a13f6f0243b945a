"""What a project's own templates do not say is found, and nothing is rendered without any."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from aidreport import pipeline
from aidreport.rendering.template_folders import default_templates
from aidreport.sources.project import Project

BUREAU = Path(__file__).parents[1] / "golden" / "bureau-gathered"
RECORD = """\
report: {period: 2024, organisation: 示例中学, self_reference: 我校}
signature: {date: 2024-12-31}
organisations: {示例中学: , 甲小学: }
activities:
  - {kind: volunteering, date: 2024-03-05, recipients: 甲小学, contents: 清扫校园}
"""
SHORT = "{{ activity.date | date }}，{{ subject }}组织志愿服务。"
OWN = "templates/kinds/volunteering.md.j2"


def found(project: Project) -> list[str]:
    return [finding.line(str) for finding in pipeline.check(project, "2024").findings]


def test_what_an_own_template_leaves_out_is_reported(make_project: Callable[..., Project]) -> None:
    said = (
        "is recorded here, but your own templates do not say it: add it to the template, or"
        " ignore this if it is meant to be silent. [recorded-but-not-told]"
    )
    assert found(make_project({"records/2024.yaml": RECORD, OWN: SHORT})) == [
        f"records/2024.yaml:5:5: warning: “recipients: 甲小学” {said}",
        f"records/2024.yaml:5:71: warning: “contents” {said}",
    ]


@pytest.mark.parametrize(
    "others",
    [
        {OWN: "{% broken"},
        {OWN: SHORT, "aidreport.toml": '[rules]\nrecorded-but-not-told = "off"\n'},
        {OWN: (default_templates() / "kinds" / "volunteering.md.j2").read_text(encoding="utf-8")},
    ],
    ids=["error in the template", "rule turned off", "copy of the default"],
)
def test_nothing_is_said_otherwise(
    make_project: Callable[..., Project], others: dict[str, str]
) -> None:
    assert found(make_project({"records/2024.yaml": RECORD, **others})) == []


def test_without_own_templates_none_is_loaded(
    make_project: Callable[..., Project], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "aidreport.pipeline.telling", None)
    assert found(make_project({"records/2024.yaml": RECORD})) == []


def test_what_is_told_of_houses_is_told_with_own_templates_too(
    make_project: Callable[..., Project],
) -> None:
    files = {
        path.relative_to(BUREAU).as_posix(): path.read_bytes()
        for path in [*BUREAU.glob("records/*"), *BUREAU.glob("gathered/**/*.jsonl")]
    }
    default = (default_templates() / "sections/houses.md.j2").read_text(encoding="utf-8")
    own = f"{{# ours #}}{default}"
    project = make_project({**files, "templates/sections/houses.md.j2": own})
    assert pipeline.check(project, "2025").findings == ()
    project = make_project({**files, "templates/sections/houses.md.j2": "{# nothing #}"})
    assert [
        (each.code, each.position.line) for each in pipeline.check(project, "2025").findings
    ] == [("recorded-but-not-told", line) for line in (21, 22, 24)]
