from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from aidreport.cli.language import translation
from aidreport.diagnostics import Message
from aidreport.facts.figures.catalogue import CATALOGUE, FIGURES
from aidreport.facts.figures.figure import Figure, Group, Key
from aidreport.facts.figures.lookup import label_of, term_of
from aidreport.model.slots import slots

DOCS = Path(__file__).parents[3] / "docs"
SCHEMA = DOCS / "statistics.schema.json"
ENTRIES = pytest.mark.parametrize("figure", FIGURES.values(), ids=list(FIGURES))


@ENTRIES
def test_every_figure_has_a_term_and_a_label_in_both_languages(figure: Figure) -> None:
    key = Key(figure.group, figure.key, figure.unit)
    assert re.search("[\u4e00-\u9fff]", term_of(key))
    label = label_of(key)
    assert isinstance(label, Message)
    assert re.fullmatch("[a-z, ]+", str(label))
    assert re.search("[\u4e00-\u9fff]", label.render(translation("zh")))


@ENTRIES
def test_a_text_can_name_every_figure(figure: Figure) -> None:
    [slot] = slots(f"{{{{ totals.{figure.name} }}}}")
    assert slot.name == f"totals.{figure.name}"


def test_no_two_figures_share_a_name_a_term_or_a_key() -> None:
    entries = [entry for entry in CATALOGUE if isinstance(entry, Figure)]
    for said in (
        [figure.name for figure in entries],
        [figure.term for figure in entries],
        [(figure.group, figure.key) for figure in entries],
    ):
        assert [each for each, times in Counter(said).items() if times > 1] == []


def test_the_groups_stand_in_their_order() -> None:
    groups = [entry.group for entry in CATALOGUE]
    assert groups == sorted(groups, key=list(Group).index)
    assert set(groups) == set(Group)


def test_the_schema_names_every_figure(rewrite: bool) -> None:
    schema = SCHEMA.read_text(encoding="utf-8")
    names = dict.fromkeys(figure.key for figure in FIGURES.values())
    for before, values in (('"group": {', list(Group)), ('"anyOf": [', list(names))):
        wanted = json.dumps({"enum": values})[1:-1]
        pattern = rf'({re.escape(before)}\s*\{{?)"enum": \[[^]]*\]'
        schema = re.sub(pattern, lambda match, wanted=wanted: match[1] + wanted, schema)
    if rewrite:
        SCHEMA.write_text(schema, encoding="utf-8", newline="\n")
    assert SCHEMA.read_text(encoding="utf-8") == schema
    assert '"trained"' in schema


@pytest.mark.parametrize("page", ["statistics.md", "statistics.zh-CN.md"])
def test_the_page_tells_of_every_figure(page: str) -> None:
    text = (DOCS / page).read_text(encoding="utf-8")
    missing = [
        figure.name
        for figure in FIGURES.values()
        if f"`{figure.group}`" not in text or figure.unit not in text
    ]
    assert missing == []
