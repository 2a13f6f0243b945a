"""Each example of the page for those who change a sentence gives what the page says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from aidreport.rendering.environment import make_environment

PAGE = Path(__file__).parents[2] / "docs" / "templates.zh-CN.md"
EXAMPLE = re.compile(r"```jinja\n(.*?)```\n\n```yaml\n(.*?)```\n\n> (.*?)\n", re.DOTALL)
# A wheel has no pages.
EXAMPLES = EXAMPLE.findall(PAGE.read_text(encoding="utf-8")) if PAGE.exists() else []
NAMES = ("date", "lecturer", "hours", "place", "sessions", "county", "online", "count", "leader")


class First:
    """What stands alone is said in the first way."""

    def vary(self, told: object, *choices: str) -> str:
        return choices[0]


@pytest.mark.parametrize(("lines", "facts", "said"), EXAMPLES)
def test_an_example_gives_what_the_page_says(lines: str, facts: str, said: str) -> None:
    environment = make_environment([], First)  # type: ignore[arg-type]
    template = environment.from_string(f"{{% sentence %}}\n{lines}{{% endsentence %}}\n")
    known = dict.fromkeys(NAMES) | yaml.safe_load(facts)
    assert template.render(**known).strip() == said


@pytest.mark.skipif(not PAGE.exists(), reason="a wheel has no pages")
def test_the_page_has_examples() -> None:
    assert len(EXAMPLES) == PAGE.read_text(encoding="utf-8").count("```jinja")
