"""Counties and districts (区县) in the names of places and organisations."""

from __future__ import annotations

from functools import lru_cache

from aidreport.expressions import expression
from aidreport.model.organisation import Organisation
from aidreport.places.division import EVER, Level
from aidreport.places.reading import place
from aidreport.places.table import table

_ABOVE = r"(?:[^省市州盟]{1,10}(?:省|自治区|市|自治州|盟))*"
_COUNTY = expression(rf"{_ABOVE}(?P<county>[^省市州盟县区旗]{{1,8}}(?:自治县|县|区|自治旗|旗))")
# Words that end like a county and are none, and areas that lie across several districts.
_NO_COUNTY = expression(
    r".*(?:社|小|园|校|学|山|牧|矿|库|灾|景|城|郊|街|厂|营|特|辖|新|高新|开发|经开|示范|保护|试验)区"
    r"|[本全我该各两三外邻]+[县区]"
)
# What organisations are, before the place where they are: 共青团示例县委 is no county.
_NO_PLACE = expression("中共|共青团|国网|国家电网|中国.{1,6}(?:银行|公司|保险)")


@lru_cache(maxsize=4096)
def county(words: str | None) -> str | None:
    """Return the county or district that an address or a name begins with.

    示例市甲县乙镇 -> 甲县, 示例市第一中学 -> None, 甲社区 -> None. What the table of divisions
    knows is taken from it (喀什地区疏附县 -> 疏附县), any other name by its form.
    """
    if not words or _NO_PLACE.match(words):
        return None
    known = place(words)
    if known is not None:
        last = known.steps[-1]
        units = last.units or last.elsewhere
        if all(unit.level is Level.COUNTY and not unit.name.endswith("市") for unit in units):
            return words[last.start : last.end]
        words = known.rest
    match = _COUNTY.match(words)
    if match is None or _NO_COUNTY.fullmatch(match["county"]):
        return None
    return match["county"]


def county_of(organisation: Organisation) -> str | None:
    """Return the county or district of an organisation: as recorded, else as its name says."""
    return county(organisation.region) or county(organisation.name)


def may_be_one(one: str, other: str) -> bool:
    """Return whether two counties may be one place: 户县 and 鄠邑区, what was split or merged."""
    return one == other or bool(_codes(one) & _codes(other))


def _codes(name: str) -> set[str]:
    """Return the codes that the units of a name have or had, those of their parts of today too."""
    units = table().named(name)
    after = (each for unit in units for each in table().successors(unit, EVER - 1))
    return {unit.code for unit in (*units, *after)}
