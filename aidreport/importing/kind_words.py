"""What lists call the kinds of activities."""

from __future__ import annotations

from functools import cache

from aidreport.names import ENGLISH_KINDS, KINDS

_MORE_WORDS = {
    "donation": "捐款 捐物 捐款捐物 捐助 资助 捐赠资助 捐资",
    "teaching-placement": "派出支教",
    "teaching-exchange": "公开课 教研 送教 送教下乡",
    "materials": "资料",
    "volunteering": "志愿者服务 志愿活动",
    "fund-raising": "募款 义卖",
    "home-visit": "走访 慰问 家访",
    "staff-exchange": "干部教师交流 跟岗培训 跟岗学习 挂职",
    "works": "建设",
    "sponsorship": "助学",
    "medical-aid": "义诊",
    "meeting": "座谈会 座谈 联席会议 互访",
    "purchase": "消费扶贫",
    "other": "其他工作",
}


def kind_named(text: str) -> str | None:
    """Return the kind that a word names, None for none: 捐款 -> donation."""
    return _words().get("".join(text.split()))


@cache
def _words() -> dict[str, str]:
    more = {word: name for name, words in _MORE_WORDS.items() for word in words.split()}
    return {**more, **ENGLISH_KINDS}


def all_kinds() -> list[str]:
    """Return the names of all kinds."""
    return list(KINDS)


def term_of(kind: str) -> str:
    """Return what a kind is called in Chinese: donation -> 捐赠."""
    return KINDS[kind]
