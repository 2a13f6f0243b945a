"""How an organisation that was just named is said again: 该村, 该校."""

from __future__ import annotations

from aidreport.model.organisation import Organisation
from aidreport.rendering.marks import told

_BY_SORT = {"学校": "该校", "医院": "该院"}
_BY_NAME = "村县乡镇区校院园市州会局"


def that_one(organisation: Organisation) -> str:
    """Return 该村, 该校, 该社区 by what the organisation is called, else 该单位."""
    sort = organisation.sort or ""
    if sort:
        return _BY_SORT.get(sort, f"该{told(sort)}")
    if organisation.name.endswith(("学", "学院")):
        return _BY_SORT["学校"]
    last = organisation.name[-1:]
    return f"该{last}" if last in _BY_NAME else "该单位"
