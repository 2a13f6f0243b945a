"""Whatever a record says stays text in the report: it never becomes a part of its structure."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest
import yaml
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from markdown_it import MarkdownIt
from planting import Tally

from aidreport import pipeline
from aidreport.document.blocks import Properties
from aidreport.document.reader import read
from aidreport.sources.project import Project, find_project

HOSTILE = [
    "# 标题",
    "## 二、标题",
    "- 项",
    "1. 项",
    "> 引文",
    "---",
    "===",
    "```",
    "~~~",
    "    代码",
    "`代码`",
    "**粗**",
    "__粗__",
    "*斜*",
    "~~删~~",
    "[链](https://example.org)",
    "![图](https://example.org/a.png)",
    "[链][1]",
    "[1]: https://example.org",
    "<https://example.org>",
    "https://example.org",
    "www.example.org",
    "javascript:alert(1)",
    "[链](javascript:alert(1))",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- 注 -->",
    "<div align='right'>",
    "</div>",
    "<br>",
    "&lt;b&gt;",
    "&#60;b&#62;",
    "| 格 | 格 |",
    "|---|---|",
    "a | b",
    "\\",
    "\\*",
    "{{ 7 }}",
    "{% if %}",
    "{# 注 #}",
    "$x$",
    "[^1]",
    "\u202e反\u202c",
]


def record(words: str) -> str:
    """A record with words in a name, a place, a title and the cells of both tables."""
    told = f"甲{words}乙"
    return yaml.safe_dump(
        {
            "report": {"period": 2024, "organisation": "示例", "aims": [told], "work": told},
            "organisations": {"示例": {"name": told}, "受援": {"name": told, "region": told}},
            "people": {"王示例": {"name": told, "posts": told}},
            "leadership": {"settled": [told], "plan": told},
            "activities": [
                {
                    "kind": "donation",
                    "date": "2024-03-05",
                    "recipients": "受援",
                    "leaders": "王示例",
                    "outcomes": told,
                    "form": told,
                    "donation": {"cash": 700, "goods": [{"items": told, "value": 30}]},
                },
                {
                    "kind": "other",
                    "date": "2024-03-06",
                    "name": told,
                    "contents": told,
                    "place": told,
                },
            ],
            "honours": [{"award": told, "document": told}],
            "attachments": ["activities", "donations"],
        },
        allow_unicode=True,
    )


def markdown(reporter: pipeline.Reporter, project: Project, words: str) -> str | None:
    """The report of such a record, None where the record is refused."""
    (project.root / "records" / "2024.yaml").write_text(record(words), encoding="utf-8")
    checked = pipeline.check(project, "2024").record
    if checked is None:
        return None
    report = reporter.render(checked, ["md"])
    assert report.files, [finding.line(str) for finding in report.findings]
    text = report.files["md"].decode()
    # Markdown alone is written unread: what our templates make can be read whatever a record says.
    read(text, Properties("示例", "示例", 2024))
    return text


def structure(text: str) -> list[str]:
    """The kinds of elements of a report, as GitHub's Markdown has them."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    found = []
    for token in parser.parse(text):
        found.append(token.type + token.tag)
        if token.type == "html_block":
            found[-1] += token.content
        found += [
            child.type
            for child in token.children or []
            if child.type not in ("text", "text_special", "softbreak")
        ]
    return found


@pytest.fixture(scope="module")
def say(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str | None]:
    """Say the report of a record with some words in it; templates are compiled once."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "records").mkdir()
    project = find_project(folder)
    reporter = pipeline.Reporter(project)
    return cache(lambda words: markdown(reporter, project, words))


@pytest.mark.parametrize("words", HOSTILE)
def test_no_text_of_a_record_becomes_structure(
    say: Callable[[str], str | None], words: str, tally: Tally
) -> None:
    harmless, hostile = say(""), say(words)
    assert harmless
    kept = hostile is None or structure(hostile) == structure(harmless)
    tally.count("hostile texts of records that stayed text", kept)
    assert kept


SIGNS = some.text("#*_`[]()<>!|\\-=+~&;:/.1 \n{}%$^\"'@甲", min_size=1, max_size=12)


@settings(max_examples=examples(15), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SIGNS)
def test_no_signs_become_structure(say: Callable[[str], str | None], words: str) -> None:
    harmless, hostile = say(""), say(words)
    assert harmless
    assert hostile is None or structure(hostile) == structure(harmless)
