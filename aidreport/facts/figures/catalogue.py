"""The figures that there are: a new one is one entry here and one line of a template.

The opening, the tables, the statistics, the facts that texts name, and the rule on typed
figures read what they know of a figure from its entry.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aidreport.diagnostics import Message, message
from aidreport.facts.figures import helped, money, people, reach
from aidreport.facts.figures.figure import TOTAL, Figure, Group, Series, Whose
from aidreport.facts.figures.work import GOODS, HONOURS, ITEMS, PLANNED
from aidreport.facts.grouping import kind_term
from aidreport.model.counted import Direction
from aidreport.model.donation import CashStatus
from aidreport.model.fields.amount import MONEY_UNIT
from aidreport.model.fund import Purpose
from aidreport.model.kinds.home_visit import HomeVisit
from aidreport.model.kinds.medical_aid import MedicalAid
from aidreport.model.kinds.sponsorship import Sponsorship
from aidreport.model.kinds.staff_exchange import StaffExchange
from aidreport.model.kinds.teaching_exchange import TeachingExchange
from aidreport.model.kinds.teaching_placement import TeachingPlacement
from aidreport.model.kinds.training import Training
from aidreport.model.kinds.volunteering import Volunteering

_STATUS = {
    CashStatus.PAID: ("", message("paid")),
    CashStatus.ARRIVED: ("（到账待付）", message("arrived, not yet paid out")),
    CashStatus.PLANNED: ("（计划）", message("planned")),
}


def _cash() -> Iterator[Figure]:
    terms = {"paid": "捐款", "arrived": "到账待付捐款", "planned": "计划捐款"}
    for status, (_, label) in _STATUS.items():
        yield Figure(
            f"cash_{status}",
            Group.CASH,
            status,
            MONEY_UNIT,
            terms[status],
            label,
            money.money(Purpose.DONATION, status),
            also=("捐资", "捐赠资金", "捐助资金") if status is CashStatus.PAID else (),
            only=frozenset({(Purpose.DONATION, status)}),
        )


def _funds(
    purpose: Purpose, term: str, label: Message, also: tuple[str, ...] = ()
) -> Iterator[Figure]:
    """Yield the money for a purpose that is no donation, one figure for each status."""
    for status, (said, state) in _STATUS.items():
        others = purpose is Purpose.RECEIVED
        paid = status is CashStatus.PAID
        yield Figure(
            f"{purpose}_cash_{status}" if others else f"{purpose}{'' if paid else f'_{status}'}",
            Group.FUNDS,
            f"{purpose}-{status}",
            MONEY_UNIT,
            term + said,
            message("{purpose}, {status}", purpose=label, status=state),
            money.money_of_others(status) if others else money.money(purpose, status),
            Whose.OTHERS if others else Whose.OWN,
            also if paid else (),
            frozenset((each, status) for each in (Purpose if others else (purpose,))),
        )


def _trade(purpose: Purpose, term: str, label: Message) -> Figure:
    """Return what was bought or sold: that is always paid."""
    add = money.money(purpose, CashStatus.PAID)
    return Figure(
        purpose.value,
        Group.FUNDS,
        f"{purpose}-paid",
        MONEY_UNIT,
        term,
        label,
        add,
        only=frozenset({(purpose, CashStatus.PAID)}),
    )


CATALOGUE: tuple[Figure | Series, ...] = (
    Figure(
        "activities",
        Group.ACTIVITIES,
        TOTAL,
        ITEMS,
        "开展活动",
        message("all kinds"),
        reach.activities,
        Whose.ALL,
    ),
    Figure(
        "activities_planned",
        Group.ACTIVITIES,
        "planned",
        ITEMS,
        "计划开展的活动",
        message("still planned"),
        reach.planned,
        Whose.ALL,
        only=frozenset({PLANNED}),
    ),
    Series("kinds", Group.ACTIVITIES, kind_term, kind_term, reach.kinds, Whose.ALL),
    Figure(
        "regions",
        Group.REGIONS,
        TOTAL,
        reach.PLACES,
        "涉及地区",
        message("regions reached"),
        reach.regions_reached,
        Whose.ALL,
    ),
    Series("in_regions", Group.REGIONS, "在{}开展活动".format, str, reach.regions, Whose.ALL),
    Figure(
        "organisations",
        Group.RECIPIENTS,
        "organisations",
        reach.ORGANISATIONS,
        "受助单位",
        message("organisations"),
        reach.organisations,
        Whose.ALL,
    ),
    Figure(
        "people",
        Group.RECIPIENTS,
        "people",
        reach.PEOPLE,
        "受助个人",
        message("people"),
        reach.people,
        Whose.ALL,
    ),
    Series(
        "participants",
        Group.PARTICIPANTS,
        lambda _: "参加活动",
        lambda word: message("counted by {word}", word=word),
        people.participants,
    ),
    Figure(
        "volunteers",
        Group.VOLUNTEERS,
        TOTAL,
        people.VISITS,
        "参加志愿服务",
        message("at volunteering"),
        people.volunteers,
        also=("志愿服务", "志愿者", "参与志愿服务"),
        only=frozenset({Volunteering}),
    ),
    Figure(
        "pupils",
        Group.HELPED,
        "pupils",
        helped.PUPILS,
        "结对资助学生",
        message("pupils sponsored"),
        helped.pupils,
        also=("资助学生", "受助学生", "结对学生", "结对帮扶学生", "资助困难学生"),
        only=frozenset({Sponsorship}),
    ),
    Figure(
        "pupils_once",
        Group.HELPED,
        "pupils-once",
        helped.PUPILS,
        "一次性资助学生",
        message("pupils aided once"),
        helped.pupils_once,
        only=frozenset({Sponsorship}),
    ),
    Figure(
        "households_visited",
        Group.HELPED,
        "households",
        helped.HOUSEHOLDS,
        "走访慰问家庭",
        message("households visited"),
        helped.households,
        also=("走访家庭", "走访慰问", "慰问家庭", "走访慰问困难家庭"),
        only=frozenset({HomeVisit}),
    ),
    Figure(
        "people_visited",
        Group.HELPED,
        "people",
        people.VISITS,
        "走访慰问人员",
        message("people visited"),
        helped.visited,
        only=frozenset({HomeVisit}),
    ),
    Figure(
        "volunteer_hours",
        Group.HOURS,
        "volunteering",
        helped.HOURS,
        "志愿服务时长",
        message("of volunteering"),
        helped.volunteer_hours,
        also=("服务时长",),
        only=frozenset({Volunteering}),
    ),
    Figure(
        "lessons",
        Group.HOURS,
        "lessons",
        helped.LESSONS,
        "授课",
        message("of lessons"),
        helped.lessons,
        only=frozenset({Training, TeachingExchange}),
    ),
    Series(
        "services",
        Group.SERVICES,
        str,
        str,
        helped.services,
        only=frozenset({MedicalAid}),
    ),
    *_cash(),
    Figure(
        "goods_value",
        Group.GOODS,
        "value",
        MONEY_UNIT,
        "捐赠物资价值",
        message("value, as far as it is known"),
        money.goods_value,
        also=("捐物", "物资折款", "捐赠物资", "捐赠物资折款", "捐物折款"),
        only=frozenset({GOODS}),
    ),
    Figure(
        "goods_valued",
        Group.GOODS,
        "valued",
        money.LOTS,
        "已计价物资",
        message("lots with a value"),
        money.lots_valued,
        only=frozenset({GOODS}),
    ),
    Figure(
        "goods_unvalued",
        Group.GOODS,
        "unvalued",
        money.LOTS,
        "未计价物资",
        message("lots without a value"),
        money.lots_unvalued,
        only=frozenset({GOODS}),
    ),
    *_funds(Purpose.RAISED, "募集资金", message("raised from others"), ("募集善款", "募款")),
    # With what others put into works and paid for produce: the opening tells gifts alone.
    *_funds(Purpose.RECEIVED, "接受款项", message("given by others")),
    *_funds(
        Purpose.SPONSORSHIP,
        "结对助学资金",
        message("for sponsored pupils"),
        ("助学资金", "助学金", "发放助学金"),
    ),
    *_funds(Purpose.INVESTED, "投入援建资金", message("own money for works")),
    *_funds(Purpose.ARRANGED, "协调援建资金", message("money arranged for works")),
    _trade(Purpose.BOUGHT, "购买农产品", message("produce bought")),
    _trade(Purpose.SOLD, "帮助销售农产品", message("produce sold")),
    Figure(
        "placed",
        Group.STAFF,
        "placed",
        people.STAFF,
        "派出支教人员",
        message("placed elsewhere to teach"),
        people.placed,
        also=("支教教师", "派出支教教师", "选派支教教师"),
        only=frozenset({TeachingPlacement}),
    ),
    Figure(
        "sent",
        Group.STAFF,
        "sent",
        people.STAFF,
        "派出交流人员",
        message("sent in exchange"),
        people.exchanged(Direction.SENT),
        only=frozenset({StaffExchange}),
    ),
    Figure(
        "received",
        Group.STAFF,
        "received",
        people.STAFF,
        "接收交流人员",
        message("received"),
        people.exchanged(Direction.RECEIVED),
        only=frozenset({StaffExchange}),
    ),
    Figure(
        "trained",
        Group.STAFF,
        "trained",
        people.VISITS,
        "培训人员",
        message("trained at courses"),
        people.trained,
        also=("培训", "培训各类人员"),
        only=frozenset({Training}),
    ),
    Figure(
        "honours",
        Group.HONOURS,
        TOTAL,
        ITEMS,
        "获得表彰",
        message("all honours"),
        reach.honours,
        Whose.ALL,
        only=frozenset({HONOURS}),
    ),
)
"""Every figure, group by group."""

SERIES: Mapping[str, Series] = {each.name: each for each in CATALOGUE if isinstance(each, Series)}
"""The figures that records name, by what they are together."""

BY_PLACE: tuple[Figure | Series, ...] = (
    Series(
        "in_places",
        Group.REGIONS,
        "在{}开展活动".format,
        str,
        reach.places,
        Whose.ALL,
        reach.place_order,
    ),
)
"""What the statistics by place show in place of the catalogue."""

FIGURES: Mapping[str, Figure] = {each.name: each for each in CATALOGUE if isinstance(each, Figure)}
"""The figures that have a name of their own, by it."""
