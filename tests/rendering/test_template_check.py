"""A project's own templates are looked over without a report, used or not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import record

from aidreport import pipeline
from aidreport.rendering.template_check import check_templates
from aidreport.rendering.template_folders import default_templates
from aidreport.sources.project import Project

UNUSED = (
    "No default template is called “{}”, and none of yours includes it, so that it is never used:"
)


@pytest.fixture
def found(tmp_path: Path) -> Callable[..., list[str]]:
    """Write own templates by their names, and return the lines of what is wrong with them."""

    def check(templates: dict[str, str | bytes]) -> list[str]:
        for name, text in templates.items():
            path = tmp_path / "templates" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        findings = check_templates(tmp_path / "templates", tmp_path)
        return [finding.line(str).removeprefix("templates/") for finding in findings]

    return check


SLIPS = [
    ("{{ activty.name }}", "1:4", "Templates know no “activty”: did you mean “activity”?"),
    ("甲\n{{ activity.nmae }}", "2:13", "Templates know no “nmae”: did you mean “name”?"),
    ("{{ activity.date | dat }}", "1:20", "Templates know no “dat”: did you mean “date”?"),
    ("{% if activity is knwn %}{% endif %}", "1:19", "did you mean “known”?"),
    ("{{ zebra() }}", "1:4", "Templates know no “zebra”: docs/templates.md lists what there is."),
    ("{{ for_whm(activity) }}", "1:4", "did you mean “for_whom”?"),
    ("｛｛ activity.name ｝｝", "1:1", "“｛｛” is in full-width characters: write “{{”."),
    ("{％ if activity.name %}", "1:1", "“{％” is in full-width characters: write “{%”."),
    ('{% include "sections/thank.md.j2" %}', "1:13", "did you mean “sections/thanks.md.j2”?"),
    ("{% if activity.name %}\n甲", "2:1", "“{% if %}” is opened and never closed: write “{% endif"),
    ("{% sentense %}", "1:1", "did you mean “{% sentence %}”?"),
    ("{% sentence %}\n[到{{ activity.place }}开展\n{% endsentence %}", "2:1", "“[” is not closed"),
    ("{# 注 #}\n此致".encode("gbk"), "1:1", "This template is not in UTF-8"),
    ("{{ activity.name", "1:1", "“}}” is missing here: add it."),
]


@pytest.mark.parametrize(("template", "place", "said"), SLIPS)
def test_a_slip_is_told_at_its_place(
    found: Callable[..., list[str]], template: str | bytes, place: str, said: str
) -> None:
    first = found({"kinds/volunteering.md.j2": template})[0]
    if isinstance(template, bytes):
        place = "2:1"
    assert first.startswith(f"kinds/volunteering.md.j2:{place}: error: ")
    assert said in first
    assert first.endswith("[template-error]")


def test_a_template_that_nothing_uses_is_looked_over_too(found: Callable[..., list[str]]) -> None:
    assert found({"kinds/volunter.md.j2": "{{ activty }}"}) == [
        "kinds/volunter.md.j2:1:1: warning: "
        + UNUSED.format("kinds/volunter.md.j2")
        + " did you mean “kinds/volunteering.md.j2”? [unused-template]",
        "kinds/volunter.md.j2:1:4: error: Templates know no “activty”: did you mean “activity”?"
        " [template-error]",
    ]


def test_a_block_that_the_default_has_not_is_told(found: Callable[..., list[str]]) -> None:
    own = '{% extends "default/report.md.j2" %}\n{% block closnig %}甲{% endblock %}\n'
    (said,) = found({"report.md.j2": own})
    assert said.startswith(
        "report.md.j2:2:10: warning: “default/report.md.j2” has no block “closnig”, so that"
        " nothing of it is ever written: its blocks are "
    )


@pytest.mark.parametrize(
    "templates",
    [
        {"report.md.j2": '{% extends "default/report.md.j2" %}{% block closing %}{% endblock %}'},
        {"own.md.j2": "甲", "sections/plan.md.j2": '{% include "own.md.j2" %}'},
        {"sections/plan.md.j2": '{% include "own.md.j2" ignore missing %}'},
        {"sections/plan.md.j2": '{% include ["own.md.j2", "sections/thanks.md.j2"] %}'},
        {"phrases/mine.md.j2": "{% phrase mine(activity) %}{{ activity.name }}{% endphrase %}"},
        {"sections/plan.md.j2": "{% set mine = report.title %}{% for x in [1] %}{{ loop.index }}"
         "{{ x }}{{ mine }}{% endfor %}"},
        {"sections/plan.md.j2": "{{ report.totals.cash_paid | total('捐款') }}｛甲｝100％"},
    ],
)  # fmt: skip
def test_what_is_right_is_left_alone(
    found: Callable[..., list[str]], templates: dict[str, str]
) -> None:
    assert found(templates) == []


def test_the_default_templates_taken_as_one_s_own_are_right(
    found: Callable[..., list[str]],
) -> None:
    folder = default_templates()
    own = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") + "{# own #}"
        for path in folder.rglob("*.j2")
    }
    assert found(own) == []


def test_validate_looks_them_over_and_a_setting_turns_the_warning_off(
    make_project: Callable[..., Project],
) -> None:
    files = {"records/2009.yaml": record("2009"), "templates/kinds/no.md.j2": "{{ zebra }}"}
    codes = [each.code for each in pipeline.template_findings(make_project(files))]
    assert codes == ["unused-template", "template-error"]
    quiet = files | {"aidreport.toml": '[rules]\nunused-template = "off"\n'}
    codes = [each.code for each in pipeline.template_findings(make_project(quiet))]
    assert codes == ["template-error"]


PLAN = "sections/plan.md.j2"


@pytest.mark.parametrize(
    ("templates", "lines"),
    [
        ({PLAN: '甲\n{% include "sections/plan.md.j2" %}'}, {f"{PLAN}:2:13"}),
        ({PLAN: '{% extends "sections/plan.md.j2" %}'}, {f"{PLAN}:1:13"}),
        (
            {
                PLAN: '{% include "own.md.j2" %}',
                "own.md.j2": '\n\n{% include "sections/plan.md.j2" %}',
            },
            {f"{PLAN}:1:13", "own.md.j2:3:13"},
        ),
        (
            {PLAN: '{% include "own.md.j2" %}', "own.md.j2": '{% include "own.md.j2" %}'},
            {"own.md.j2:1:13"},
        ),
    ],
)
def test_a_template_that_takes_in_itself_is_an_error_at_the_tag(
    found: Callable[..., list[str]], templates: dict[str, str], lines: set[str]
) -> None:
    told = found(templates)
    assert {line.partition(": error:")[0] for line in told} == lines
    assert all("takes in itself here, without end" in line for line in told)


@pytest.mark.parametrize(
    "text",
    [
        '{% include "default/sections/plan.md.j2" %}',
        '{% extends "default/sections/plan.md.j2" %}',
        '{% if report.kinds > 99 %}{% include "sections/plan.md.j2" %}{% endif %}',
    ],
)
def test_a_template_that_comes_to_an_end_is_good(
    found: Callable[..., list[str]], text: str
) -> None:
    assert found({PLAN: text}) == []
