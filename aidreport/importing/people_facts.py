"""What a list says of a person who is helped, and what of it must be protected."""

from __future__ import annotations

from typing import Any

from aidreport.expressions import expression
from aidreport.importing.fields import Field
from aidreport.importing.row_cells import RowCells

_OF_A_MINOR = expression(
    r".*(?:幼儿园|小班|中班|大班|小学|初中|高中|初[一二三]|高[一二三]|[一二三四五六七八九]年级).*"
)
_AGE = expression(r"(\d{1,3})(?:周岁|岁)?")
_YES = ("是", "√", "✓", "✔", "1", "未成年", "Y", "y")
_OF_AGE = 18


ABOUT_A_PERSON = (
    Field.GRADE,
    Field.AGE,
    Field.MINOR,
    Field.ILLNESS,
    Field.CIRCUMSTANCES,
)


def facts_about(cells: RowCells) -> dict[str, Any]:
    """Return the fields of a person that a row tells; illness and misery are sensitive.

    Who is under 18 by the age, or goes to a school for those who are, is marked as a minor.
    """
    facts: dict[str, Any] = {}
    if Field.GRADE in cells:
        facts["grade"] = cells[Field.GRADE].shown
    if _is_minor(cells):
        facts["minor"] = "true"
    sensitive = {
        name: cells.text(each)
        for each, name in (
            (Field.ILLNESS, "illness"),
            (Field.CIRCUMSTANCES, "circumstances"),
        )
        if each in cells
    }
    if sensitive:
        facts["sensitive"] = sensitive
    return facts


def _is_minor(cells: RowCells) -> bool:
    if Field.MINOR in cells and cells[Field.MINOR].shown in _YES:
        return True
    if Field.AGE in cells and (age := _AGE.fullmatch(cells[Field.AGE].shown)):
        return int(age[1]) < _OF_AGE
    return Field.GRADE in cells and bool(_OF_A_MINOR.fullmatch(cells[Field.GRADE].shown))
