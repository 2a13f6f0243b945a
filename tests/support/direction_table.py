"""The page that shows how each kind of activity is told, by who helps whom and where it was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from activities import checked, rendered, year_of

from aidreport.examples.table import table_of_sentences
from aidreport.model.kinds import KINDS
from aidreport.rendering.marks import MarkKind, spans

OWN, OTHER, THIRD = "示例市甲中学", "乙小学", "示例市教育局"
WHO: dict[str, dict[str, Any]] = {
    "本单位帮助对方": {"recipients": OTHER},
    "对方帮助本单位": {"helpers": OTHER},
    "第三方帮助对方": {"helpers": THIRD, "recipients": OTHER},
}
WHERE: dict[str, dict[str, Any]] = {
    "不写": {},
    "乙小学": {"place": OTHER},
    "甲中学（本单位）": {"place": OWN},
    "市科技馆": {"place": "市科技馆"},
}
DIRECTIONS: dict[str, dict[str, dict[str, Any]]] = {
    "staff-exchange": {
        "派出（sent）": {"direction": "sent"},
        "接收（received）": {"direction": "received"},
    },
    "meeting": {
        "": {},
        "前往（sent）": {"direction": "sent"},
        "来访（received）": {"direction": "received"},
    },
}
FACTS: dict[str, dict[str, Any]] = {
    "teaching-placement": {"teachers": "王三"},
    "teaching-exchange": {"teachers": "王三", "contents": "上公开课"},
    "donation": {"donation": {"cash": "700"}},
    "materials": {"materials": "复习资料"},
    "volunteering": {"participants": {"who": "学生志愿者", "count": "45名"}},
    "fund-raising": {"donation": {"cash": "700"}},
    "field-practice": {"participants": {"who": "学生", "count": "45名"}},
    "home-visit": {"visited": {"who": "困难家庭", "count": "3户"}},
    "staff-exchange": {"count": "5名", "rank": "骨干教师", "task": "跟岗学习"},
    "works": {"works": {"item": "图书室"}},
    "sponsorship": {"sponsored": {"new": "3名"}},
    "medical-aid": {"services": {"item": "义诊", "quantity": "30人次"}},
    "meeting": {"topics": "帮扶工作"},
    "purchase": {"goods": {"items": "土豆", "quantity": "100斤"}},
    "training": {"trainees": {"who": "骨干教师", "count": "30名"}},
    "other": {"name": "书香校园行动"},
}
CONTRADICTIONS = {"contradicting-direction", "helps-itself"}

_HEAD = """\
# 谁帮谁、到哪里去：各类活动怎么写

<!-- Made by `pytest tests/rendering/test_directions.py --rewrite`; do not edit. -->

[返回](records.zh-CN.md)

写报告的是“示例市甲中学”（自称“我校”），对方是“示例县乙小学”，第三方是“示例市教育局”。

- `recipients` 写受助的一方；`helpers` 写来做这件事的别的单位，这时不填 `recipients`
  就是帮助本单位。
- `place` 只在地点不是受助对象所在地时填写；填了也照样能读懂。
- `direction` 从本单位来说：`sent` 是本单位的人前往，`received` 是对方的人来；
  来的一方写在 `recipients` 里，写在 `helpers` 里也一样。
- 记着“矛盾”的写法，`validate` 会提出来（`contradicting-direction`）。
"""


def page() -> str:
    """Return the page: a table for each kind of activity."""
    return _HEAD + "".join(f"\n{part}" for part in _tables())


def _tables() -> Iterator[str]:
    for name, kind in KINDS.items():
        yield (
            f"## {kind.term}（`{name}`）\n\n| 谁帮谁 | 地点 | 报告怎么说 |\n| --- | --- | --- |\n"
            + "".join(f"| {who} | {where} | {sentence} |\n" for who, where, sentence in rows(name))
        )


def rows(kind: str) -> Iterator[tuple[str, str, str]]:
    """Yield who helps whom, where, and the sentence; a contradiction is named behind it."""
    own = FACTS.get(kind) or next(iter(table_of_sentences()["kinds"][kind].values()))
    for direction, sent in DIRECTIONS.get(kind, {"": {}}).items():
        for who, parties in WHO.items():
            for where, place in WHERE.items():
                activity = {"kind": kind, "date": "2024-05-06", **own}
                text = year_of({**activity, **sent, **parties, **place})
                found = {finding.code for finding in checked(text)[1]} & CONTRADICTIONS
                yield (
                    f"{who}，{direction}" if direction else who,
                    where,
                    _told(text) + ("（矛盾）" if found else ""),
                )


def _told(text: str) -> str:
    report = rendered(text)
    (told,) = [span for span in spans(report.marked) if span.kind is MarkKind.ACTIVITY]
    text = report.text or ""
    return text[told.start : text.index("。", told.end) + 1].removeprefix("5月6日，")
