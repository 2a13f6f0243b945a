"""How an organisation that was just named is said again: 该村, 该校."""

from __future__ import annotations

from aidreport.expressions import expression
from aidreport.model.organisation import Organisation
from aidreport.rendering.marks import marked

_BY_SORT = {"学校": "该校", "医院": "该院"}
_HEALTH = expression("医院|卫生院|卫生室|妇幼|疾控|卫生服务中心")
_SCHOOL = expression("学校|中学|小学|大学|学院|幼儿园|教学点|教育")
_BY_NAME = "村县乡镇区校院园市州会局"


def that_one(organisation: Organisation) -> str:
    """Return 该村, 该校, 该社区 by what the organisation is called, else 该单位."""
    sort = organisation.sort or ""
    if sort:
        return _BY_SORT.get(sort, f"该{marked(sort)}")
    if organisation.name.endswith(("学", "学院")):
        return _BY_SORT["学校"]
    last = organisation.name[-1:]
    return f"该{last}" if last in _BY_NAME else "该单位"


def staff_of(organisation: Organisation, otherwise: str = "") -> str:
    """Return what an organisation's people are called: 干部教师, 医务人员, 干部.

    `otherwise` is what all but those of a hospital are called.
    """
    words = f"{organisation.sort or ''} {organisation.name}"
    if _HEALTH.search(words):
        return "医务人员"
    if otherwise:
        return otherwise
    return "干部教师" if _SCHOOL.search(words) else "干部"
