"""Invented record files of any size, without a finding."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

HEAD = """\
# An invented year: no school, no person and no gift in it is real.
report: {{period: {year}, organisation: {house}, self_reference: 我校, work: 对口支援}}
signature: {{date: {year}-12-31}}
organisations:
  {house}: {{sort: 学校, region: 示例市}}
{schools}
people:
{leaders}
activities:
"""

SCHOOL = "  示例县第{number}小学: {{sort: 学校, region: 示例县}}"
LEADER = "  甲{number}: {{name: 甲示例{number}, posts: 副校长}}"

ACTIVITY = """\
  - kind: {kind}
    id: 活动{number}
    date: {year}-{month:02d}-{day:02d}
    recipients: 示例县第{school}小学
    name: 第{number}次送教下乡与捐资助学活动
    leaders:
      - 甲{leader}
    participants:
      - who: 教师志愿者
        count: {people}人
      - who: 学生志愿者
        count: {students}名
    aims:
      - 均衡优质教育资源
      - 谋求与受援学校共同提高
    contents:
      - 与该校教师同备一节课
      - 与该校教师座谈研讨教学方法
    donation:
      cash:
        - amount: {cash}
          status: paid
          source: 全校师生
      goods:
        - items: [图书, 文具]
          quantity: {students}册
          value: {value}
    outcomes:
      - 加强了两校教师的交流
      - 送去教案与课件若干
    text: >-
      老师们走进课堂，与当地同行同上第{year}{number}号
      示范课，课后一起评课。
"""

KINDS = ("teaching-exchange", "donation", "volunteering", "home-visit")
MOST_SCHOOLS = 500


HOUSE = "示例市甲中学"


def activities(amount: int, year: int, others: int = 0) -> Iterator[str]:
    """Yield the YAML of `amount` activities of `year`, about 800 bytes each.

    `others` is how many activities others have told: these have other figures.
    """
    for number in range(1, amount + 1):
        figure = number + others
        yield ACTIVITY.format(
            kind=KINDS[number % len(KINDS)],
            number=number,
            school=number % min(amount, MOST_SCHOOLS) + 1,
            leader=number,
            year=year,
            month=number % 12 + 1,
            day=number % 28 + 1,
            students=100 + figure % 900,
            people=5 + figure % 60,
            cash=500 + figure * 7 % 20000,
            value=f"{500 + figure * 7 % 20000}.5",
        )


def record_file(amount: int, year: int = 2009, house: str = HOUSE, others: int = 0) -> str:
    """Return the YAML of a whole year with `amount` activities of a house."""
    head = HEAD.format(
        year=year,
        house=house,
        schools="\n".join(
            SCHOOL.format(number=number) for number in range(1, min(amount, MOST_SCHOOLS) + 1)
        ),
        leaders="\n".join(LEADER.format(number=number) for number in range(1, amount + 1)),
    )
    return head + "".join(activities(amount, year, others))


def export_of(house: str, export: bytes) -> bytes:
    """Return what another house handed in, as if it were this one's: the same activities."""
    first, _, rest = export.partition(b"\n")
    head = json.loads(first)
    head["house"]["name"], head["sha256"] = house, ""
    line = json.dumps(head, ensure_ascii=False, separators=(",", ":"))
    content = f"{line}\n".encode() + rest
    digest = hashlib.sha256(content).hexdigest()
    return content.replace(b'"sha256":""', f'"sha256":"{digest}"'.encode(), 1)
