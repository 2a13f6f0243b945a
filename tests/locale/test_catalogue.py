from __future__ import annotations

import ast
import re
import string
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from aidreport.explanations import pages

PACKAGE = Path(__file__).parent.parent.parent / "aidreport"
CHINESE = PACKAGE / "locale" / "zh" / "LC_MESSAGES" / "aidreport.po"
YAML_SAMPLE = re.compile(r"“(字段: 内容|\{key\}: …)”|`[^`]+`")
# The functions that make a message, and where among their arguments its template stands.
TEMPLATES = {"message": 0, "found_at": 1, "failure": 0, "refusal": 0}
HEADER = """\
# The Chinese messages of aidreport. The English ones are the templates in the code.
# `python -m pytest tests/locale --rewrite` adds new messages here and drops old ones.
msgid ""
msgstr ""
"Language: zh\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


@cache
def extracted() -> frozenset[str]:
    keywords = {name: (place + 1,) for name, place in TEMPLATES.items()}
    found = extract_from_dir(PACKAGE, keywords=keywords)
    return frozenset(template for _, _, template, _, _ in found if isinstance(template, str))


def explained() -> set[str]:
    """The paragraphs of the pages: the docstrings of the rules and of aidreport.explanations."""
    return {text for page in pages().values() for text in page.paragraphs}


def read() -> Catalog:
    with CHINESE.open("rb") as stream:
        return read_po(stream, locale="zh", abort_invalid=True)


def written(catalogue: Catalog) -> str:
    stream = BytesIO()
    write_po(stream, catalogue, width=98, omit_header=True, no_location=True, sort_output=True)
    return HEADER + stream.getvalue().decode("utf-8").lstrip("\n")


def fields(template: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def test_catalogue_holds_the_messages_of_the_code_in_order_and_no_others(rewrite: bool) -> None:
    old = read()
    fresh = Catalog(locale="zh")
    for template in extracted() | explained():
        known = old.get(template)
        fresh.add(template, known.string if known else "")
    if rewrite:
        CHINESE.write_text(written(fresh), encoding="utf-8", newline="\n")
    assert CHINESE.read_text(encoding="utf-8") == written(fresh)


def test_every_message_has_a_chinese_translation() -> None:
    assert [each.id for each in read() if each.id and (not each.string or each.fuzzy)] == []


def test_translations_fill_the_same_slots() -> None:
    known = extracted()
    # A page of a code is no template: its braces are those of YAML.
    templates = [each for each in read() if each.id and each.id in known]
    differing = [each.id for each in templates if fields(each.id) != fields(each.string)]
    assert differing == []


def test_translations_have_the_marks_of_chinese() -> None:
    half_width = re.compile(r"[\u4e00-\u9fff}”][.,:;?!](?!\w)|[\u4e00-\u9fff](?<![）])[()]")
    said = [YAML_SAMPLE.sub("", each.string) for each in read() if each.id]
    assert [text for text in said if half_width.search(text)] == []


@pytest.fixture(scope="module")
def calls() -> dict[str, ast.Call]:
    """The calls that make a message, by file, line and column."""
    texts = {path: path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py"))}
    return {
        f"{path.relative_to(PACKAGE).as_posix()}:{node.lineno}:{node.col_offset}": node
        for path, text in texts.items()
        if any(f"{name}(" in text for name in TEMPLATES)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in TEMPLATES
    }


def template_of(call: ast.Call) -> str | None:
    """The template of a call, or nothing where the code does not say it in so many words."""
    assert isinstance(call.func, ast.Name)
    template = call.args[TEMPLATES[call.func.id]]
    return str(template.value) if isinstance(template, ast.Constant) else None


def test_the_extraction_misses_no_message(calls: dict[str, ast.Call]) -> None:
    # Babel looks neither into f-strings nor behind names of templates.
    templates = {place: template_of(call) for place, call in calls.items()}
    assert [place for place, template in templates.items() if template is None] == []
    assert set(templates.values()) == extracted()


def test_a_message_is_given_what_its_slots_need(calls: dict[str, ast.Call]) -> None:
    wrong = {
        place: template_of(call)
        for place, call in calls.items()
        if {keyword.arg for keyword in call.keywords} - {"findings"}
        != fields(template_of(call) or "")
    }
    assert wrong == {}
    assert len(calls) > 1000
