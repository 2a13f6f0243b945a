"""Tables as CSV that Excel, WPS and LibreOffice open as it is meant.

Excel takes a file without a byte order mark for GBK on Chinese Windows, and the others do not mind
one, so the file begins with it. Lines end as RFC 4180 says. A text that a spreadsheet would take
for a formula gets a ' before it; numbers stay numbers.
"""

from __future__ import annotations

import csv
import io
from decimal import Decimal

from aidreport.spreadsheets.shown_numbers import in_digits
from aidreport.spreadsheets.table import Table, Value

BYTE_ORDER_MARK = "\ufeff"
# Excel in East Asian languages takes the full-width signs for formulas as well.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def as_csv(table: Table) -> bytes:
    """Return a table with its heads, without its sums: another program would take them as rows."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(column.head for column in table.columns)
    for row in table.rows:
        writer.writerow(_text(value) for value in row)
    return (BYTE_ORDER_MARK + stream.getvalue()).encode()


def _text(value: Value) -> str:
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, Decimal):
        return in_digits(value)
    return "" if value is None else str(value)


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text
