"""What a sentence tells beside who, when and what was given: names, times, banners, press."""

from __future__ import annotations

import re
from typing import Any

from aidreport.expressions import expression
from aidreport.extraction.draft import Draft, single
from aidreport.wording.measure_words import MEASURE_WORDS
from aidreport.wording.numbers.reading import count_said

_NAME = expression(
    r"(?:开展|举办|举行|组织|启动|参加|实施|召开)(?:了|开展"
    r"|开展了)?[^，。；“”]{0,8}“(?P<name>[^“”]{2,30})”"
    r"(?=[^，。；“”]{0,12}(?:活动|项目|会议|培训|研学|义卖|募捐|工作|行动|[，。；]))"
)
_SEASON = expression("(?:暑假|寒假|春节|国庆|中秋|元旦)(?:期间|前夕|前(?!夕))")
_LASTING = expression(
    r"(?:支教|挂职[^，。；\d]{0,8}?|锻炼|跟岗(?:学习)?|进修|跟班学习|任教|驻点帮扶)"
    r"(?P<time>[一二两三四五六七八九十半\d]+个?(?:年|学期|学年|月|周|天|星期))"
)
_FOR = expression(r"为期(?P<time>[一二两三四五六七八九十半\d]+个?(?:年|学期|月|周|天|星期))")
_SESSIONS = expression(r"培训[^，。；]{0,8}?(?P<count>[\d一二两三四五六七八九十]+期)")
_HOURS = expression(r"(?:共|共计|累计|授课)(?:授课)?(?P<count>\d+(?:课时|学时))")
_SUBJECTS = expression(r"内容(?:涵盖|包括|涉及|为)(?P<list>[^，。；]+)")
_COUNTED = expression(
    r"(?:完成|共计|累计|共(?!计))(?P<list>[^，。；\d]{2,16}?\d[\d,.]*[余多万]*[^\d，。；、]{1,3}"
    r"(?:、[^，。；、\d]{1,16}?\d[\d,.]*[余多万]*[^\d，。；、]{1,3})*)"
)
_ONE = expression(r"([^\d、]{1,16}?)(\d[\d,.]*[余多]?万?[余多]?)([^\d、]{1,3})")
_FLAG = expression(
    r"(?:(?P<before>(?:一|两|二|\d+)(?:面|封|块|幅))|)(?:上面)?(?:题有|题着|印有|印着|绣有"
    r"|绣着|题为|写有|写着|书有)?"
    r"“(?P<words>[^“”]{2,30})”(?:字样|大字)?的(?P<item>锦旗|牌匾|感谢信|奖牌)(?P<behind>(?:一"
    r"|\d+)(?:面|封|块))?"
)
_PRESS = expression(
    r"(?:^|[，。；]|在)(?P<medium>《?[^，。；、“”《》]{0,10}?(?:电视台|日报|晚报|晨报|时报"
    r"|电台|融媒体中心|新闻网|报社)》?)"
)
_FEAST = expression(
    r"(?:在|正值|适逢|恰逢|月份)?(?:第(?P<number>[一二三四五六七八九十百\d]+)(?:个"
    r"|届))?“?(?P<name>[^，。；“”第\d在日]{1,10}?(?:节|日))”?"
    r"(?P<when>来临之际|到来之际|来临前夕|当天|之际|前夕|前|期间)"
)
_NEWLY = expression(r"新增[^，。；\d]*$")
_STAGE = expression(
    r"(?P<stage>小学|初中|高中|大学新生|大学|中学)(?:学?生|新生)?(?:新增)?(?P<count>\d+)(?:名|人)"
    r"(?:（(?P<new>新增\d+(?:名|人))?、?(?P<old>续助\d+(?:名|人))?）)?，?每(?:人|生"
    r"|名)(?P<each>[\d.]+万?元)"
)
_ALL = expression(
    r"(?:学生|新生|大学生)(?P<count>\d+)(?P<measure>名|人)"
    r"(?:（(?P<new>新增\d+(?:名|人))?、?(?P<old>续助\d+(?:名|人))?）)?(?:，每(?:人|生"
    r"|名)(?P<each>[\d.]+万?元))?"
)


def add_details(draft: Draft, kind: str, text: str) -> None:
    """Add the name, the occasion, times and figures that a sentence tells."""
    draft.set("name", name_of(text))
    draft.set("season", season_of(text))
    draft.set("occasion", feast_of(text))
    if kind in ("teaching-placement", "staff-exchange"):
        draft.set("duration", duration_of(text))
    if kind in ("teaching-exchange", "training", "medical-aid"):
        draft.set("duration", lasting_of(text))
    if kind in ("teaching-exchange", "training"):
        draft.set("hours", hours_of(text))
    if kind == "training":
        draft.set("sessions", sessions_of(text))
        draft.set("subjects", single(subjects_of(text)))
    if kind == "medical-aid":
        draft.set("services", single(counted_of(text)))
    if kind == "other":
        draft.set("figures", single(counted_of(text)))


def name_of(text: str) -> str:
    """Return the name of an activity in its quotation marks, empty for none."""
    found = _NAME.search(text)
    return found["name"] if found else ""


def season_of(text: str) -> str:
    """Return the time of the year by its name: 暑假期间; empty for none."""
    found = _SEASON.search(text)
    return found[0] if found else ""


def duration_of(text: str) -> str:
    """Return for how long somebody was sent: 一年, 两周; empty for none."""
    found = _LASTING.search(text)
    return found["time"] if found else ""


def lasting_of(text: str) -> str:
    """Return how long something went on: 为期一周 -> 一周; empty for none."""
    found = _FOR.search(text)
    return found["time"] if found else ""


def sessions_of(text: str) -> str:
    """Return how many courses were held: 2期; empty for none."""
    found = _SESSIONS.search(text)
    return count_said(found["count"]) if found else ""


def hours_of(text: str) -> str:
    """Return how many lessons were given: 24课时; empty for none."""
    found = _HOURS.search(text)
    return count_said(found["count"]) if found else ""


def subjects_of(text: str) -> list[str]:
    """Return what a course was about."""
    found = _SUBJECTS.search(text)
    return [part for part in re.split("[、和]", found["list"]) if part] if found else []


def counted_of(text: str) -> list[dict[str, Any]]:
    """Return things that were done and their numbers: 手术12例、查房20次."""
    found = _COUNTED.search(text)
    listed = []
    for item, number, measure in _ONE.findall(found["list"]) if found else ():
        if measure not in MEASURE_WORDS or "元" in measure:
            return []
        listed.append({"item": item, "quantity": count_said(number + measure)})
    return listed


def flag_of(text: str) -> dict[str, str] | None:
    """Return a banner or a letter that was given to us, None for none."""
    found = _FLAG.search(text)
    if found is None:
        return None
    said = {"item": found["item"], "inscription": found["words"]}
    if count := found["before"] or found["behind"]:
        said = {"item": found["item"], "quantity": count_said(count), "inscription": found["words"]}
    return said


def press_of(text: str) -> str:
    """Return who reported on an activity, empty for none."""
    if "报道" not in text:
        return ""
    found = _PRESS.search(text)
    return found["medium"] if found else ""


def feast_of(text: str) -> dict[str, str] | None:
    """Return the feast or day that gave rise to an activity."""
    found = _FEAST.search(text)
    if found is None:
        return None
    if found["when"] in ("前夕", "前", "期间"):
        return None
    said = {"name": found["name"]}
    if found["number"]:
        said["ordinal"] = count_said(found["number"])
    return said


def sponsored_of(text: str) -> list[dict[str, str]]:
    """Return the sponsored pupils by school stage, or as a whole where no stage is told."""
    groups = [
        _sponsored(found, found["stage"], newly=bool(_NEWLY.search(text[: found.start()])))
        for found in _STAGE.finditer(text)
    ]
    if groups:
        return groups
    found = _ALL.search(text)
    if found is None:
        return []
    return [_sponsored(found, "", newly=bool(_NEWLY.search(text[: found.start()])))]


def _sponsored(found: re.Match[str], stage: str, *, newly: bool) -> dict[str, str]:
    group = {"stage": stage} if stage else {}
    if (newly or "新增" in found[0]) and not found["new"]:
        group["new"] = f"{found['count']}名"
    elif found["new"] or found["old"]:
        if found["new"]:
            group["new"] = found["new"].removeprefix("新增")
        if found["old"]:
            group["carried_over"] = found["old"].removeprefix("续助")
    else:
        group["count"] = f"{found['count']}名"
    if found["each"]:
        group["each"] = found["each"]
    return group
