"""What the code of templates does without asking the environment is what this would allow."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from jinja2 import TemplateError, pass_context
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.runtime import Context

from aidreport.frozen import frozen
from aidreport.rendering.environment import ReportEnvironment, make_environment


class Fact:
    """A fact with machinery of its own."""

    name = "甲"

    def __init__(self) -> None:
        self.number = 3

    def told(self) -> str:
        return "说了"


@frozen
class Other:
    """A value whose text has the name of what a text must not do."""

    format: str = "格式"
    name: str | None = None


@pytest.fixture
def environment(tmp_path: Path) -> ReportEnvironment:
    phrases = tmp_path / "phrases"
    phrases.mkdir()
    (phrases / "both.md.j2").write_text(
        '{% phrase both(one, other="乙") %}\n{{ one }}和{{ other }}\n{% endphrase %}',
        encoding="utf-8",
    )
    return make_environment([tmp_path], lambda: None)  # type: ignore[arg-type, return-value]


def said(environment: ReportEnvironment, template: str, **facts: object) -> str:
    return environment.from_string(template).render(**facts)


def test_a_name_that_one_type_may_tell_is_still_refused_of_another(
    environment: ReportEnvironment,
) -> None:
    template = "{% for each in all %}{{ each.format }}{% endfor %}"
    assert said(environment, template, all=[Other(), Other()]) == "格式格式"
    with pytest.raises(SecurityError):
        said(environment, template, all=[Other(), "甲{0}"])


@pytest.mark.parametrize("name", ["__class__", "__init__", "_hidden", "told.__globals__"])
def test_machinery_is_refused_again_and_again(environment: ReportEnvironment, name: str) -> None:
    for _ in range(3):
        with pytest.raises(TemplateError):
            said(environment, f"{{{{ fact.name }}}}{{{{ fact.{name} }}}}", fact=Fact())


def test_an_entry_is_found_where_another_value_of_its_type_has_an_attribute(
    environment: ReportEnvironment,
) -> None:
    class Table(dict[str, str]):
        """A table whose values may have attributes of their own."""

    with_attribute, with_entry = Table(), Table(total="项")
    with_attribute.total = "属性"  # type: ignore[attr-defined]
    tables: list[Mapping[str, str]] = [with_attribute, with_entry, with_attribute]
    template = "{% for each in tables %}{{ each.total }}{% endfor %}"
    assert said(environment, template, tables=tables) == "属性项属性"


def test_of_what_is_not_known_nothing_is_known_however_deep(environment: ReportEnvironment) -> None:
    template = "{{ fact.name.any.more or '无' }}{{ fact.name }}"
    assert said(environment, template, fact=Other()) == "无None"
    with pytest.raises(UndefinedError):
        said(environment, "{{ fact.more }}", fact=Other())


def test_a_word_of_python_is_a_name_like_others(environment: ReportEnvironment) -> None:
    assert said(environment, "{{ fact.class }}", fact={"class": "一班"}) == "一班"


def test_calls_inside_each_other_and_methods_say_what_they_say(
    environment: ReportEnvironment,
) -> None:
    template = "{{ both(both(fact.name, fact.told()), both('丙', other=fact.number)) }}"
    assert said(environment, template, fact=Fact()) == "甲和说了和丙和3"
    loop = "{% for each in [1, 2] %}{{ both(each) }}{% endfor %}"
    assert said(environment, loop) == "1和乙2和乙"


def test_a_function_that_no_template_may_call_is_refused_again_and_again(
    environment: ReportEnvironment,
) -> None:
    class Dangerous(Fact):
        def forget(self) -> str:
            return "忘了"

        forget.alters_data = True  # type: ignore[attr-defined]

    for _ in range(3):
        assert said(environment, "{{ fact.told() }}", fact=Dangerous()) == "说了"
        with pytest.raises(SecurityError):
            said(environment, "{{ fact.forget() }}", fact=Dangerous())


def test_a_function_that_asks_for_the_context_gets_it_each_time(
    environment: ReportEnvironment,
) -> None:
    @pass_context
    def of_the_context(context: Context, name: str) -> object:
        return context.resolve(name)

    for word in ("甲", "乙"):
        template = "{{ ask('word') }}{{ ask('word') }}"
        assert said(environment, template, ask=of_the_context, word=word) == word * 2


def test_a_phrase_refuses_what_it_does_not_know(environment: ReportEnvironment) -> None:
    for wrong in ("both(1, 2, 3)", "both(1, third=2)", "both()"):
        with pytest.raises((TypeError, TemplateError)):
            said(environment, f"{{{{ both(1) }}}}{{{{ {wrong} }}}}")


def test_what_is_printed_is_escaped_once(environment: ReportEnvironment) -> None:
    template = "{{ text }}{{ both('# 乙', text) }}"
    assert said(environment, template, text="*甲*") == r"\*甲\*\# 乙和\*甲\*"
