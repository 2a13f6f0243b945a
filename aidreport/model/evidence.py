"""Evidence of activities (佐证材料): receipts, signed lists, letters, certificates."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, TypeAlias

from aidreport.diagnostics import Position
from aidreport.model.base import Record
from aidreport.model.fields.file_path import FilePath
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.money import MoneyField
from aidreport.model.fields.period_field import PeriodField
from aidreport.model.fields.recorded import position_of
from aidreport.model.fields.shorthand import Shorthand
from aidreport.model.fields.text import Phrase
from aidreport.model.reading.field import Field


class EvidenceSort(StrEnum):
    """What sort of paper it is; the first four are vouchers, which prove that money moved."""

    RECEIPT = "receipt"
    INVOICE = "invoice"
    TRANSFER = "transfer"
    SIGNED_LIST = "signed-list"
    CERTIFICATE = "certificate"
    LETTER = "letter"
    AGREEMENT = "agreement"
    MINUTES = "minutes"
    PHOTO = "photo"
    OTHER = "other"


VOUCHERS = frozenset(tuple(EvidenceSort)[:4])
STATING_AMOUNTS = VOUCHERS | {EvidenceSort.CERTIFICATE}
"""The sorts whose amount is that of the activity; an agreement may be about several years."""


class Evidence(Record):
    """A piece of evidence of an activity: a file, and what it proves."""

    file: FilePath = Field("文件名，从 records 所在的文件夹写起，如：evidence/2010/001.pdf")
    sort: EvidenceSort = Field(
        "材料类别：receipt 收据，invoice 发票，transfer 转账凭证，signed-list 签收单，"
        "certificate 证书，letter 信函，agreement 协议，minutes 会议记录，photo 照片，"
        "other 其他（默认）；前四种是款项的凭证",
        default=EvidenceSort.OTHER,
    )
    proves: Phrase | None = Field("证明什么，如：乙小学收到捐款", default=None)
    amount: MoneyField | None = Field("材料上写明的金额，以元计", default=None)
    partial: Flag = Field("金额只是其中一部分，其余的凭证还没有收到或不在此列", default=False)
    date: PeriodField | None = Field("材料上的日期", default=None)
    number: Phrase | None = Field("材料上的编号，如：票据号码", default=None)
    issuer: Phrase | None = Field("出具材料的单位或个人", default=None)

    @property
    def place(self) -> Position:
        """Where the record names the file."""
        return position_of(self.file, self.position)

    @property
    def is_voucher(self) -> bool:
        """Whether it proves that money moved."""
        return self.sort in VOUCHERS


EvidenceList: TypeAlias = Listed[Annotated[Evidence, Shorthand("file")]]
