"""Why a file cannot be read as a spreadsheet, and how to make it one that can."""

from __future__ import annotations

from aidreport.diagnostics import message

DAMAGED = message(
    "it is damaged, or no spreadsheet: open it in Excel or WPS, and save it as a workbook (.xlsx)"
)
TOO_LARGE = message("it is too large for a list of activities: keep only the sheets that are meant")
PROTECTED = message(
    "it is protected by a password: open it in Excel or WPS, take the password out, and save it"
)
WEB_PAGE = message(
    "it is a web page that is only called a spreadsheet: open it in Excel or WPS, and save it as a"
    " workbook (.xlsx)"
)
OTHER = message(
    "it is no spreadsheet: open it in the program that wrote it, and save it as a workbook (.xlsx)"
)
UNKNOWN_LETTERS = message(
    "its characters are neither UTF-8 nor GBK: open it in Excel or WPS, and save it as a workbook"
    " (.xlsx)"
)
BROKEN_LINES = message(
    "it is no good CSV, a quotation mark is missing or too much: open it in Excel or WPS, and save"
    " it as a workbook (.xlsx)"
)
