from __future__ import annotations

from pathlib import Path

from aidreport.facts.figures.catalogue import FIGURES
from aidreport.facts.texts.names import ACTIVITY_FACTS, TOTALS

PAGE = Path(__file__).parents[3] / "docs" / "text-facts.md"


def test_the_page_lists_the_names_that_there_are(rewrite: bool) -> None:
    page = PAGE.read_text(encoding="utf-8")
    of_activity = [(fact.name, fact.description) for fact in ACTIVITY_FACTS.values()]
    of_year = [(TOTALS + name, f"{each.term}（{each.unit}）") for name, each in FIGURES.items()]
    for heading, facts in (("活动的事实", of_activity), ("全年的合计", of_year)):
        head, _, rest = page.partition(f"## {heading}\n\n")
        rest = "\n" + rest.partition("\n\n")[2]
        rows = [f"| `{{{{ {name} }}}}` | {description} |" for name, description in facts]
        table = "\n".join(["| 写法 | 含义 |", "|---|---|", *rows])
        page = f"{head}## {heading}\n\n{table}\n{rest}"
    page = page.rstrip("\n") + "\n"
    if rewrite:
        PAGE.write_text(page, encoding="utf-8", newline="\n")
    assert PAGE.read_text(encoding="utf-8") == page
