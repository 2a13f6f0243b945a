from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import get_type_hints

from aidreport.facts.staff import StaffTotals
from aidreport.facts.texts.names import ACTIVITY_FACTS, TOTAL_FACTS
from aidreport.facts.totals import Totals

PAGE = Path(__file__).parents[3] / "docs" / "text-facts.md"


def test_every_total_that_can_be_said_has_a_name() -> None:
    kinds = get_type_hints(Totals)
    said = {f"totals.{field.name}" for field in fields(Totals) if kinds[field.name] is not bool}
    people = {f"totals.{field.name}" for field in fields(StaffTotals)}
    assert set(TOTAL_FACTS) == said - {"totals.staff"} | people


def test_the_page_lists_the_names_that_there_are(rewrite: bool) -> None:
    page = PAGE.read_text(encoding="utf-8")
    for heading, facts in (("活动的事实", ACTIVITY_FACTS), ("全年的合计", TOTAL_FACTS)):
        head, _, rest = page.partition(f"## {heading}\n\n")
        rest = "\n" + rest.partition("\n\n")[2]
        rows = [f"| `{{{{ {fact.name} }}}}` | {fact.description} |" for fact in facts.values()]
        table = "\n".join(["| 写法 | 含义 |", "|---|---|", *rows])
        page = f"{head}## {heading}\n\n{table}\n{rest}"
    if rewrite:
        PAGE.write_text(page, encoding="utf-8", newline="\n")
    assert PAGE.read_text(encoding="utf-8") == page
