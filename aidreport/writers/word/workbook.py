"""The workbook inside a chart: what Word opens when somebody wants to change a figure.

A few kilobytes of XML, written here: XlsxWriter or openpyxl would be a
dependency for a table of numbers, and their bytes change with their releases.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from aidreport.document.media import Chart
from aidreport.ooxml.zipping import zipped
from aidreport.writers.bar_figures import figure
from aidreport.writers.word.namespaces import CONTENT_TYPES, DECLARATION, RELATIONSHIPS
from aidreport.writers.word.run import escaped
from aidreport.writers.word.theme import theme

SHEET = "Sheet1"

_OFFICE = "http://schemas.openxmlformats.org"
_MAIN = f'xmlns="{_OFFICE}/spreadsheetml/2006/main"'
_RELATIONS = f'xmlns="{_OFFICE}/package/2006/relationships"'
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_RELATION = f"{_OFFICE}/officeDocument/2006/relationships"
_TYPES = (
    f'<Types {CONTENT_TYPES}><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_KIND}.sharedStrings+xml"/>'
    '<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.theme+xml"/></Types>'
)
_PACKAGE = (
    f'<Relationships {_RELATIONS}><Relationship Id="rId1" '
    f'Type="{_RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
_WORKBOOK = (
    f'<workbook {_MAIN} {RELATIONSHIPS}><sheets><sheet name="{SHEET}" sheetId="1" r:id="rId1"/>'
    "</sheets></workbook>"
)
_WORKBOOK_RELATIONS = (
    f'<Relationships {_RELATIONS}><Relationship Id="rId1" Type="{_RELATION}/worksheet" '
    f'Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{_RELATION}/styles" '
    f'Target="styles.xml"/><Relationship Id="rId3" Type="{_RELATION}/sharedStrings" '
    f'Target="sharedStrings.xml"/><Relationship Id="rId4" Type="{_RELATION}/theme" '
    'Target="theme/theme1.xml"/></Relationships>'
)
_STYLES = (
    f'<styleSheet {_MAIN}><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill '
    'patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/>'
    '<bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" '
    'fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" '
    'fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" '
    'xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


def workbook(chart: Chart) -> bytes:
    """Return an XLSX file: categories in column A, a series in each further column."""
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _PACKAGE,
        "xl/_rels/workbook.xml.rels": _WORKBOOK_RELATIONS,
        "xl/sharedStrings.xml": _words(chart),
        "xl/styles.xml": _STYLES,
        "xl/theme/theme1.xml": theme(),
        "xl/workbook.xml": _WORKBOOK,
        "xl/worksheets/sheet1.xml": _sheet(chart),
    }
    return zipped((name, (DECLARATION + xml).encode("utf-8")) for name, xml in parts.items())


def column(number: int) -> str:
    """Return the letters of a column, from 1: A, B, … Z, AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _texts(chart: Chart) -> list[str]:
    """Return the words of the sheet: the names of the series, then the categories."""
    return [*(series.name for series in chart.series), *chart.categories]


def _words(chart: Chart) -> str:
    texts = _texts(chart)
    # The schema knows no xml:space here, and the words of a chart have no blanks at their ends.
    items = "".join(f"<si><t>{escaped(text)}</t></si>" for text in texts)
    return f'<sst {_MAIN} count="{len(texts)}" uniqueCount="{len(texts)}">{items}</sst>'


def _sheet(chart: Chart) -> str:
    rows = "".join(
        f'<row r="{number}">{"".join(cells)}</row>'
        for number, cells in enumerate(_rows(chart), start=1)
    )
    return f"<worksheet {_MAIN}><sheetData>{rows}</sheetData></worksheet>"


def _rows(chart: Chart) -> Iterator[Iterator[str]]:
    """Yield the rows; a cell with words holds their number among the words of the sheet."""
    several = len(chart.series)
    yield (_cell(number + 2, 1, f"{number}", words=True) for number in range(several))
    for index in range(len(chart.categories)):
        row = index + 2
        values = (series.values[index] for series in chart.series)
        yield chain(
            [_cell(1, row, f"{several + index}", words=True)],
            (_cell(number, row, figure(value)) for number, value in enumerate(values, start=2)),
        )


def _cell(number: int, row: int, value: str, *, words: bool = False) -> str:
    kind = ' t="s"' if words else ""
    return f'<c r="{column(number)}{row}"{kind}><v>{value}</v></c>'
