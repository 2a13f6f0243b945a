"""What each row of a list is: an entry, a total, a line of text, or prepared and still empty."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.importing.columns import Columns, figures
from aidreport.importing.fields import FIGURES, SILENT, Field
from aidreport.importing.lines import dates_in
from aidreport.importing.sections import Section
from aidreport.spreadsheets.sheet import Cell

_TOTAL = expression(
    r"(?:本页|本月|以上|人民币|总)?(?:合计|总计|小计|共计|累计|总额|总数|总和)(?:[(（].*)?[:：]?.*"
)
_NOTE = expression(
    r"(?:[（(]?(?:备注|注|说明|附注|填[表报]|制表|审核|复核|单位|(?:计量|金额|货币|填报|报送|编制|制表|主管)单位[:：]|报送|编制|制单|日期|时间|负责人|经办|联系|盖章|公章"
    r"|统计|截至|截止|以上|本表|此表|特此|感谢|公示|监督)|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]"
    r"|\*|※|★|【).*",
    16,
)
_SIGNED = expression(
    r"[（(]?(?:填[表报]|报送|编制|制表|制单|审核|复核|负责|经办|联系|盖章|公章|领导|主管|会计|出纳"
    r"|(?:计量|金额|货币)?单位[:：]).*",
    16,
)
_TELLING_NOTE = expression(r"[（(【]?(?:备注|附注|注|说明|\*|※|★)")
_EMPTY_RESULTS = ("0", "0.00", "-", "0元")


class Sort(StrEnum):
    """What a row is."""

    ENTRY = "entry"
    TOTAL = "total"
    UNNAMED_TOTAL = "unnamed total"
    LINE = "line"
    PREPARED = "prepared"
    UNCLEAR = "unclear"


@frozen
class Row:
    """A row of a list with its cells: those under heads, and those without one."""

    number: int
    sort: Sort
    cells: Mapping[int, Cell]
    stray: Mapping[int, Cell]


def rows_of(section: Section, columns: Columns) -> list[Row]:
    """Return the rows below the heads that show anything; empty ones are no end of the list."""
    numbers = [row for row in section.sheet.rows if section.first <= row <= section.last]
    return [_row(number, section, columns) for number in numbers]


def is_note(text: str) -> bool:
    """Return whether a line is a note on rows, and no unit, signature or date."""
    return _TELLING_NOTE.match(text) is not None


def _row(number: int, section: Section, columns: Columns) -> Row:
    cells = section.sheet.rows[number]
    under = {column: cell for column, cell in cells.items() if column in section.heads}
    stray = {column: cell for column, cell in cells.items() if column not in section.heads}
    return Row(number, _sort(number, under, stray, section, columns), under, stray)


def _sort(
    number: int,
    under: Mapping[int, Cell],
    stray: Mapping[int, Cell],
    section: Section,
    columns: Columns,
) -> Sort:
    telling = {
        column: cell for column, cell in under.items() if columns.field_at(column) not in SILENT
    }
    texts = [cell.shown for cell in under.values() if cell.number is None]
    if any(_TOTAL.fullmatch("".join(text.split())) for text in texts[:2]):
        return Sort.TOTAL
    if not telling and stray:
        return Sort.UNNAMED_TOTAL if _are_numbers(stray.values()) else Sort.LINE
    if _is_signed([*under.values(), *stray.values()]):
        return Sort.LINE
    if len(under) == 1 and not stray and _is_line(number, *next(iter(under.items())), section):
        return Sort.LINE
    if all(_is_prepared(cell) for cell in telling.values()) and not stray:
        return Sort.PREPARED
    if _only_figures(number, telling, section, columns):
        return Sort.UNNAMED_TOTAL
    if len(telling) == 1 and not _is_enough(next(iter(telling)), columns):
        return Sort.UNCLEAR
    return Sort.ENTRY


def _is_prepared(cell: Cell) -> bool:
    """Return whether a cell was filled in before anything was entered: a formula giving 0."""
    return cell.computed and (cell.flaw is not None or cell.shown in _EMPTY_RESULTS)


def _is_signed(cells: Sequence[Cell]) -> bool:
    """Return whether a row tells who made the list, and when: 制表人：… 审核人：… 12月31日."""
    signed = [cell for cell in cells if _SIGNED.fullmatch(cell.shown)]
    others = [cell for cell in cells if cell not in signed]
    return len(signed) > 0 and all(cell.day is not None or dates_in(cell.shown) for cell in others)


def _is_line(number: int, column: int, cell: Cell, section: Section) -> bool:
    if cell.number is not None or cell.day is not None:
        return False
    merged = section.sheet.merged_at(number, column)
    wide = merged is not None and merged.right - merged.left >= 1 and merged.left == column
    return wide or bool(_NOTE.fullmatch(cell.shown)) or len(cell.shown) > 40


def _only_figures(
    number: int, telling: Mapping[int, Cell], section: Section, columns: Columns
) -> bool:
    """Return whether a row has figures, and nothing says whose or when; not even merged cells."""
    at = figures(columns).values()
    named = [column for field, column in columns.fields.items() if field not in FIGURES]
    inherited = any(
        (merged := section.sheet.merged_at(number, column)) and merged.top < number
        for column in named
    )
    return bool(telling) and set(telling) <= set(at) and not inherited


def _is_enough(column: int, columns: Columns) -> bool:
    """Return whether one cell alone can be an entry: the list has no more columns that tell."""
    telling = [each for each in columns.fields if each not in SILENT]
    return len(telling) <= 1 or columns.field_at(column) in (Field.GIFT, Field.CONTENT)


def _are_numbers(cells: Iterable[Cell]) -> bool:
    return all(cell.number is not None or cell.shown.replace(",", "").replace(".", "").isdigit()
               for cell in cells)  # fmt: skip
