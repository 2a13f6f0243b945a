"""What lists call the kinds of activities."""

from __future__ import annotations

import re
from functools import cache

from aidreport.model.kinds import KINDS

_MORE_WORDS = {
    "donation": "捐赠 捐款 捐物 捐款捐物 捐助 资助 捐赠资助 捐资",
    "teaching-placement": "支教 派出支教",
    "teaching-exchange": "教学交流 公开课 教研 送教 送教下乡",
    "materials": "资料支持 资料",
    "volunteering": "志愿服务 志愿者服务 志愿活动",
    "fund-raising": "募捐 募款 义卖",
    "field-practice": "社会实践",
    "home-visit": "走访慰问 走访 慰问 家访",
    "staff-exchange": "人员交流 干部教师交流 跟岗培训 跟岗学习 挂职",
    "works": "援建 建设",
    "sponsorship": "结对助学 助学",
    "medical-aid": "医疗帮扶 义诊",
    "meeting": "座谈互访 座谈会 座谈 联席会议 互访",
    "purchase": "消费帮扶 消费扶贫",
    "training": "培训",
    "other": "其他 其他工作",
}


def kind_named(text: str) -> str | None:
    """Return the kind that a word names, None for none: 捐款 -> donation."""
    return _words().get("".join(text.split()))


@cache
def _words() -> dict[str, str]:
    words = {name: name for name in KINDS}
    for name, kind in KINDS.items():
        words |= {word: name for word in re.split("[、（）]", kind.term) if word}
    for name, more in _MORE_WORDS.items():
        words |= dict.fromkeys(more.split(), name)
    return words


def all_kinds() -> list[str]:
    """Return the names of all kinds."""
    return list(KINDS)


def term_of(kind: str) -> str:
    """Return what a kind is called in Chinese: donation -> 捐赠."""
    return _MORE_WORDS[kind].split()[0]
