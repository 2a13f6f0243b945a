"""What was built, how large it is, and how far the works have come."""

from __future__ import annotations

import re
from typing import Any

from aidreport.expressions import expression
from aidreport.extraction.draft import Draft, single
from aidreport.wording.measure_words import MEASURE_WORDS
from aidreport.wording.numbers.reading import plain, read_count

_VERB = "援建|新建|改建|扩建|修建|兴建|硬化|整修|维修|改造|安装|建设|铺设"
_BUILT = expression(rf"(?P<verb>{_VERB})(?:了)?(?P<list>[^，。；]+)")
_ONE = expression(
    rf"(?P<verb>{_VERB})?(?P<item>[^\d、（）]{{1,16}}?)(?P<count>\d[\d.]*万?[^\d、（）]{{1,4}})(?:（面积(?P<area>[\d.]+[^\d（）]+)）)?"
)
_MORE = expression(rf"(?:{_VERB}|面积)[^，。；]{{0,12}}\d")
_DONE = expression(r"建成|投入使用|竣工|完工")
_GOING_ON = expression(r"施工|在建|开工|动工")


def add_works(draft: Draft, text: str) -> None:
    """Add the works that a sentence tells, and their stage."""
    found = _BUILT.search(text)
    if found is None:
        return
    built = []
    doubt = "项目可能不止这些" if _MORE.search(text, found.end()) else ""
    verbs = {found["verb"]}
    for part in found["list"].split("、"):
        one = _ONE.fullmatch(part.strip())
        lot = _built(one) if one else None
        if one and lot and one["verb"]:
            verbs.add(one["verb"])
            lot["verb"] = one["verb"]
        if lot is None:
            doubt = "项目没有全部读懂"
        else:
            built.append(lot)
    if not built and re.fullmatch(r"[^\d、（）]{2,12}", found["list"]):
        built = [{"item": found["list"]}]
    draft.set("works", single(built), doubt)
    if built and len(verbs) > 1:
        built[0].setdefault("verb", found["verb"])
    elif built and found["verb"] != "援建":
        helps = "“帮助”后面的说法" if "帮助" in text[: found.start()] else ""
        draft.set("verb", found["verb"], doubt or helps)
    if _DONE.search(text):
        draft.set("stage", "completed")
    elif _GOING_ON.search(text):
        draft.set("stage", "started")


def _built(one: re.Match[str]) -> dict[str, Any] | None:
    counts = [read_count(plain(each)) for each in (one["count"], one["area"]) if each]
    if not all(each and each.measure_word in MEASURE_WORDS for each in counts):
        return None
    said = [each.said for each in counts if each]
    return {"item": one["item"], "quantities": single(said)}
