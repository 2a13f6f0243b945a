"""The kinds of activity: one file a kind; this table is the only place that lists them."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.named import both, entry_of
from aidreport.names import DRAFT, ENGLISH_KINDS
from aidreport.sources.values import Mapping, Value

STATUS = both("status")
_DRAFT = (*DRAFT, *DRAFT.values())


@frozen
class Kind:
    """A kind of activity: its name in records, its Chinese term, and the class of its model."""

    name: str
    term: str
    model: str

    def load(self) -> type[Activity]:
        """Return the model of the kind; only the kinds that a record uses are imported."""
        return _loaded(self.name, self.model)


@cache
def _loaded(kind: str, model: str) -> type[Activity]:
    module = import_module(f"aidreport.model.kinds.{kind.replace('-', '_')}")
    found: type[Activity] = getattr(module, model)
    return found


_ALL = (
    Kind("teaching-placement", "支教", "TeachingPlacement"),
    Kind("teaching-exchange", "教学交流（公开课、教研、送教）", "TeachingExchange"),
    Kind("donation", "捐赠、资助", "DonationActivity"),
    Kind("materials", "资料支持", "Materials"),
    Kind("volunteering", "志愿服务", "Volunteering"),
    Kind("fund-raising", "募捐", "FundRaising"),
    Kind("field-practice", "社会实践", "FieldPractice"),
    Kind("home-visit", "走访慰问", "HomeVisit"),
    Kind("staff-exchange", "干部教师交流、跟岗培训", "StaffExchange"),
    Kind("works", "援建", "Works"),
    Kind("sponsorship", "结对助学", "Sponsorship"),
    Kind("medical-aid", "医疗帮扶（义诊、手术、带教）", "MedicalAid"),
    Kind("meeting", "座谈会、联席会议、互访", "Meeting"),
    Kind("purchase", "消费帮扶", "Purchase"),
    Kind("training", "培训", "Training"),
    Kind("other", "其他工作", "OtherActivity"),
)

KINDS = {kind.name: kind for kind in _ALL}


def is_draft(activity: Value) -> bool:
    """Return whether an activity is still to be filled in: `status: draft`, whatever its kind."""
    if not isinstance(activity, Mapping):
        return False
    return entry_of(activity, STATUS) in _DRAFT


def kind_of(written: object) -> Kind | None:
    """Return the kind of a name, be it English or Chinese; None where there is none."""
    return KINDS.get(ENGLISH_KINDS.get(str(written), "")) if isinstance(written, str) else None
