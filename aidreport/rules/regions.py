"""Counties and districts (区县) in the names of places and organisations."""

from __future__ import annotations

import re

from aidreport.model.organisation import Organisation

_ABOVE = r"(?:[^省市州盟]{1,10}(?:省|自治区|市|自治州|盟))*"
_COUNTY = re.compile(rf"{_ABOVE}(?P<county>[^省市州盟县区旗]{{1,8}}(?:自治县|县|区|自治旗|旗))")
# Words that end like a county and are none, and areas that lie across several districts.
_NO_COUNTY = re.compile(
    r".*(?:社|小|园|校|学|山|牧|矿|库|灾|景|城|郊|街|厂|营|特|辖|新|高新|开发|经开|示范|保护|试验)区"
    r"|[本全我该各两三外邻]+[县区]"
)


def county(words: str | None) -> str | None:
    """Return the county or district that an address or a name begins with.

    示例市甲县乙镇 -> 甲县, 示例市第一中学 -> None, 甲社区 -> None.
    """
    match = _COUNTY.match(words or "")
    if match is None or _NO_COUNTY.fullmatch(match["county"]):
        return None
    return match["county"]


def county_of(organisation: Organisation) -> str | None:
    """Return the county or district of an organisation: as recorded, else as its name says."""
    return county(organisation.region) or county(organisation.name)
