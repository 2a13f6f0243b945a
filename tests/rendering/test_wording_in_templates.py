"""What a report says stands in its templates, where a clerk can change it, not in the code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "aidreport"
# Particles (和, 等), measure words and endings that are looked for are shorter.
WORDS = re.compile(r"[\u4e00-\u9fff]{3,}")
STAYS = {
    "facts/figures/catalogue.py": "the names of figures, in statistics and tables as well",
    "facts/figures/lookup.py": "words around the names of figures that are looked for",
    "facts/figures/helped.py": "units",
    "facts/percentages.py": "a unit",
    "facts/recipients.py": "sorts of organisations that are places",
    "facts/review.py": "units that are looked for",
    "facts/texts/names.py": "what the editor says of the names of facts",
    "rendering/amounts.py": "units and words that are looked for in what a record says",
    "rendering/asked.py": "words and forms that are looked for",
    "rendering/comparisons.py": "the verb follows from figures: 提高 of points, 增长 of the rest",
    "rendering/draft.py": "signs of a draft, which no report has",
    "rendering/gifts.py": "goods that are looked for",
    "rendering/ours.py": "words for a house and its bodies that are looked for",
    "rendering/periods.py": "how a date is written, by GB/T 7408",
    "rendering/posts.py": "titles and bodies that are looked for in posts",
    "rendering/pupils.py": "goes with figures that are added up",
    "rendering/quantities.py": "units",
    "rendering/that_one.py": "follows from the ending of a name: 该村, 该校",
    "rendering/set_phrases.py": "how and what change places: 及时作了报道, 作了专题报道",
    "rendering/totals.py": "goes with figures that are left out of a sum, in free texts as well",
    "rendering/voice.py": "goes with a name at its first mention, in free texts as well",
    "rendering/years.py": "goes with figures side by side",
}


def literals(path: Path) -> Iterator[str]:
    """Yield the texts in a module's code, without its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = {
        id(line.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)
        for line in node.body
        if isinstance(line, ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.value


def test_no_code_holds_what_a_report_says() -> None:
    found = {
        path.relative_to(PACKAGE).as_posix()
        for room in ("rendering", "facts")
        for path in (PACKAGE / room).rglob("*.py")
        if any(WORDS.search(text) for text in literals(path))
    }
    assert sorted(found - STAYS.keys()) == []
    assert sorted(STAYS.keys() - found) == [], "these have moved"
