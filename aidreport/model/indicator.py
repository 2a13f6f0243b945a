"""Indicators (指标): figures of the whole period, divided into parts that must add up."""

from __future__ import annotations

from enum import StrEnum

from aidreport.diagnostics import message
from aidreport.model.base import Record
from aidreport.model.donation import CashStatus
from aidreport.model.fields.amount import Amount, AmountField, added_up, in_unit, unit_of
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.period_field import PeriodField
from aidreport.model.fields.quantity import QuantityField
from aidreport.model.fields.text import Phrase, Text
from aidreport.model.profile import ATTRIBUTES
from aidreport.model.reading.field import Field

_VALUE = "数值和单位，金额与人数等可并列，如：[300万元, 3000人次]；不填时由各部分相加"
_LAST_YEAR = "上年数，单位与本期相同；不填时取上年记录中同一代号的数值"
_STATUS = "资金状态：planned 计划，arrived 到账，paid 已支付；状态不同的不能相加"


class Divided(Record):
    """How a whole is divided into parts."""

    by: Phrase | None = Field("各部分按什么分，如：用途、学段、来源", default=None)
    announced: QuantityField | None = Field(
        "宣布的项数，如：8个；与实际列出的项数核对", default=None
    )
    partial: Flag = Field("只列出一部分，各部分之和可小于总数", default=False)
    reaching: Phrase | None = Field("各部分第二个数值前的话，如：受益；不填时用顿号", default=None)
    listed: Flag | None = Field(
        "各部分逐条分行写，序号逐级为（一）、1.、（1）、①；不填时同上一级，都不填则写在一段内",
        default=None,
    )
    shares: Flag = Field("写出各部分所占的比例", default=False)


class Part(Divided):
    """One part of a whole (部分), which may have parts of its own."""

    name: Phrase = Field("名称，如：济困、助学")
    value: Listed[AmountField] = Field(_VALUE, default=())
    attributes: Listed[Phrase] = Field(ATTRIBUTES, default=())
    last_year: Listed[AmountField] = Field("上年数，单位与本期相同", default=())
    status: CashStatus | None = Field(_STATUS, default=None)
    parts: Listed[Part] = Field("这一部分又分成的各部分", default=())
    text: Text | None = Field("另加的一两句话", default=None)

    @property
    def whole(self) -> tuple[Amount, ...]:
        """The amounts of this part: those recorded, then sums of its own parts in other units."""
        return completed(self.value, sums(self))


class Breakdown(Divided):
    """The parts of a whole along one axis (构成): by stage, sponsor, purpose, channel."""

    parts: Listed[Part] = Field("各部分", min_length=1)


def sums(divided: Breakdown | Part) -> tuple[Amount, ...]:
    """Return what parts add up to: one sum for each unit that all of them have."""
    if divided.partial or not divided.parts:
        return ()
    columns = [
        [in_unit(part.whole, unit_of(amount)) for part in divided.parts]
        for amount in divided.parts[0].whole
    ]
    totals = [
        added_up([amount for amount in column if amount is not None])
        for column in columns
        if None not in column
    ]
    return tuple(total for total in totals if total is not None)


class Cumulative(Record):
    """A figure over several years (累计), kept apart from the period's own."""

    since: PeriodField = Field("从何时起，如：2018、2018-03")
    value: Listed[AmountField] = Field("累计数，如：7000万元", min_length=1)


class OfYear(Record):
    """What a figure was in one of several years (历年)."""

    period: PeriodField = Field("年度，如：2022")
    value: Listed[AmountField] = Field("该年的数值和单位", min_length=1)


class IndicatorPlace(StrEnum):
    """The part of the report that tells an indicator."""

    OVERVIEW = "overview"
    RESULTS = "results"


class Indicator(
    Record,
    one_of=("value", "breakdowns", "cumulative", "years", "sum", "ratio"),
    none_given=message(
        "This indicator has no figure: add “value”, “breakdowns”, “cumulative” or “years”, or “sum”"
        " or “ratio” for one that is worked out."
    ),
):
    """A figure of the whole period (指标)."""

    name: Phrase | None = Field("名称，数值紧跟其后；不填时与代号相同", default=None)
    value: Listed[AmountField] = Field(_VALUE, default=())
    attributes: Listed[Phrase] = Field(ATTRIBUTES, default=())
    hedge: Phrase | None = Field("写在句首的话，如：据不完全统计", default=None)
    sum: Phrase | None = Field(
        "是各项活动的哪个合计，如：pupils 或 结对资助学生；填了 value 就与它核对", default=None
    )
    ratio: Listed[Phrase] = Field(
        "是哪两个指标之比，写代号，如：[耕地面积, 人口]；填了 value 就与它核对", default=()
    )
    reaching: Phrase | None = Field(
        "第二个数值前的话，如：资助学生、受益；不填时用“惠及”“涉及”", default=None
    )
    last_year: Listed[AmountField] = Field(_LAST_YEAR, default=())
    with_base: Flag | None = Field(
        "与上年比较时是否写出上年数；不填时只有一处比较的才写", default=None
    )
    target: Listed[AmountField] = Field("目标数，单位与本期相同", default=())
    status: CashStatus | None = Field(_STATUS, default=None)
    as_of: PeriodField | None = Field("截至何时", default=None)
    cumulative: Cumulative | None = Field("几年来的累计数", default=None)
    years: Listed[OfYear] = Field("历年的数值，互不相加", default=())
    breakdowns: Listed[Breakdown] = Field("构成，可从两个方面分", default=())
    headline: Flag = Field("总数写进开头一段", default=False)
    section: IndicatorPlace = Field(
        "写在哪一部分：overview 总体情况（默认），results 工作成效", default=IndicatorPlace.OVERVIEW
    )
    measure: Phrase | None = Field(
        "写在哪项工作举措之下，写举措的代号；填了就不再看 section", default=None
    )
    text: Text | None = Field("另加的一两句话", default=None)

    @property
    def whole(self) -> tuple[Amount, ...]:
        """The amounts of the period: those recorded, then what the parts add up to."""
        amounts = self.value
        for breakdown in self.breakdowns:
            amounts = completed(amounts, sums(breakdown))
        return amounts


def completed(recorded: tuple[Amount, ...], derived: tuple[Amount, ...]) -> tuple[Amount, ...]:
    """Return the recorded amounts, followed by the sums in units that none of them has."""
    return recorded + tuple(total for total in derived if in_unit(recorded, unit_of(total)) is None)
