"""The invented county of 40 houses (docs/examples/county): what each recorded, and what it sent.

The same on every run: chance is taken from the name of the house and the year.
"""

from __future__ import annotations

import io
import os
import random
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from aidreport.pipeline.handing_in import hand_in
from aidreport.sources.project import project_in

PROGRAM = "0.1.0"
YEARS = ("2024", "2025")
RENAMED = ("示例县柳湾镇初级中学", "示例县柳湾中学")
MISSING = ("示例县大坪乡云岭小学", "示例县桐树乡幼儿园")
CUT_OFF, EDITED, IN_WORD = "示例县白沙镇中心小学", "示例县双河镇初级中学", "示例县云台乡中心小学"
FAULTY = (CUT_OFF, EDITED, IN_WORD)
IN_ZIPS = ("示例县第二中学", "示例县人民医院", "示例县青溪镇中心小学")
AS_RECORDS = ("示例县特殊教育学校", "示例县石门镇初级中学")
NEW = "示例县第三幼儿园"
"""The house that there was not yet in the year before."""

_TOWNS = ("柳湾镇", "石门镇", "青溪镇", "白沙镇", "双河镇", "大坪乡", "云台乡", "桐树乡")
_VILLAGES = ("云岭", "竹园", "河口", "松林", "桥头", "梅山")
_HELPED = (
    "样例县北岭小学",
    "样例县南坡小学",
    "样例县红石小学",
    "样例县龙泉小学",
    "样例县马鞍小学",
    "样例县高桥小学",
    "样例县北岭中学",
    "样例县民族中学",
)
_CLINIC = "样例县北岭镇卫生院"
_HOLIDAYS = {(5, day) for day in range(1, 6)} | {(10, day) for day in range(1, 9)}
_TIME_OF_CHINA = timezone(timedelta(hours=8))


class House(NamedTuple):
    """A house: its name of today, what it is, and which of its sort it is."""

    name: str
    kind: str
    number: int


def _houses() -> Iterator[tuple[str, str]]:
    yield "示例县第一中学", "高级中学"
    yield "示例县第二中学", "高级中学"
    yield "示例县职业中学", "职业中学"
    yield "示例县特殊教育学校", "特殊教育学校"
    yield "示例县实验初级中学", "初级中学"
    for town in _TOWNS[:6]:
        name = f"示例县{town}初级中学"
        yield RENAMED[1] if name == RENAMED[0] else name, "初级中学"
    for name in ("实验小学", "城关第一小学", "城关第二小学", "城关第三小学"):
        yield f"示例县{name}", "小学"
    for town in _TOWNS:
        yield f"示例县{town}中心小学", "小学"
    for town, village in zip(_TOWNS, _VILLAGES, strict=False):
        yield f"示例县{town if village != '云岭' else '大坪乡'}{village}小学", "小学"
    for number in ("一", "二", "三"):
        yield f"示例县第{number}幼儿园", "幼儿园"
    for town in ("石门镇", "白沙镇", "双河镇", "桐树乡", "青溪镇", "云台乡"):
        yield f"示例县{town}幼儿园", "幼儿园"
    yield "示例县人民医院", "医院"
    yield "示例县慈善会", "社会组织"


HOUSES = tuple(House(name, kind, number) for number, (name, kind) in enumerate(_houses()))
JOINT = (
    (("示例县第一中学", "示例县实验初级中学"), "志愿服务"),
    (("示例县城关第一小学", "示例县城关第二小学"), "教学交流"),
)
"""What two houses did together, and both recorded."""


def name_in(house: House, year: str) -> str:
    """What a house was called in a year."""
    return RENAMED[0] if house.name == RENAMED[1] and year == YEARS[0] else house.name


def houses_in(year: str) -> tuple[House, ...]:
    """The houses that there were in a year."""
    return tuple(each for each in HOUSES if each.name != NEW or year == YEARS[1])


def house_list(year: str) -> str:
    """The list of the houses that are to hand something in."""
    lines = [
        f"# 虚构：示例县{year}年度应当报送的单位。",
        "单位:",
        *(f"  - {_listed(each, year)}" for each in houses_in(year)),
    ]
    return "\n".join(lines) + "\n"


def _listed(house: House, year: str) -> str:
    name = name_in(house, year)
    former = f", 曾用名: [{RENAMED[0]}]" if name == RENAMED[1] else ""
    return f"{{名称: {name}, 类别: {house.kind}, 区县: 示例县{former}}}"


def record(house: House, year: str) -> str:
    """What a house recorded of a year, with Chinese names."""
    chance = random.Random(house.name)
    own = chance.sample(_HELPED, 2)
    activities = [*_activities(house, year, own, chance), *_jointly(house, year)]
    partners = [name for each in activities for name in each.partners]
    used = list(dict.fromkeys(name for each in activities for name in each.helped))
    kinds = {name: "医院" if name == _CLINIC else "学校" for name in used}
    return "\n".join(
        [
            f"# 虚构：{name_in(house, year)}{year}年的记录。",
            f"报告: {{期间: {year}, 本单位: 本单位, 自称: 我单位, 工作名称: 对口支援}}",
            "单位:",
            f"  本单位: {{全称: {name_in(house, year)}, 类别: {house.kind}, 区县: 示例县}}",
            *(f"  {name}: {{类别: {kinds[name]}, 区县: 样例县}}" for name in used),
            *(f"  {name}: {{类别: 学校, 区县: 示例县}}" for name in partners),
            "活动:",
            *(line for each in activities for line in each.lines),
            f"落款: {{成文日期: {year}-12-{15 + house.number % 6}}}",
            "",
        ]
    )


class Activity(NamedTuple):
    """An activity: its lines in the record, whom it helped, and who did it too."""

    lines: list[str]
    helped: Sequence[str]
    partners: Sequence[str] = ()


def _activity(
    kind: str, day: str, helped: Sequence[str], *fields: str, name: str = "", joint: str = ""
) -> Activity:
    whom = helped[0] if len(helped) == 1 else f"[{', '.join(helped)}]"
    lines = [
        f"  - 种类: {kind}",
        *([f"    名称: {name}"] if name else []),
        f"    日期: {day}",
        *([f"    联合单位: {joint}"] if joint else []),
        f"    受助对象: {whom}",
        *(f"    {field}" for field in fields),
    ]
    return Activity(lines, helped, [joint] if joint else [])


def _activities(
    house: House, year: str, helped: list[str], chance: random.Random
) -> Iterator[Activity]:
    of_year = random.Random(f"{house.name} {year}")

    def count(low: int, high: int) -> int:
        """A number of about the same size each year, a little larger than the year before."""
        change = of_year.randint(90, 115) if year == YEARS[1] else 100
        return max(chance.randint(low, high) * change // 100, 1)

    def money(low: int, high: int) -> int:
        return count(low, high) * 50

    def day(first: int, last: int, *, weekend: bool = False) -> str:
        """A day of some months that no other house of the sort has, and no holiday."""
        days = [
            date(int(year), first, 8) + timedelta(each) for each in range((last - first) * 30 + 18)
        ]
        fitting = [
            each
            for each in days
            if (each.weekday() > 4) is weekend and (each.month, each.day) not in _HOLIDAYS
        ]
        return fitting[house.number % len(fitting)].isoformat()

    first, second = helped
    match house.kind:
        case "医院":
            people = count(300, 420)
            yield _activity(
                "医疗帮扶",
                day(5, 6),
                [_CLINIC],
                f"诊疗项目: [{{事项: 义诊, 数量: {people}人次}}]",
                f"捐赠: {{捐款: {money(500, 600)}}}",
            )
            yield _activity(
                "志愿服务",
                day(9, 10, weekend=True),
                [first],
                f"参加人员: {{身份: 医护人员, 人数: {count(12, 20)}名}}",
                name="校园健康讲座",
            )
        case "社会组织":
            yield _activity(
                "结对助学",
                day(8, 8),
                [second],
                f"资助学生: [{{人数: {count(60, 90)}名, 每人金额: 800}}]",
            )
            yield _activity(
                "捐赠",
                day(11, 12),
                [first],
                f"捐赠: {{捐物: [{{物品: 棉衣, 数量: {count(20, 40) * 10}件,"
                f" 价值: {money(600, 900)}}}]}}",
                name="暖冬物资发放",
            )
        case "幼儿园":
            yield _activity(
                "捐赠",
                day(5, 6),
                [first],
                f"捐赠: {{捐款: {money(10, 40)}, 捐物: [{{物品: 绘本, 数量:"
                f" {count(4, 12) * 20}册}}]}}",
                name="绘本漂流",
            )
        case "小学":
            yield _activity(
                "捐赠",
                day(9, 10),
                [first],
                f"捐赠: {{捐款: {money(30, 120)}}}",
            )
            yield _activity(
                "教学交流",
                day(3, 5),
                [first],
                "内容: [上示范课, 集体备课]",
                f"课时: {count(2, 8)}课时",
            )
        case _:
            yield _activity(
                "捐赠",
                day(4, 4),
                [second],
                f"捐赠: {{捐款: {money(100, 260)}, 捐物: [{{物品: 图书, 数量:"
                f" {count(10, 40) * 20}册, 价值: {money(60, 160)}}}]}}",
                name="爱心图书捐赠",
            )
            yield _activity(
                "志愿服务",
                day(5, 6, weekend=True),
                [first],
                f"参加人员: {{身份: 学生, 人数: {count(20, 48)}名}}",
            )
            yield _activity(
                "教学交流",
                day(10, 11),
                [second],
                "内容: [上示范课, 开设专题讲座]",
                f"课时: {count(4, 12)}课时",
            )


def _jointly(house: House, year: str) -> Iterator[Activity]:
    """What a house did together with another one, this year only: each says so of the other."""
    for names, kind in JOINT:
        if year == YEARS[1] and house.name in names:
            (other,) = (each for each in names if each != house.name)
            fields = {
                "志愿服务": "参加人员: {身份: 学生, 人数: 60名}",
                "教学交流": "内容: [同课异构, 集体备课]",
            }
            day = {"志愿服务": "2025-05-30", "教学交流": "2025-10-31"}[kind]
            helped = [_HELPED[6] if kind == "志愿服务" else _HELPED[0]]
            yield _activity(kind, day, helped, fields[kind], joint=other)


@cache
def export(house: House, year: str) -> bytes:
    """What a house hands in; the records of the year before stand beside those of the year."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "records").mkdir()
        (root / f"records/{year}.yaml").write_text(record(house, year), encoding="utf-8")
        found = hand_in(project_in(root), year, PROGRAM)
    assert found.content, [each.line(str) for each in found.findings]
    return found.content


class Sent(NamedTuple):
    """A file that lies among what was received: its path, its content, when it was changed."""

    path: str
    content: bytes
    changed: datetime


def sent(year: str) -> Iterator[Sent]:
    """Yield what lies in the folder of what was received for a year."""
    if year == YEARS[0]:
        files = {f"{name_in(each, year)}.jsonl": export(each, year) for each in houses_in(year)}
        yield Sent("收件/2024/2024年各单位报送文件.zip", zipped(files, year), _changed(year, 28))
        return
    for house in houses_in(year):
        if (content := _content(house, year)) is not None:
            yield Sent(
                f"收件/{year}/{content[0]}", content[1], _changed(year, house.number % 9 + 20)
            )


def _content(house: House, year: str) -> tuple[str, bytes] | None:
    """Return under what name and with what content a house sent its file."""
    name = house.name
    if name in MISSING:
        return None
    if name in AS_RECORDS:
        return f"{name}.zip", zipped({"records/2025.yaml": record(house, year).encode()}, year)
    whole = export(house, year)
    if name == CUT_OFF:
        return f"{name}.jsonl", whole[: len(whole) * 2 // 3]
    if name == EDITED:
        return f"{name} 2025.gathering.jsonl", whole.replace(b'"exact":"', b'"exact":"1', 3)
    if name == IN_WORD:
        return f"{name}2025年工作总结.docx", _word()
    if name in IN_ZIPS:
        return f"{name}.zip", zipped({f"{name}报送/2025.gathering.jsonl": whole}, year)
    return f"{name}-2025.gathering.jsonl", whole


def _word() -> bytes:
    return zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<document/>"}, "2025")


def zipped(files: dict[str, bytes], year: str) -> bytes:
    """A zip of some files, of one day."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, (int(year), 12, 26, 12, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return stream.getvalue()


def _changed(year: str, day: int) -> datetime:
    return datetime(int(year), 12, day, 12, tzinfo=_TIME_OF_CHINA)


def write(root: Path) -> None:
    """Write the lists of houses and what was received; each file was changed on its day."""
    for year, name in ((YEARS[0], "houses-2024.yaml"), (YEARS[1], "houses.yaml")):
        (root / name).write_text(house_list(year), encoding="utf-8", newline="\n")
        for each in sent(year):
            path = root / each.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(each.content)
            os.utime(path, (each.changed.timestamp(), each.changed.timestamp()))


def gather(root: Path, aidreport: Callable[..., object]) -> None:
    """Gather both years, each against its own list of houses."""
    for year, name in ((YEARS[0], "houses-2024.yaml"), (YEARS[1], "houses.yaml")):
        aidreport("-C", str(root), "gather", name, f"收件/{year}", "--records", "--year", year)


def lasting(folder: Path) -> dict[str, bytes]:
    """What a gathering wrote that is kept with the example: no workbook, nothing of one run."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".xlsx" and ".read" not in path.parts
    }
