"""Document numbers (发文字号), after GB/T 9704—2012, 7.2.5: 机关代字〔年份〕序号号."""

from __future__ import annotations

from aidreport.expressions import expression

_YEAR = expression(r"〔(\d{4})〕")


def document_year(number: str) -> int | None:
    """Return the year of a document number: 示教发〔2009〕1号 -> 2009; None if it has none."""
    match = _YEAR.search(number)
    return int(match[1]) if match else None
