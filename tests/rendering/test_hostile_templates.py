"""Templates that a stranger could send in a pull request: each is refused, and soon."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from jinja2 import TemplateError
from planting import Tally

from aidreport import pipeline
from aidreport.facts import build
from aidreport.rendering.environment import make_environment
from aidreport.rendering.voice import Voice
from aidreport.sources.project import Project, find_project

RECORD = """\
report: {period: 2024, organisation: 示例市甲中学, self_reference: 我校}
organisations: {示例市甲中学: {}, 示例县乙中学: {}}
activities:
  - {kind: donation, date: 2024-03-05, recipients: 示例县乙中学, donation: {cash: 700}}
"""
SECONDS = 30
NESTED = "{% for a in s %}" * 9 + "x" + "{% endfor %}" * 9
TOO_LONG = {
    "nested loops": "{% set s = 'abcdefghij' %}" + NESTED,
    "nested loops that say nothing": "{% set s = 'abcdefghij' %}" + NESTED.replace("x", ""),
    "a text that doubles itself": "{% set x = 'aaaaaaaaaa' %}" + "{% set x = x ~ x %}" * 60,
    "a block that doubles itself": "{% set x = 'aaaaaaaaaa' %}"
    + "{% set x %}{{ x }}{{ x }}{% endset %}" * 60,
    "a macro that calls itself": "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
    "a macro that calls itself twice": "{% macro f(n) %}{% if n %}{{ f(n[1:]) }}{{ f(n[1:]) }}"
    "{% endif %}{% endmacro %}{{ f('" + "a" * 60 + "') }}",
    "an inclusion of itself": "{% include 'sections/closing.md.j2' %}",
    "an inclusion in a loop": "{% for a in 'abcdefghij' %}{% include 'sections/closing.md.j2' %}"
    "{% endfor %}",
    "an extension of itself": "{% extends 'sections/closing.md.j2' %}",
    "an import of itself": "{% import 'sections/closing.md.j2' as own %}",
    "a loop that calls itself": "{% for a in ['a'] recursive %}{{ loop(['a', 'b']) }}{% endfor %}",
    "a text joined by itself": "{% set x = 'aaaaaaaaaa' %}" + "{% set x = x | join(x) %}" * 30,
    "a list of letters": "{% set x = 'aaaaaaaaaa' %}"
    + "{% set x = x ~ x %}" * 20
    + "{% for a in x %}{% for b in x | list %}{% endfor %}{% endfor %}",
    "a power": "{{ 10 ** 10 ** 10 }}",
    "a text many times": "{{ 'a' * 10 ** 9 }}",
    "a range": "{% for a in range(1000000000) %}{% endfor %}",
    "a wide text": "{{ 'a' | center(1000000000) }}",
    "a wide format": "{{ '%1000000000d' | format(1) }}",
    "a wide format of Python": "{{ '{:1000000000}'.format(1) }}",
    "a wide method": "{{ 'a'.ljust(1000000000) }}",
    "tabs": "{{ '\t'.expandtabs(1000000000) }}",
    "zeros": "{{ '1'.zfill(1000000000) }}",
    "bytes of a number": "{{ (1).to_bytes(1000000000, 'big') }}",
    "a wide date": "{{ report.frame.period.start.strftime('%1000000000d') }}",
    "a batch": "{{ 'a' | batch(1000000000, 'x') | list }}",
    "a slice": "{{ 'a' | slice(1000000000) | list }}",
    "an indent": "{{ 'a' | indent(1000000000, true) }}",
    "a replacement": "{{ 'aaaa' | replace('a', 'aaaa') }}",
    "lorem ipsum": "{{ lipsum(n=1000000) }}",
    "a number of many digits": "{{ " + "9" * 10_000 + " }}",
    "150 conditions inside each other": "{% if 1 %}" * 150 + "甲" + "{% endif %}" * 150,
    "deep brackets": "{{ " + "(" * 3_000 + "1" + ")" * 3_000 + " }}",
}
# https://book.hacktricks.wiki and the sandbox's own tests know these ways out; each in our words.
WAYS_OUT = [
    "{{ ''.__class__ }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ ''['__class__'] }}",
    "{{ '' | attr('__class__') }}",
    "{{ '' | attr('\\x5f\\x5fclass\\x5f\\x5f') }}",
    "{{ '{0.__class__}'.format('') }}",
    "{{ '{x.__class__}'.format_map({'x': ''}) }}",
    "{{ report.__class__ }}",
    "{{ report.__init__.__globals__ }}",
    "{{ report.frame.__dict__ }}",
    "{{ report.frame._fields }}",
    "{{ report.frame.holding({}, '') }}",
    "{{ report.frame['holding'] }}",
    "{{ report.frame | attr('holding') }}",
    "{{ [report.frame] | map(attribute='says') | first }}",
    "{{ [report.frame] | map(attribute='__class__') | list | first }}",
    "{{ report.frame.with_values(work='x') }}",
    "{{ report.activities[0].kind.encode('utf-8') }}",
    "{{ report.activities[0].date.start.__reduce__() }}",
    "{{ report.activities[0].date.start.fromtimestamp(0) }}",
    "{{ vary.__globals__ }}",
    "{{ vary.__closure__ }}",
    "{{ title.__code__ }}",
    "{{ self.__init__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ cycler.__init__ }}",
    "{{ joiner.__init__ }}",
    "{{ namespace.__init__ }}",
    "{{ lipsum.__globals__ }}",
    "{{ dict }}",
    "{{ config }}",
    "{{ request }}",
    "{{ open('/etc/passwd') }}",
    "{{ environment }}",
    "{{ budget }}",
    "{{ loop }}",
    "{{ caller }}",
    "{% macro m() %}{{ m.__call__ }}{% endmacro %}{{ m() }}",
    "{% macro m() %}{{ caller.__globals__ }}{% endmacro %}{{ m() }}",
    "{% for a in 'a' %}{{ loop.__init__ }}{% endfor %}",
    "{% set x = ''.__class__ %}{{ x }}",
    "{% with x = ().__class__ %}{{ x }}{% endwith %}",
    "{% include ['/etc/passwd'] %}",
    "{% include '../../../../etc/passwd' %}",
    "{% include 'default/../../pyproject.toml' %}",
    "{% include 'sections/../../records/2024.yaml' %}",
    "{% include '..\\\\..\\\\records\\\\2024.yaml' %}",
    "{% include 'C:/windows/win.ini' %}",
    "{% include 'con' %}",
    "{% include 'sections/nul.md.j2' %}",
    "{% include 'COM1.md.j2' %}",
    "{% import 'os' as os %}",
    "{% from 'os' import path %}",
    "{% extends '/etc/passwd' %}",
    "{% do report.activities.append(1) %}",
    "{% do report.frame.title.__class__() %}",
]


def refused(project: Project) -> list[str]:
    """What is said of a project's template; the report has no file."""
    checked = pipeline.check(project, "2024").record
    assert checked
    report = pipeline.Reporter(project).render(checked, ["md"])
    assert report.files == {}
    return [finding.line(str) for finding in report.findings]


def with_template(make_project: Callable[..., Project], text: str) -> Project:
    return make_project({"records/2024.yaml": RECORD, "templates/sections/closing.md.j2": text})


@pytest.mark.parametrize("name", TOO_LONG)
def test_what_would_go_on_for_ever_stops(
    name: str, make_project: Callable[..., Project], tally: Tally
) -> None:
    project = with_template(make_project, TOO_LONG[name])
    started = time.monotonic()
    (found,) = refused(project)
    assert "[template-error]" in found
    assert time.monotonic() - started < SECONDS
    tally.count("hostile templates that were stopped", True)


@pytest.fixture(scope="module")
def say(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """Say a template about a small record, in the environment that reports are rendered in."""
    root = tmp_path_factory.mktemp("project")
    (root / "records").mkdir()
    (root / "records" / "2024.yaml").write_text(RECORD, encoding="utf-8")
    checked = pipeline.check(find_project(root), "2024").record
    assert checked
    report = build(checked)
    voice = Voice(report)
    environment = make_environment([], lambda: voice, root)

    def rendered(template: str) -> str:
        return environment.from_string(template).render(report=report, subject="我校")

    return rendered


REFUSALS = (TemplateError, TypeError, LookupError, ValueError)
"""What the renderer turns into a finding."""


@pytest.mark.parametrize("template", WAYS_OUT)
def test_no_way_leads_out_of_the_sandbox(
    template: str, say: Callable[[str], str], tally: Tally
) -> None:
    with pytest.raises(REFUSALS):
        say(template)
    tally.count("ways out of the sandbox that were refused", True)


def test_a_link_in_the_templates_may_not_lead_out(
    make_project: Callable[..., Project], tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "secret.md.j2"
    outside.write_text("geheim", encoding="utf-8")
    project = with_template(make_project, "x")
    closing = project.root / "templates" / "sections" / "closing.md.j2"
    closing.unlink()
    closing.symlink_to(outside)
    (found,) = refused(project)
    assert "this link leads out of the project's folder" in found


def test_the_folder_of_templates_may_not_be_a_link_that_leads_out(
    make_project: Callable[..., Project], tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "report.md.j2").write_text("geheim", encoding="utf-8")
    project = make_project({"records/2024.yaml": RECORD})
    (project.root / "templates").symlink_to(outside, target_is_directory=True)
    (found,) = refused(project)
    assert "this link leads out of the project's folder" in found


def test_a_template_of_a_megabyte_is_refused(make_project: Callable[..., Project]) -> None:
    (found,) = refused(with_template(make_project, "a" * 1_000_001))
    assert "larger than 1000000 bytes" in found


def test_a_project_of_ten_thousand_activities_has_what_it_needs() -> None:
    budget = make_environment([], lambda: None).budget  # type: ignore[arg-type, return-value]
    budget.start(10_000)
    for _ in range(1_000):
        budget.step()
    budget.text(10_000_000)


NAME = some.sampled_from(
    [
        "report",
        "subject",
        "vary",
        "title",
        "self",
        "loop",
        "''",
        "[]",
        "report.frame",
        "report.activities[0]",
    ]
)
DUNDER = some.sampled_from(
    [
        *("__class__", "__init__", "__globals__", "__subclasses__", "__mro__", "__dict__"),
        *("holding", "says", "with_values", "_fields", "mro", "__reduce__"),
    ]
)
STEP = some.builds(
    str.format, some.sampled_from([".{0}", "['{0}']", " | attr('{0}')", ".{0}()"]), DUNDER
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(NAME, some.lists(STEP, min_size=1, max_size=3))
def test_no_chain_of_attributes_reaches_the_machinery(
    say: Callable[[str], str], name: str, steps: list[str]
) -> None:
    with pytest.raises(REFUSALS):
        say("{{ " + name + "".join(steps) + " }}")
