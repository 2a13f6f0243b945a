"""Where the lists of a sheet begin: rows of heads, and the lines between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aidreport.frozen import frozen, replace
from aidreport.importing.fields import Field, field_named
from aidreport.importing.head_words import ORGANISATION_OR_UNIT, Head, plain, read_head
from aidreport.spreadsheets.sheet import Cell, Sheet

_LONGEST_HEAD = 24
_LEAST_HEADS = 2


@frozen
class Section:
    """One list of a sheet.

    Attributes:
        sheet: the sheet.
        top: the row of its heads.
        first: the row after its heads.
        last: the row before the heads of the next list, or the last of the sheet.
        heads: column -> what stands at its head.
        above: rows of the lines before its heads: titles, units, dates.
    """

    sheet: Sheet
    top: int
    first: int
    last: int
    heads: Mapping[int, Head]
    above: tuple[int, ...]


def sections(sheet: Sheet, wanted: Mapping[str, Field]) -> list[Section]:
    """Return the lists of a sheet in order; none where no row has the heads of one.

    `wanted` are heads whose meaning the user tells.
    """
    tops = dict(_tops(sheet, wanted))
    found: list[Section] = []
    starts = list(tops)
    for number, top in enumerate(starts):
        heads, first = tops[top]
        before = found[-1].first if found else 0
        last = starts[number + 1] - 1 if number + 1 < len(starts) else max(sheet.rows, default=0)
        above = _lines_above(sheet, top, before)
        if found and above:
            found[-1] = replace(found[-1], last=above[0] - 1)
        found.append(Section(sheet, top, first, last, heads, tuple(above)))
    return found


def _tops(
    sheet: Sheet, wanted: Mapping[str, Field]
) -> Iterator[tuple[int, tuple[dict[int, Head], int]]]:
    """Yield the rows of heads with what they mean and the row after them."""
    after = 0
    for row, cells in sheet.rows.items():
        if row < after:
            continue
        heads = {column: _head(cell, wanted) for column, cell in cells.items()}
        below = _below(sheet, row, cells, wanted)
        combined = {**heads, **below}
        if not _is_row_of_heads(cells, combined):
            continue
        after = row + 1 if not below else row + 2
        depth = [each.bottom for c in cells if (each := sheet.merged_at(row, c))]
        after = max([after, *(bottom + 1 for bottom in depth if bottom - row < 3)])
        yield row, (combined, after)


def _head(cell: Cell, wanted: Mapping[str, Field]) -> Head:
    found = read_head(cell.shown)
    told = wanted.get(plain(found.text), wanted.get(found.text))
    return Head(found.text, told, found.unit) if told is not None else found


def _is_row_of_heads(cells: Mapping[int, Cell], heads: Mapping[int, Head]) -> bool:
    """Return whether a row has several known heads, and nothing that is a value."""
    if any(cell.number is not None or cell.day is not None for cell in cells.values()):
        return False
    if any(len(head.text) > _LONGEST_HEAD for head in heads.values()):
        return False
    known = [head for head in heads.values() if head.field is not None]
    telling = {head.field for head in known} - {Field.NUMBER}
    return len(telling) >= _LEAST_HEADS and 2 * len(known) >= len(heads)


def _below(
    sheet: Sheet, row: int, cells: Mapping[int, Cell], wanted: Mapping[str, Field]
) -> dict[int, Head]:
    """Return the heads of a second row, where cells of the first are merged over several."""
    found: dict[int, Head] = {}
    for column, cell in cells.items():
        merged = sheet.merged_at(row, column)
        if merged is None or merged.right == merged.left or merged.bottom != row:
            continue
        for under in range(merged.left, merged.right + 1):
            if (lower := sheet.cell(row + 1, under)) and lower.number is None:
                own = _head(lower, wanted)
                both = read_head(f"{read_head(cell.shown).text}{lower.shown}")
                found[under] = own if own.field is not None or both.field is None else both
    return found


def _lines_above(sheet: Sheet, top: int, before: int) -> list[int]:
    """Return the rows of text right above the heads, not more than six, empty rows between."""
    found: list[int] = []
    for row in reversed([row for row in sheet.rows if before <= row < top]):
        cells = sheet.rows[row]
        if len(cells) > 2 or any(_is_value(cell) for cell in cells.values()):
            break
        found.insert(0, row)
        if len(found) == 6:
            break
    return found


def _is_value(cell: Cell) -> bool:
    return cell.number is not None


def told_fields(pairs: Mapping[str, str]) -> tuple[dict[str, Field], list[str]]:
    """Return what `--map` tells of heads, and the names that mean nothing."""
    found, wrong = {}, []
    for head, name in pairs.items():
        field = field_named(name)
        if field is None:
            wrong.append(name)
        else:
            found[plain(" ".join(head.split()))] = field
    return found, wrong


def is_ambiguous_unit(head: Head) -> bool:
    """Return whether a head is 单位 alone: an organisation, or what a quantity is counted in."""
    return head.field is None and plain(head.text) == ORGANISATION_OR_UNIT
