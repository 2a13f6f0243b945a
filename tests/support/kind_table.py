"""The smallest records of each kind and direction, and how each of them can vary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from aidreport.model.kinds import KINDS

DAY = "2024-03-05"
SCHOOL = "乙小学"
LEADERS = {"leaders": ["李二"]}
GROUP = {"participants": {"who": "党员教师", "count": "8名"}}
GIVEN = {"cash": "3000", "goods": {"items": "图书", "quantity": "200册"}}
VARIATIONS: Mapping[str, Mapping[str, Any]] = {
    "one recipient": {},
    "no recipient": {"recipients": []},
    "two recipients": {"recipients": [SCHOOL, "丙中学"]},
    "a pupil": {"recipients": "钱五"},
    "a leader": LEADERS,
    "a group": GROUP,
    "only their number": {"participants": {"count": "12人"}},
    "a leader and a group": {**LEADERS, **GROUP},
    "an organiser and a group": {"organiser": "团委", **GROUP},
    "a place": {"place": "示例广场"},
    "a place alone": {"place": "示例广场", "recipients": []},
    "a month": {"date": "2024-03"},
    "no date": {"date": "2024"},
    "some days": {"date": "2024-08-01至2024-08-05", "season": "暑假期间"},
    "a name": {"name": "情系乡村"},
    "an aim": {"aims": "促进教育均衡发展", **LEADERS, "contents": "参观校园"},
    "contents": {"contents": ["参观校园", "与师生座谈"]},
    "an occasion": {"occasion": {"name": "助残日", "ordinal": "34"}},
    "from afar": {"remote": "true"},
    "a spirit": {"spirit": "奉献、友爱", **GROUP},
    "beneficiaries": {"beneficiaries": "山区的孩子们"},
    "cash": {"donation": {"cash": "3000"}},
    "vague cash": {"donation": {"cash": "近10万元"}},
    "shares": {"donation": {"cash": {"amount": "500", "per": "16户"}}},
    "planned cash": {"donation": {"cash": {"amount": "3000", "status": "planned"}}},
    "arrived cash": {"donation": {"cash": {"amount": "3000", "status": "arrived"}}},
    "goods": {"donation": {"goods": {"items": "图书", "quantity": "200册"}}},
    "vague goods": {"donation": {"goods": {"items": ["文具", "书包"], "more": "true"}}},
    "cash and goods for somebody": {"donation": GIVEN, "beneficiaries": "山区的孩子们"},
    "a banner": {"received": {"item": "锦旗", "quantity": "1面", "giver": "周校长"}},
    "an outcome": {"outcomes": "增进了两校的友谊"},
    "support and coverage": {
        "supporters": ["周校长"],
        "coverage": {"medium": "示例县电视台", "manner": "专题"},
    },
}
KIND_FACTS: Mapping[str, Mapping[str, Mapping[str, Any]]] = {
    "donation": {"given": {"donation": {"cash": "3000"}}},
    "field-practice": {"": {}},
    "fund-raising": {"": {"donation": {"cash": "2835.5"}}},
    "home-visit": {"": {"visited": {"who": "困难家庭", "count": "30户"}}},
    "materials": {"": {"materials": "中考复习资料", "quantity": "一些"}},
    "medical-aid": {
        "": {"services": [{"item": "义诊", "quantity": "320人次"}]},
        "no figures": {"services": [{"item": "查房"}]},
        "techniques": {"techniques": ["腹腔镜手术", "无痛胃镜"]},
    },
    "meeting": {
        "": {"topics": "结对帮扶工作"},
        "sent": {"direction": "sent", "topics": "结对帮扶工作"},
        "received": {"direction": "received", "topics": "结对帮扶工作"},
    },
    "other": {"": {"figures": [{"item": "植树", "quantity": "80株"}]}, "no figures": {}},
    "purchase": {
        "bought": {"goods": {"items": "小米", "quantity": "500公斤", "value": "6500"}},
        "sold": {"trade": "sold", "goods": {"items": "苹果", "quantity": "320箱"}},
        "no figures": {},
    },
    "sponsorship": {
        "": {"sponsored": {"stage": "高中", "new": "1名", "each": "3000"}},
        "stages": {
            "sponsored": [
                {"stage": "小学", "new": "3名", "carried_over": "5名", "each": "1000"},
                {"stage": "初中", "carried_over": "4名", "each": "1500"},
            ]
        },
        "no figures": {},
    },
    "staff-exchange": {
        "sent": {"direction": "sent", "count": "3名", "rank": "骨干教师", "task": "跟岗学习"},
        "received": {"direction": "received", "count": "3名", "task": "跟岗学习"},
    },
    "teaching-exchange": {"": {"teachers": "王三", "contents": "上公开课"}, "no figures": {}},
    "teaching-placement": {"": {"teachers": "王三", "duration": "一年"}, "no figures": {}},
    "training": {
        "": {"trainees": {"who": "乡村教师", "count": "150人次"}, "hours": "48课时"},
        "no figures": {},
    },
    "volunteering": {"": {}, "hours": {"service_hours": "120小时"}},
    "works": {
        "": {
            "works": {"item": "饮水工程", "quantities": "2处"},
            "investments": {"amount": "200000"},
        },
        "no figures": {"works": {"item": "校舍"}},
    },
}
HELPED = {"helpers": ["示例市教育局"], "recipients": []}


def kinds_and_directions() -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Yield each kind with each direction, its heading and the facts of the kind."""
    for kind in KINDS:
        for name, own in KIND_FACTS[kind].items():
            yield kind, f"{kind}: {name}" if name else kind, own
        yield kind, f"{kind}: others help us", {**next(iter(KIND_FACTS[kind].values())), **HELPED}
