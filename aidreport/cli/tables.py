"""Tables in the format that was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aidreport.cli.failures import ExitCode, Failure

if TYPE_CHECKING:
    from aidreport.spreadsheets.table import Table


def as_file(tables: Sequence[Table], format_name: str) -> bytes:
    """Return tables as a workbook, as lines of JSON, or the only one as CSV.

    Raises:
        Failure: where the library for workbooks is missing.
    """
    from aidreport.spreadsheets.opening import ReaderMissing
    from aidreport.spreadsheets.write_csv import as_csv
    from aidreport.spreadsheets.write_jsonl import as_jsonl
    from aidreport.spreadsheets.write_xlsx import as_xlsx

    if format_name == "csv":
        (table,) = tables
        return as_csv(table)
    if format_name == "jsonl":
        return as_jsonl(tables)
    try:
        return as_xlsx(tables)
    except ImportError as error:
        raise Failure(ReaderMissing("openpyxl").message, ExitCode.ENVIRONMENT) from error
