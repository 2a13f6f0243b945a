from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from aidreport import pipeline
from aidreport.facts.figures.catalogue import FIGURES
from aidreport.facts.texts.names import ACTIVITY_FACTS, is_known, names_here
from aidreport.pipeline import Checked
from aidreport.sources.project import find_project

DOCS = Path(__file__).parents[3] / "docs"
NAMES = names_here(of_activity=True)
PAGES = {
    "text-facts.md": ("Facts of an activity", "Totals of the year", "Name | In Chinese"),
    "text-facts.zh-CN.md": ("活动的内容", "全年的合计", "写法 | 英文写法"),
}


def table(name: str, columns: str, facts: dict[str, str]) -> str:
    """Return the table of a page: the name in its language, the other one, the meaning."""
    rows = []
    for english, meaning in facts.items():
        names = (english, NAMES[english])
        own, other = names[::-1] if name.endswith(".zh-CN.md") else names
        rows.append(f"| `{{{{ {own} }}}}` | `{{{{ {other} }}}}` | {meaning} |")
    return "\n".join([f"| {columns} | 含义 |", "|---|---|---|", *rows])


@pytest.mark.parametrize("name", PAGES)
def test_the_page_lists_the_names_that_there_are(name: str, rewrite: bool) -> None:
    path = DOCS / name
    page = path.read_text(encoding="utf-8")
    *headings, columns = PAGES[name]
    of_activity = {fact.name: fact.description for fact in ACTIVITY_FACTS.values()}
    of_year = {f"totals.{name}": f"{each.term}（{each.unit}）" for name, each in FIGURES.items()}
    for heading, facts in zip(headings, (of_activity, of_year), strict=True):
        head, _, rest = page.partition(f"## {heading}\n\n")
        rest = "\n" + rest.partition("\n\n")[2]
        page = f"{head}## {heading}\n\n{table(name, columns, facts)}\n{rest}"
    page = page.rstrip("\n") + "\n"
    if rewrite:
        path.write_text(page, encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8") == page


def test_no_two_facts_have_the_same_name() -> None:
    assert len({*NAMES.values()}) == len(NAMES)
    assert not {*NAMES} & {*NAMES.values()}


@pytest.mark.parametrize("name", [*names_here(of_activity=False).values()])
def test_totals_have_a_chinese_name_everywhere(name: str) -> None:
    assert is_known(name, None)


RECORD = """\
报告: {期间: 2024, 本单位: 示例中学}
落款: {成文日期: 2024-12-31}
单位: {示例中学: , 甲小学: {类别: 学校}}
活动:
  - 种类: 捐赠
    日期: 2024-03-05
    受助对象: 甲小学
    捐赠: {捐款: 800}
    补充: 所捐@cash@用于为@recipients@购书，全年捐款@totals.cash_paid@。
"""


def text_of(check_year: Callable[..., Checked], tmp_path: Path, chinese: bool) -> str:
    text = RECORD
    for name in ("cash", "recipients", "totals.cash_paid"):
        text = text.replace(f"@{name}@", f"{{{{ {NAMES[name] if chinese else name} }}}}")
    record = check_year(text).record
    assert record
    reporter = pipeline.Reporter(find_project(tmp_path))
    return reporter.render(record, ["md"]).files["md"].decode()


def test_chinese_names_say_what_the_english_ones_say(
    check_year: Callable[..., Checked], tmp_path: Path
) -> None:
    said = text_of(check_year, tmp_path, chinese=True)
    assert "所捐800元用于为甲小学购书，全年捐款800元。" in said
    assert said == text_of(check_year, tmp_path, chinese=False)
