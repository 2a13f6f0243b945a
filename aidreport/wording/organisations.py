"""The names of organisations (单位): where they are from, and what is one in a short form."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

from aidreport.expressions import expression

_REGION = expression(r"(?:[^省市县区旗]{1,8}(?:省|自治区|市|自治州|自治县|县|区|旗))*")
# Whose body it is stands before the place: 中共示例县委 is not 共青团示例县委.
_WHOSE = expression(
    "中共|共青团|国网|国家电网|中国(?:共产党|共产主义青年团|.{1,6}(?:银行|公司|保险))"
)
_LAST = expression(r"[^省市县区旗]{1,8}(?:省|市|自治州|自治县|县|区|旗)$")
_NUMBER = "[一二三四五六七八九十百]+"
# Each behind the ends without which it fits nothing.
_SHORT_FORMS = (
    (("中学", "中学校"), expression(rf"第({_NUMBER})(?:初级|高级)?中学(?:校)?$"), r"\1中"),
    (("小学", "小学校"), expression(rf"第({_NUMBER})小学(?:校)?$"), r"\1小"),
    (("中学", "初中", "校"), expression(r"(?:初级中学|中学|初中)校?$"), "中学"),
    (("中学", "高中", "校"), expression(r"(?:高级中学|高中)校?$"), "高中"),
    (("小学校",), expression(r"小学校$"), "小学"),
    (("人民政府",), expression(r"人民政府$"), "政府"),
    (("公司",), expression(r"(?:股份)?有限(?:责任)?公司$"), ""),
)
_MARKS = expression(r"[\s“”‘’《》（）()·—\-]")
_FITS_MANY = expression(
    rf"(?:{_NUMBER}|实验|中心|完全|职业|希望|九年制|特殊|教育|人民|社会|中医|乡镇?|镇|村|社区)*"
    r"(?:中学?|高中|小学?|学校|幼儿园|敬老院|养老院|福利院|卫生院|医院|教育局|民政局|政府|团委|妇联"
    r"|工会|教育工会|慈善会|红十字会|校友会|同学会)"
)


def region_and_name(name: str, region: str, full: Mapping[str, str]) -> tuple[str | None, str]:
    """Return the region of an organisation, None if it is not known, and its name without it.

    示例县第一中学 and 示例县一中 are both 一中 of 示例县; a name of which only the end is known is
    cut to that end (own rule).

    Args:
        name: the full name.
        region: where it is recorded to lie; may be empty.
        full: regions by their names without 县, 区 or 市 (`full_regions`).
    """
    name = unicodedata.normalize("NFKC", name)
    if not name.isalnum():
        name = _MARKS.sub("", name)
    if _WHOSE.match(name):
        return last_unit(region), name
    match = _REGION.match(name)
    before = match[0] if match and match[0] != name else ""
    rest = name[len(before) :]
    recorded = last_unit(region) or last_unit(before)
    if not before:
        stem = next((name[:size] for size in (4, 3, 2) if name[:size] in full), "")
        if stem and len(name) > len(stem) + 1:
            recorded, rest = recorded or full[stem], name[len(stem) :]
    for ends, pattern, short in _SHORT_FORMS:
        if not rest.endswith(ends):
            continue
        shorter = pattern.sub(short, rest)
        if shorter != rest:
            return recorded, shorter
    return recorded, rest


def fits_many(name: str) -> bool:
    """Return whether a name without its region is that of many: 中心小学, 一中, 教育局."""
    return _FITS_MANY.fullmatch(name) is not None


@lru_cache(maxsize=512)
def last_unit(region: str) -> str | None:
    """Return the last unit of a region: 示例市甲县 -> 甲县; the region itself without such."""
    match = _LAST.search(region)
    return match[0] if match else region or None


def full_regions(regions: Iterable[str]) -> dict[str, str]:
    """Return regions by their names without 县, 区 or 市, where that is no other's."""
    found: dict[str, set[str]] = {}
    for each in regions:
        region = last_unit(each)
        if region and len(region) > 2:
            found.setdefault(region[:-1], set()).add(region)
    return {stem: min(regions) for stem, regions in found.items() if len(regions) == 1}
