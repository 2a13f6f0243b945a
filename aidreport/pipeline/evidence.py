"""The evidence of a checked year, numbered as in the list that is attached to its report."""

from __future__ import annotations

from aidreport.exporting.evidence import Piece, digits_for, name_told
from aidreport.facts.evidence import evidence_table
from aidreport.model.year import CheckedYear
from aidreport.sources.project import Project

__all__ = ["Piece", "pieces"]


def pieces(project: Project, checked: CheckedYear) -> tuple[Piece, ...]:
    """Return the evidence of a year by its numbers, which are those of the attached list."""
    record = checked.record
    rows = evidence_table(record).rows
    digits = digits_for(len(rows))
    found = []
    for number, row in enumerate(rows, start=1):
        file = record.evidence[row.evidence.place]
        name = f"{number:0{digits}}-{name_told(row.activity, row.evidence)}"
        path = project.root / row.evidence.file
        found.append(Piece(number, name, path, file.size, row.activity, row.evidence))
    return tuple(found)
