"""How amounts side by side are said, and the words between them: 300万元、3000人次."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.facts.indicators import FigureFacts, IndicatorFacts
from aidreport.model.donation import CashStatus
from aidreport.model.fields.amount import MONEY_UNIT, PERCENT, Amount, unit_of
from aidreport.model.fields.money import Money
from aidreport.rendering.marks import marked
from aidreport.rendering.quantities import AREAS, measured, money_words, quantity_words, rate_words
from aidreport.wording.lists import enumeration

_AVERAGES = ("人均", "户均", "亩均", "平均", "每")
_BUILDINGS = ("个", "座", "间", "处", "所", "栋", "幢", "块", "片")
# What there is at a time is not done over 全年; who knows the day says so with `as_of`.
_STOCKS = (
    *("率", "度", "余额", "结余", "资产", "总数", "会员", "人口", "面积", "存量", "库存", "户数"),
    *("本金", "规模", "拥有量", "保有量", "储备"),
)
_THERE_IS = ("会员", "注册", "现有", "拥有", "共有", "累计", "在册", "在职", "登记在册", "结存")
# What is done, by whoever reports: 我校投入资金, but never 我校村民人均收入.
_DONE = (
    *("投入", "筹集", "筹款", "募集", "发放", "拨付", "资助", "救助", "捐赠", "援建", "新建"),
    *("选派", "派出", "培训", "接收", "开展", "举办", "组织", "走访", "慰问", "协调", "争取"),
    *("采购", "帮助", "完成", "支出", "新增", "受理", "接诊", "服务"),
)
_REACHED = ("人", "户", "家", "个家庭")
# What a name already says of where its money is need not be said again.
_SAID_ALREADY = {
    CashStatus.PLANNED: ("计划", "拟"),
    CashStatus.ARRIVED: ("到账", "到位"),
    CashStatus.PAID: ("支出", "支付", "发放", "拨付", "使用"),
}


def amount_words(amount: Amount) -> str:
    """Return money or a quantity with its unit."""
    return money_words(amount) if isinstance(amount, Money) else quantity_words(amount)


def figures_words(
    figures: Sequence[FigureFacts],
    name: str = "",
    attributes: Sequence[str] = (),
    reaching: str | None = None,
) -> str:
    """Return figures side by side: 300万元、3000人次; an average by its `name` stays in yuan.

    An area behind the number of what has it stands in brackets, and so do the attributes:
    1个（面积60平方米，配医生2名）. `reaching` begins a second figure: 3万元，受益20人次.
    """
    remarks = [marked(each) for each in attributes]
    words = [named_amount(figure.amount, name) for figure in figures]
    units = [unit_of(figure.amount) for figure in figures]
    if len(units) > 1 and units[0] in _BUILDINGS and all(unit in AREAS for unit in units[1:]):
        return measured(words, units, remarks)
    if reaching and len(words) > 1:
        words = [f"{words[0]}，{marked(reaching)}{words[1]}", *words[2:]]
    return enumeration(words) + (f"（{'，'.join(remarks)}）" if remarks else "")


def named_amount(amount: Amount, name: str) -> str:
    """Return an amount with its unit; money that is an average by its name stays in yuan."""
    if isinstance(amount, Money) and any(word in name for word in _AVERAGES):
        return rate_words(amount)
    return amount_words(amount)


def is_stock(indicator: IndicatorFacts) -> bool:
    """Return whether a figure is what there is, not what was done: 会员1200名, 结余3万元, 98%."""
    rate = any(unit_of(figure.amount) == PERCENT for figure in indicator.figures)
    return rate or indicator.name.endswith(_STOCKS) or indicator.name.startswith(_THERE_IS)


def is_done(indicator: IndicatorFacts) -> bool:
    """Return whether a figure is named by what was done, so that 我校 may stand before it."""
    return indicator.name.startswith(_DONE)


def abreast(
    figures: Sequence[FigureFacts], reaching: str | None
) -> tuple[tuple[FigureFacts, ...], ...]:
    """Return figures in the groups that are told together.

    Counts of the same things stand abreast (6户、18人), all others one after the other.
    """
    if reaching or any(isinstance(figure.amount, Money) for figure in figures):
        return tuple((figure,) for figure in figures)
    return (tuple(figures),)


def reaching_words(amount: Amount, given: str | None, money: str = "金额") -> str:
    """Return the words before a second figure: those `given`, else by what it counts."""
    if given:
        return marked(given)
    unit = unit_of(amount)
    if unit == MONEY_UNIT:
        return money
    return "惠及" if unit.startswith(_REACHED) else "涉及"


def planned_words(status: CashStatus | None, name: str) -> str:
    """Return 计划 for money that is only planned, unless the name says so."""
    return "计划" if status is CashStatus.PLANNED and _unsaid(status, name) else ""


def status_words(status: CashStatus | None, name: str) -> str:
    """Return where money has come to, after the name, unless the name says so: 到账, 已支付."""
    if status is None or not _unsaid(status, name):
        return ""
    return {CashStatus.ARRIVED: "到账", CashStatus.PAID: "已支付"}.get(status, "")


def _unsaid(status: CashStatus, name: str) -> bool:
    return not any(word in name for word in _SAID_ALREADY[status])
