"""What holds for all default templates, whatever they say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from jinja2 import nodes

from aidreport.rendering.environment import make_environment
from aidreport.rendering.template_folders import default_templates
from aidreport.rendering.voice import Voice

FOLDER = default_templates()
TEMPLATES = [
    pytest.param(path, id=path.relative_to(FOLDER).as_posix())
    for path in sorted(FOLDER.rglob("*.j2"))
]
ARITHMETIC = (
    nodes.Add,
    nodes.Sub,
    nodes.Mul,
    nodes.Div,
    nodes.FloorDiv,
    nodes.Mod,
    nodes.Pow,
    nodes.Neg,
)
COUNTING = {"length", "count", "sum", "round", "int", "float"}


def nobody() -> Voice:
    raise AssertionError("nothing is rendered")


ENVIRONMENT = make_environment([], nobody)


@cache
def parsed(path: Path) -> nodes.Template:
    text = path.read_text(encoding="utf-8")
    ENVIRONMENT.compile(text)
    tree = ENVIRONMENT.parse(text)
    assert isinstance(tree, nodes.Template)
    return tree


def typed_text(tree: nodes.Template) -> Iterator[str]:
    """Yield what the template itself says, constants in its expressions too."""
    for data in tree.find_all(nodes.TemplateData):
        yield data.data
    for output in tree.find_all(nodes.Output):
        for constant in output.find_all(nodes.Const):
            if isinstance(constant.value, str):
                yield constant.value


@pytest.mark.parametrize("path", TEMPLATES)
def test_a_template_does_not_calculate(path: Path) -> None:
    assert [node.lineno for node in parsed(path).find_all(ARITHMETIC)] == []


@pytest.mark.parametrize("path", TEMPLATES)
def test_a_template_prints_no_figure_that_has_no_origin(path: Path) -> None:
    tree = parsed(path)
    for output in tree.find_all(nodes.Output):
        for node in output.nodes:
            assert not (isinstance(node, nodes.Filter) and node.name in COUNTING), node.lineno
    assert [text for text in typed_text(tree) if re.search(r"\d", text)] == []


@pytest.mark.parametrize("path", TEMPLATES)
def test_a_template_writes_full_width_punctuation(path: Path) -> None:
    wrong = re.compile(r"[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]")
    assert [text for text in typed_text(parsed(path)) if wrong.search(text)] == []


@pytest.mark.parametrize("path", TEMPLATES)
def test_a_clause_that_ends_with_a_tag_keeps_its_line_feed(path: Path) -> None:
    # Jinja drops the line feed after a tag, which would run two clauses into one: a blank
    # line after it (or a following tag that asks for it) says what is meant. Our own tags
    # keep it, by a + that they put before the end of the tag.
    lines = ENVIRONMENT.preprocess(path.read_text(encoding="utf-8")).split("\n")
    wrong = [
        number
        for number, (line, following) in enumerate(pairwise(lines), 1)
        if re.search(r"(\S.*[^-+])%\}$", line)
        and re.sub(r"\{%.*?%\}|\{#.*?#\}", "", line).strip()
        and following.strip()
        and not following.lstrip().startswith(("{%-", "{{-", "{#", "{% endfilter"))
        and not line.endswith("{% filter sentence %}")
    ]
    assert wrong == []
