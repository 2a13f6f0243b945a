"""Set phrases: several of one sort with their number (两项技术), givers, what the press did."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.expressions import expression
from aidreport.model.fields.quantity import Quantity
from aidreport.rendering.marks import MarkKind, mark, marked
from aidreport.rendering.quantities import quantity_words
from aidreport.wording import numerals
from aidreport.wording.lists import enumeration

# How a report by the press was made, said before the verb; what it was like stands behind it.
_ADVERB = expression("(?:及时|多次|先后|第一时间|连续|随即|随后|相继|分别|同步|集中|次)$")

_GIVEN_BY = expression(
    "(.{0,10}(?:师生|教师|学生|职工|员工|党员|干部|校友|家长|群众|干警|医护人员|志愿者|会员))"
    "(?:自愿|现场)?(?:募捐|捐款|捐赠|捐资)"
)


def all_of(items: Sequence[str], measure: str, noun: str) -> str:
    """Return all of a list that is complete: 腹腔镜手术、无痛胃镜两项技术, 腹腔镜手术技术."""
    if not items:
        return ""
    said = enumeration([marked(item) for item in items])
    many = numerals.measured(len(items)) + measure if len(items) > 1 else ""
    return said + many + noun


def people(number: int) -> str:
    """Return how many people, politely: 两位."""
    return numerals.measured(number) + "位"


def heads(count: Quantity) -> str:
    """Return how many people before what they are: 5名, also where 5人 was recorded."""
    if count.number is None or count.measure_word not in ("", "人"):
        return quantity_words(count)
    return quantity_words(Quantity(count.number, "名", origins=count.origins))


def batch(quantity: Quantity | None, goods: str) -> str:
    """Return papers with their quantity: 复习资料50份, 一批复习资料 for some."""
    if quantity is None:
        return goods
    if quantity.number is not None:
        return goods + quantity_words(quantity)
    some = quantity.words in ("一些", "若干", "部分")
    return (
        mark("一批", quantity.origins, MarkKind.QUANTITY) if some else quantity_words(quantity)
    ) + goods


def givers(source: str) -> str:
    """Return who gave by a channel that names them: 师生 for 师生募捐; empty for 现场义卖."""
    match = _GIVEN_BY.fullmatch(source)
    return marked(match[1]) if match else ""


def reported(manner: str | None) -> str:
    """Return how the press reported on something: 作了报道, 作了专题报道, 及时作了报道."""
    if not manner:
        return "作了报道"
    said = marked(manner)
    if _ADVERB.search(manner):
        return f"{said}作了报道"
    return f"作了{said}" + ("" if manner.endswith("报道") else "报道")
