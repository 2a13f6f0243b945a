"""A table as HTML: with a caption, heads of columns, and room to be moved on a phone."""

from __future__ import annotations

from aidreport.document.blocks import Column, Table
from aidreport.writers.html.element import element, text


def table(block: Table, name: str) -> str:
    """Return a table; `name` is what those hear who come to it."""
    heads = "".join(
        element("th", text(column.head), scope="col", **_side(column)) for column in block.columns
    )
    rows = "\n".join(
        element(
            "tr",
            "".join(
                element("td", text(cell), **_side(column))
                for column, cell in zip(block.columns, row, strict=True)
            ),
        )
        for row in block.rows
    )
    caption = f"\n{element('caption', text(block.caption))}" if block.caption else ""
    head = element("thead", element("tr", heads))
    inside = element("table", f"{caption}\n{head}\n{element('tbody', rows)}\n")
    # Wider than a phone: it is moved by finger or by the arrow keys, not the whole page.
    return element("div", inside, class_="table", role="region", tabindex=0, aria_label=name)


def _side(column: Column) -> dict[str, str]:
    return {"class_": "number"} if column.numeric else {}
