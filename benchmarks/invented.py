"""Invented record files of any size."""

from __future__ import annotations

from collections.abc import Iterator

HEAD = """\
# An invented year: no school, no person and no gift in it is real.
organisation:
  name: 示例市甲中学
  calls_itself: 我校
year: {year}
work: 对口支援
activities:
"""

ACTIVITY = """\
  - kind: {kind}
    id: activity-{number}
    date: {year}-{month:02d}-{day:02d}
    place: 示例县第{number}小学
    title: 第{number}次送教下乡与捐资助学活动
    recipients:
      - name: 示例县第{number}小学
        region: 示例省示例县示例镇
        students: {students}
    leaders:
      - name: 甲老师
        post: 示例市甲中学副校长
      - {{name: 乙老师, post: 教务处主任}}
    participants:
      count: {people}
      unit: 人
      kinds: [教师, 学生志愿者, 家长]
    donations:
      - cash: {cash}元
        status: arrived
        source: 全校师生
      - goods: 图书
        quantity: {students}
        measure_word: 册
        value: "{cash}.50"
    outcome: 听课{people}节，座谈一次，送去教案与课件若干
    text: >-
      老师们走进课堂，与当地同行同备一节课，同上一节课。
"""

KINDS = ("teaching_exchange", "donation", "volunteering", "home_visit")


def activities(amount: int, year: int) -> Iterator[str]:
    """Yield the YAML of `amount` activities of `year`, about 800 bytes each."""
    for number in range(1, amount + 1):
        yield ACTIVITY.format(
            kind=KINDS[number % len(KINDS)],
            number=number,
            year=year,
            month=number % 12 + 1,
            day=number % 28 + 1,
            students=100 + number % 900,
            people=5 + number % 60,
            cash=500 + number * 7 % 20000,
        )


def record_file(amount: int, year: int = 2009) -> str:
    """Return the YAML of a whole year with `amount` activities."""
    return HEAD.format(year=year) + "".join(activities(amount, year))
