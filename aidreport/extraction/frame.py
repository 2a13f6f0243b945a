"""What an old report tells of itself: whose it is, of which work, over which period."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from aidreport.expressions import expression
from aidreport.extraction.lines import Line, Sort

_WORK = expression(
    r"(?:学年度?|年度?|半年|季度"
    r"|[春夏秋冬]季)(?P<work>[^\d年，。：]{2,10}?)(?:工作)?(?:情况)?(?:的)?"
    r"(?:总结|小结|报告|汇报|述评)$"
)
_SELF = expression(
    r"我(?:校|院|局|会|队|单位|园|中心|社区|镇|乡|村|区|县|馆|站|所|厅|委)|本(?:会|院|校|局"
    r"|单位|基金会)|总会"
)
_HOUSE = expression(
    r"[^，。；：、“”（）\d]{2,30}(?:学校|小学|中学|大学|学院|幼儿园|医院|卫生院|局|委员会|委"
    r"|会|总会|协会|基金会|队"
    r"|工作队|中心|社区|办公室|政府|公司|馆|站)"
)
_DATE = expression(
    r"[\d\u3007○零一二三四五六七八九十]{4}年[\d元一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?"
)
_FOOT = 8


def frame_of(lines: Sequence[Line], year: str, before: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the file of a year without records begins with; empty where nobody signs.

    `before` is what another year says of the organisation; it comes first.
    """
    report = dict(before.get("report", {}))
    if not report:
        house = signed_by(lines)
        if not house:
            return {}
        report = {"organisation": house}
        if said := _self(lines):
            report["self_reference"] = said
    title = lines[0].text if lines else ""
    if found := _WORK.search(title):
        report["work"] = found["work"]
    ordered = {"period": period_of(year)}
    ordered |= {name: value for name, value in report.items() if name != "period"}
    new = before.get("organisations") or ({} if before else {report["organisation"]: {}})
    frame: dict[str, Any] = {"report": ordered}
    if day := _signed_on(lines):
        frame["signature"] = {"date": day}
    return {**frame, **({"organisations": new} if new else {})}


def period_of(year: str) -> str:
    """Return the period of a year's name as records write it: 2024-h1 -> 2024年上半年."""
    if half := re.fullmatch(r"(\d{4})-h([12])", year):
        return f"{half[1]}年{'上' if half[2] == '1' else '下'}半年"
    if two := re.fullmatch(r"(\d{4})-(\d{4})", year):
        first, last = int(two[1]), int(two[2])
        return f"{first}—{last}学年度" if last == first + 1 else f"{first}年至{last}年"
    return year[:4]


def signed_by(lines: Sequence[Line]) -> str:
    """Return the organisation that signs a report at its foot, empty for none."""
    text = [each for each in lines if each.sort is Sort.TEXT]
    for at, line in enumerate(text):
        bare = _DATE.sub("", line.text).strip()
        near_date = any(_DATE.search(each.text) for each in text[at : at + 3])
        if at >= len(text) - _FOOT and _HOUSE.fullmatch(bare) and near_date:
            return bare
    last = [each.text for each in text[-_FOOT:] if _HOUSE.fullmatch(each.text)]
    return last[-1] if last else ""


def _signed_on(lines: Sequence[Line]) -> str:
    """Return the day on which a report was signed, as it stands alone at its foot."""
    text = [each.text for each in lines if each.sort is Sort.TEXT][-_FOOT:]
    found = [each for each in text if re.fullmatch(r"\d{4}年\d{1,2}月\d{1,2}日", each)]
    if not found:
        return ""
    year, month, day = (int(each) for each in re.findall(r"\d+", found[-1]))
    return f"{year}-{month:02}-{day:02}"


def _self(lines: Sequence[Line]) -> str:
    """Return what the report calls its organisation most often."""
    found = Counter(each for line in lines for each in _SELF.findall(line.text))
    return found.most_common(1)[0][0] if found else ""
