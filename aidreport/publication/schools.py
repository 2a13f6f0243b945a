"""How a school is called that is not to be named: 示例县某中学."""

from __future__ import annotations

import re

from aidreport.model.fields.recorded import Recorded
from aidreport.model.organisation import Organisation

# What a school for the deaf or the blind is called would tell why a child goes there.
_SORTS = re.compile(r"(幼儿园|教学点|小学|中学|高中|职高|大学|学院|学校|医院|福利院|村|社区)\Z")
_OTHERWISE = "单位"


def unnamed(organisation: Organisation, number: int) -> Organisation:
    """Return an organisation as it is told of where its name is left unsaid.

    Its place stays, as a district says little; what else is recorded of it goes. `number`
    keeps several of them apart.
    """
    found = _SORTS.search(organisation.name) or _SORTS.search(organisation.sort or "")
    sort = found[1] if found else _OTHERWISE
    places = organisation.name.origins if isinstance(organisation.name, Recorded) else ()
    short = Recorded(f"某{sort}", places)
    whole = Recorded(f"{organisation.region or ''}{short}", places)
    return organisation.model_copy(
        update={
            "id": Recorded(f"未具名单位{number}", places),
            "name": whole,
            "short_name": short,
            "conditions": (),
            "profile": None,
            "extra": None,
        }
    )
