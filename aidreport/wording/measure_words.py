"""Measure words (量词) and units that stand after numbers in reports on aid work."""

from __future__ import annotations

from aidreport.expressions import expression

_HEADS = "人 名 位 个 口 员 户 家 人次"
_ORGANISATIONS = (
    "所 校 院 村 个村 镇 乡 县 市 区 街道 社区 班 个班 组 队 支 团 户次 家次 厂 店 单位 "
    "个单位 个县 个乡 个镇 个乡镇 个市 个区 个社区 个街道 个组 个队 个家庭 个年级 个支部 "
    "个部门 个省"
)
_THINGS = (
    "件 台 套 册 本 份 箱 袋 张 面 辆 间 栋 幢 座 批 部 把 盒 包 瓶 桶 罐 条 床 双 副 只 "
    "头 匹 羽 尾 株 棵 盆 粒 颗 根 块 片 枚 枝 束 盏 顶 扇 架 艘 艇 眼 门 篇 幅 幕 封 则 "
    "题 卷 捆 筐 篮 卡 板 管 单 节 孔 樽 杯 碗 盘 顿 餐 票 令 刀 打 对 桌 席 席位 册次 "
    "件次 台次 套件 台套 台件 件套 标箱 车 船 趟 听 提 摞 叠"
)
_PLACES_AND_WORKS = "处 段 点 站 个点 个站 标段 楼 层 单元 室 床位 学位 车位 工位 岗位 个岗位"
_EVENTS = (
    "次 场 场次 期 届 项 轮 遍 回 课 课次 讲 堂 例 例次 车次 班次 趟次 批次 频次 起 宗 种 "
    "类 样 式 系列 句 款 个项目 个点位 步 级 等 倍 成 份额"
)
_TIME = (
    "年 月 个月 周 星期 个星期 日 天 夜 晚 小时 个小时 学时 课时 工时 机时 分钟 秒 刻 "
    "钟头 个钟头 学期 个学期 学年 个学年 季 季度 个季度 工日 工作日 个工作日 人天 人日 "
    "人年 人月 人时 世纪 年度 周年 周岁 岁"
)
_UNITS = (
    "分 米 千米 公里 里 华里 厘米 毫米 分米 丈 尺 寸 海里 平方米 平方公里 平方千米 "
    "平方厘米 平方毫米 平方尺 平米 平 平方 亩 公顷 顷 立方米 立方 立方公里 立方厘米 "
    "立方毫米 方 升 毫升 吨 公吨 公斤 千克 克 毫克 斤 市斤 两 钱 担 石 吨公里 千瓦 千瓦时 "
    "瓦 兆瓦 度 伏 千伏 安 千伏安 摄氏度 兆 吉 字节 字 延米 延长米 线米 线公里 "
    "车公里 人公里 百分点 个百分点"
)
MEASURE_WORDS = frozenset(
    " ".join((_HEADS, _ORGANISATIONS, _THINGS, _PLACES_AND_WORKS, _EVENTS, _TIME, _UNITS)).split()
)
"""Measure words of the field; each of a person or a thing may also be followed by 次."""

_WHOLE = "人 名 位 口 员 户 家 人次 户次 家次 台次 例 例次 所 校 册 本 件 套 面 辆 张 幢 栋"
WHOLE = frozenset(_WHOLE.split())
"""Measure words of what is not divided: there are no 54.5人."""

_NEVER_PEOPLE = "册 本 箱 袋 瓶 台 套 辆 间 栋 幢 册次"
NEVER_PEOPLE = frozenset(f"{_UNITS} {_NEVER_PEOPLE}".split())
"""Measure words that count no people: weights, areas and things."""

ONLY_PEOPLE = frozenset(["人", "名", "位", "人次"])
"""What counts people and nothing else: 200人 of books is a slip."""

_EITHER = expression(r"(.{1,3})（(.{1,3})）(次?)")


def is_measure_word(word: str) -> bool:
    """Return whether a word is a measure word of the field, also with 次: 台, 台次, 人（家）次."""
    if word in MEASURE_WORDS or (word.endswith("次") and word[:-1] in MEASURE_WORDS):
        return True
    either = _EITHER.fullmatch(word)
    return either is not None and all(part in MEASURE_WORDS for part in either.groups()[:2])


def measure_word_of(words: str) -> str:
    """Return the longest measure word that words begin with, empty if none: 公斤教师 -> 公斤."""
    beginnings = (words[:end] for end in range(min(len(words), 6), 0, -1))
    return next((word for word in beginnings if is_measure_word(word)), "")
