from __future__ import annotations

import ast
import re
import string
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from aidreport.explanations import pages

PACKAGE = Path(__file__).parent.parent.parent / "aidreport"
CHINESE = PACKAGE / "locale" / "zh" / "LC_MESSAGES" / "aidreport.po"
YAML_SAMPLE = re.compile(r"“(字段: 内容|\{key\}: …)”|`[^`]+`")
# What makes messages, and where among its arguments their templates stand.
SAYING = {
    "message": (0,),
    "failure": (0,),
    "refusal": (0,),
    "inform": (0,),
    "saying": (0,),
    "wrong": (0,),
    "found_at": (1,),
    "refused_as": (1,),
    "in_doubt": (1,),
    "slip": (2,),
    "instead": (2,),
}
# The slots that what makes a message fills by itself.
OWN_SLOTS = {"wrong": {"found"}, "slip": {"line"}, "instead": {"line"}}
OF_HELP = {
    "Command": (2,),
    "Program": (2,),
    "Option": (1,),
    "Argument": (1, 2),
    "flag": (1,),
    "several_years": (0,),
    "several_formats": (0,),
    "one_format": (0,),
    "output_to": (0,),
    "for_whom": (0,),
}
TEMPLATES = {**SAYING, **OF_HELP}
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
def templates() -> dict[str, tuple[ast.expr, ast.Call]]:
    """The templates of messages, by file, line and column, and the calls that they stand in."""
    texts = {path: path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py"))}
    return {
        f"{path.relative_to(PACKAGE).as_posix()}:{template.lineno}:{template.col_offset}": (
            template,
            node,
        )
        for path, text in texts.items()
        if any(f"{name}(" in text for name in TEMPLATES)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        for template in (node.args[at] for at in TEMPLATES.get(name_of(node), ()))
        # What several commands ask in words of their own is passed on.
        if ast.unparse(template) != "explanation"
    }


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)


@cache
def extracted() -> frozenset[str]:
    found = (each for each, _ in templates().values())
    return frozenset(each.value for each in found if isinstance(each, ast.Constant))


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


def test_each_template_stands_where_it_is_used() -> None:
    # The catalogue holds what is written there, and nothing that a name stands for.
    found = {place: each for place, (each, _) in templates().items()}
    assert [place for place, each in found.items() if not isinstance(each, ast.Constant)] == []


def test_a_message_is_given_what_its_slots_need() -> None:
    wrong = [
        place for place, (each, call) in templates().items() if slots_of(call) != fields(said(each))
    ]
    assert wrong == []
    assert len(templates()) > 1000


def said(template: ast.expr) -> str:
    assert isinstance(template, ast.Constant)
    return str(template.value)


def slots_of(call: ast.Call) -> set[str | None]:
    """What fills the slots of a message; what help says has none."""
    given = {keyword.arg for keyword in call.keywords} - {"findings"}
    given |= OWN_SLOTS.get(name_of(call), set())
    return given if name_of(call) in SAYING else set()
