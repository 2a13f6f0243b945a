"""The statistics for spreadsheets: CSV that Excel, WPS and LibreOffice open as it is meant.

Excel takes a file without a byte order mark for GBK on Chinese Windows, and the others
do not mind one, so the file begins with it. Lines end as RFC 4180 says. A text that a
spreadsheet would take for a formula gets a ' before it; numbers stay numbers.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from aidreport.diagnostics import Message, Translate, message
from aidreport.facts.figures.catalogue import label_of
from aidreport.facts.statistics import Row, Statistics
from aidreport.statistics.labels import GROUPS
from aidreport.wording.money import digits

BYTE_ORDER_MARK = "\ufeff"
# Excel in East Asian languages takes the full-width signs for formulas as well.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")

_COLUMNS = (
    message("group"),
    message("figure"),
    message("unit"),
    message("year"),
    message("value"),
    message("left out as vague"),
    message("compared with"),
    message("difference"),
    message("growth in percent"),
)


def as_csv(statistics: Statistics, translate: Translate) -> str:
    """Return one line for each figure of each year, under a line of headings."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(column.render(translate) for column in _COLUMNS)
    for row in statistics.rows:
        writer.writerows(_lines(row, statistics, translate))
    return BYTE_ORDER_MARK + stream.getvalue()


def _lines(row: Row, statistics: Statistics, translate: Translate) -> Iterator[list[str]]:
    name = label_of(row.key)
    head = [
        GROUPS[row.key.group].render(translate),
        name.render(translate) if isinstance(name, Message) else name,
        row.key.unit,
    ]
    head = [harmless(cell) for cell in head]
    for year, figure, change in zip(statistics.years, row.figures, row.changes, strict=True):
        cells = [year.year, digits(figure.value), str(len(figure.left_out)), year.base or ""]
        compared = [digits(change.difference), ""] if change else ["", ""]
        if change and change.growth is not None:
            compared[1] = digits(change.growth)
        yield [*head, *cells, *compared]
    if row.together:
        over = message("over the years").render(translate)
        together = [over, digits(row.together.value), str(len(row.together.left_out))]
        yield [*head, *together, "", "", ""]


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text
