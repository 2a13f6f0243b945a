"""The sums that a report states, held against what the drafts come to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from aidreport.expressions import expression
from aidreport.extraction.sentences import Part, Sentence
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.fund import Purpose
from aidreport.wording.money import digits
from aidreport.wording.numbers.reading import plain, read_count, read_yuan

_WHOLE = expression(r"据统计|全年|一年来|累计|上半年|下半年|期间共|共组织|共开展|以下|共计")
_MONEY = r"\d[\d,.]*[万亿]?元"
_CASH = expression(rf"(?:累计)?捐(?:款|资|赠资金|赠现金)(?:共计|共|总额)?({_MONEY})")
_GOODS = expression(rf"(?:捐赠物资|物资)(?:折合|折款|价值|总价值)+(?:共计|约)?({_MONEY})")
_COUNT = expression(r"(?:活动|帮扶活动)(?:共计|共)?(\d+)[项次]|(\d+)项(?:帮扶)?活动")


@frozen
class Total:
    """A sum of the report and what the drafts come to.

    Attributes:
        sentence: where it stands.
        what: what is added up, in Chinese: 活动, 捐款, 物资价值.
        stated: what the report says.
        found: what the drafts come to.
    """

    sentence: Sentence
    what: str
    stated: str
    found: str

    @property
    def agrees(self) -> bool:
        """Whether the two are equal."""
        return self.stated == self.found


def totals_of(sentences: Sequence[Sentence], activities: Sequence[Activity]) -> Iterator[Total]:
    """Yield the sums that the opening of a report states."""
    for each in sentences:
        if each.part is not Part.OPENING or not _WHOLE.search(each.text):
            continue
        if (found := _COUNT.search(each.text)) and (stated := _number(found[1] or found[2])):
            yield Total(each, "活动", f"{digits(stated)}项", f"{len(activities)}项")
        if (found := _CASH.search(each.text)) and (money := read_yuan(plain(found[1]))):
            yield Total(each, "捐款", _yuan(money.number), _yuan(_given(activities)))
        if (found := _GOODS.search(each.text)) and (money := read_yuan(plain(found[1]))):
            yield Total(each, "物资价值", _yuan(money.number), _yuan(_valued(activities)))


def _number(text: str) -> Decimal | None:
    found = read_count(plain(text))
    return found.number if found else None


def _yuan(number: Decimal) -> str:
    return f"{digits(number)}元"


def _given(activities: Sequence[Activity]) -> Decimal:
    """Return the money that was paid as donations, without vague sums."""
    funds = [fund for each in activities for fund in each.funds()]
    return sum(
        (
            fund.amount.amount
            for fund in funds
            if fund.amount
            and fund.amount.exact
            and fund.purpose in (Purpose.DONATION, Purpose.RAISED)
            and fund.status == "paid"
        ),
        Decimal(0),
    )


def _valued(activities: Sequence[Activity]) -> Decimal:
    return sum(
        (
            lot.value.amount
            for each in activities
            if each.donation
            for lot in each.donation.goods
            if lot.value and lot.value.exact
        ),
        Decimal(0),
    )
