"""Evidence as it is handed over: names of files that tell nobody's, and the list as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

from aidreport.exporting.activity_cells import day_or_words
from aidreport.exporting.said import words
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.evidence import Evidence
from aidreport.model.fields.period import Precision
from aidreport.names import KINDS, VALUES
from aidreport.spreadsheets.table import Column, Sort, Table, Value

LIST = "佐证材料目录"
_LONGEST_ENDING = len(".jpeg")
_COLUMNS = (
    *(Column("序号", Sort.COUNT), Column("文件"), Column("活动日期", Sort.DATE)),
    *(Column("活动种类"), Column("活动名称"), Column("对象"), Column("材料类别")),
    *(Column("证明事项"), Column("金额（元）", Sort.MONEY), Column("部分金额")),
    *(Column("材料日期", Sort.DATE), Column("材料编号"), Column("出具单位")),
    *(Column("原文件"), Column("记录位置"), Column("SHA-256")),
)


@frozen
class Piece:
    """A piece of evidence as it is handed over.

    Attributes:
        number: its number in the list, from 1.
        name: its name among the others: its number, the kind of activity, the sort of evidence,
            the day. No name of a person, and no word of the record, is in it.
        path: the file itself.
        size: bytes in it; None where there is no such file.
        activity: the activity that it belongs to.
        evidence: what is recorded of it.
    """

    number: int
    name: str
    path: Path
    size: int | None
    activity: Activity
    evidence: Evidence


def as_table(found: Sequence[Piece], digests: Mapping[str, str]) -> Table:
    """Return the list of the evidence; `digests` are the SHA-256 of the files by their names."""
    return Table(LIST, _COLUMNS, tuple(_row(each, digests.get(each.name, "")) for each in found))


def name_told(activity: Activity, evidence: Evidence) -> str:
    """Return what the name of a file says behind its number: 捐赠-收据-2024-04-10.pdf."""
    begin = activity.date.start.isoformat()
    exact = activity.date.precision in (Precision.DAY, Precision.DAYS)
    day = begin if exact else begin[: len("2024-04")]
    return f"{KINDS[str(activity.kind)]}-{sort_name(evidence)}-{day}{_ending(evidence.file)}"


def _ending(file: str) -> str:
    """Return how the name of a file ends, where that is the name of a format: .pdf."""
    suffix = PurePosixPath(file).suffix.lower()
    plain = suffix.isascii() and suffix[1:].isalnum() and len(suffix) <= _LONGEST_ENDING
    return suffix if plain else ""


def list_name(number: int, ending: str) -> str:
    """Return the name of the list, which stands before its files: 00-佐证材料目录.xlsx."""
    return f"{'0' * digits_for(number)}-{LIST}.{ending}"


def digits_for(number: int) -> int:
    """Return how many digits the numbers of so many files have, at least two."""
    return max(len(str(number)), 2)


def sort_name(evidence: Evidence) -> str:
    """Return what the sort of a piece of evidence is called: 收据."""
    return VALUES["EvidenceSort"][evidence.sort]


def _row(piece: Piece, digest: str) -> tuple[Value, ...]:
    activity, evidence = piece.activity, piece.evidence
    return (
        piece.number,
        piece.name,
        day_or_words(activity.date),
        KINDS[str(activity.kind)],
        words(activity.name or activity.form or ""),
        words(activity.recipients or activity.helpers),
        sort_name(evidence),
        words(evidence.proves or ""),
        _amount(evidence),
        "是" if evidence.partial else "",
        day_or_words(evidence.date) if evidence.date else None,
        words(evidence.number or ""),
        words(evidence.issuer or ""),
        evidence.file,
        str(evidence.position),
        digest,
    )


def _amount(evidence: Evidence) -> Value:
    if evidence.amount is None:
        return None
    return evidence.amount.amount if evidence.amount.exact else words(evidence.amount)
