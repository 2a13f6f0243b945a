"""One organisation is defined twice, under two spellings of its name.

甲县乙初级中学 here and 乙中学 there: the report counts two schools and calls one of them by two
names (own rule). Names are the same if they differ only in the region before them, in blanks
and marks, or in a usual short form: 第一中学 and 一中, 初级中学 or 初中 and 中学, 人民政府 and
政府, a company with and without 有限公司.

一中 and 二中, 甲县中心小学 and 乙县中心小学 are two. A name that fits many (中心小学) is compared
only where the region of both is known.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations:
      示例中学:
      乙中学: {name: 甲县乙中学, region: 甲县}
      乙初中: {name: 乙初级中学}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations:
      示例中学:
      乙中学: {name: 甲县乙初级中学, short_name: 乙中学, region: 甲县}
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

from aidreport.diagnostics import Severity, message
from aidreport.expressions import expression
from aidreport.model.organisation import Organisation
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule

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


def _check(record: YearRecord) -> Found:
    full = _full_regions(record.organisations.values())
    known: dict[tuple[str | None, str], Organisation] = {}
    somewhere: dict[str, Organisation] = {}
    for organisation in record.organisations.values():
        region, name = _region_and_name(organisation, full)
        first = known.get((region, name))
        if first is None and not _FITS_MANY.fullmatch(name):
            first = known.get((None, name)) if region else somewhere.get(name)
        known.setdefault((region, name), organisation)
        somewhere.setdefault(name, organisation)
        if first is not None:
            yield (
                organisation.position,
                message(
                    "“{name}” and “{other}” ({place}) look like one organisation: keep one of the"
                    " two, and refer to it by its id everywhere.",
                    name=organisation.name,
                    other=first.name,
                    place=str(first.position),
                ),
            )


def _region_and_name(organisation: Organisation, full: Mapping[str, str]) -> tuple[str | None, str]:
    """Return an organisation's region, None if it is not known, and its name without it."""
    name = unicodedata.normalize("NFKC", organisation.name)
    if not name.isalnum():
        name = _MARKS.sub("", name)
    if _WHOSE.match(name):
        return _last(organisation.region or ""), name
    match = _REGION.match(name)
    before = match[0] if match and match[0] != name else ""
    rest = name[len(before) :]
    recorded = _last(organisation.region or "") or _last(before)
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


@lru_cache(maxsize=512)
def _last(words: str) -> str | None:
    """Return the last unit of a region: 示例市甲县 -> 甲县; the region itself without such."""
    match = _LAST.search(words)
    return match[0] if match else words or None


def _full_regions(organisations: Iterable[Organisation]) -> dict[str, str]:
    """Return the regions by their names without 县, 区 or 市, where that is no other's."""
    found: dict[str, set[str]] = {}
    for organisation in organisations:
        region = _last(organisation.region or "")
        if region and len(region) > 2:
            found.setdefault(region[:-1], set()).add(region)
    return {stem: min(regions) for stem, regions in found.items() if len(regions) == 1}


ORGANISATION_UNDER_TWO_NAMES = YearRule("organisation-under-two-names", Severity.WARNING, _check)
