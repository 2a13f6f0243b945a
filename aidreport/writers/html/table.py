"""A table as HTML: with a caption, heads of columns, and room to be moved on a phone."""

from __future__ import annotations

from aidreport.document.blocks import Table
from aidreport.writers.html.element import element, text

_SHORT = 12
"""So many characters (2023—2024学年度, 一个日期) are read at a glance, and stay on one line."""


def table(block: Table, name: str) -> str:
    """Return a table; `name` is what those hear who come to it."""
    kinds = _kinds(block)
    heads = "".join(
        element("th", text(column.head), scope="col", **kind)
        for column, kind in zip(block.columns, kinds, strict=True)
    )
    rows = "\n".join(
        element(
            "tr",
            "".join(
                element("td", text(cell), **kind) for kind, cell in zip(kinds, row, strict=True)
            ),
        )
        for row in block.rows
    )
    caption = f"\n{element('caption', text(block.caption))}" if block.caption else ""
    head = element("thead", element("tr", heads))
    inside = element("table", f"{caption}\n{head}\n{element('tbody', rows)}\n")
    # Wider than a phone: it is moved by finger or by the arrow keys, not the whole page.
    return element("section", inside, class_="table", tabindex=0, aria_label=name)


def _kinds(block: Table) -> list[dict[str, str]]:
    """Return the class of the cells of each column."""
    longest = [max(map(len, cells), default=0) for cells in zip(*block.rows, strict=True)]
    longest += [0] * (len(block.columns) - len(longest))
    return [
        {"class_": "number" if column.numeric else "short" if most <= _SHORT else "long"}
        for column, most in zip(block.columns, longest, strict=True)
    ]
