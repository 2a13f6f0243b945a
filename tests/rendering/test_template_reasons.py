from __future__ import annotations

import pytest
from jinja2 import TemplateSyntaxError

from aidreport.rendering.environment import make_environment
from aidreport.rendering.template_errors import fails, said_of
from aidreport.rendering.template_reasons import in_plain_words
from aidreport.rendering.voice import Voice

SLIPS = [
    ("{{ 1 + 1 }}", "Templates do not calculate, and “+” stands here"),
    ("{{ -a }}", "Templates do not calculate, and “-” stands here"),
    ("{{ nothing }}", "Templates know no “nothing”"),
    ("{{ ().x }}", "What stands before “.x” has nothing of this name"),
    ("{{ 'a' | nofilter }}", "Templates know no “nofilter”"),
    ("{{ 'a' is notest }}", "Templates know no “notest”"),
    ("{{ ().__class__ }}", "Templates must not use “__class__”"),
    ("{% if %}", "A name or a value is missing here, before “%}”"),
    ("{{ }}", "A name or a value is missing here, before “}}”"),
    ("{{ a b }}", "“}}” is expected here, and “b” stands here"),
    ("{{ a", "“}}” is missing here"),
    ("{% if a", "“%}” is missing here"),
    ("{{ (a }}", "“)” is expected here, and “}” stands here"),
    ("{{ a) }}", "“)” cannot stand here"),
    ("{{ 'a }}", "“'” cannot stand here"),
    ("{{ a ！ }}", "“！” cannot stand here"),
    ("{% endif %}", "“{% endif %}” ends nothing here: delete it, or write “{% if … %}”"),
    ("{% else %}", "“{% else %}” ends nothing here: delete it, or write “{% if … %}”"),
    ("{% for i in 3 %}{% endfor %}", "A filter or a function gets a value here"),
    ("{{ vary() }}", "A filter or a function gets a value here"),
]


def nobody() -> Voice:
    raise AssertionError("no report is made")


@pytest.mark.parametrize(("template", "said"), SLIPS)
def test_what_jinja_says_is_told_in_plain_words(template: str, said: str) -> None:
    # With the Jinja that is installed: when it says something else one day, this tells.
    try:
        make_environment([], nobody).from_string(template).render(a=1)
    except TemplateSyntaxError as error:
        found = str(said_of(error))
    except Exception as error:
        found = str(fails(str(error)))
    assert found.startswith(said)
    assert "Jinja" not in found


def test_words_that_nobody_knows_are_shown() -> None:
    assert in_plain_words("something new") is None
    assert "Jinja says: something new" in str(fails("something new"))
