"""A title that is longer than a line, broken by sense into a trapezium or a diamond.

GB/T 9704—2012, clause 7.3.1: a title that takes several lines keeps its words whole, is
symmetric, and its lines make a trapezium (梯形) or a diamond (菱形), no rectangle and no
hourglass. Where a word ends is known only roughly without a dictionary of Chinese: names
from the record, what stands in 《》, “” or （）, numbers with their unit and the words that
titles are made of are kept whole, and a line rather ends after a place, a body or 的.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from aidreport.writers.word.dimensions import TITLE_CHARACTERS_A_LINE
from aidreport.writers.word.width import width

_MOST_LINES = 4
_KEPT = (
    r"《[^《》]{,16}》|“[^“”]{,16}”|（[^（）]{,16}）|第?[0-9][0-9.,]*(?:[—～-][0-9]+)?"
    r"(?:学年度|年度|年|月份|月|日|周年|届|次|期|%|[个名所项])?(?:上半年|下半年|[春夏秋冬]季)?"
    r"|[A-Za-z]+(?:[ .'-][A-Za-z]+)*"
)
_WORDS = (  # noqa: SIM905 - words in a row are easier to read and to add to
    "关于 开展 进行 加强 推进 落实 做好 学习 贯彻 实施 组织 参加 支持 援助 "
    "支援 对口 帮扶 结对 协作 对口支援 对口帮扶 结对帮扶 结对助学 乡村振兴 "
    "脱贫攻坚 驻村帮扶 驻村帮扶工作队 帮扶工作队 工作队 志愿服务 慈善救助 慈善 "
    "救助 助学 扶贫 扶智 扶志 捐赠 捐款 捐资 捐助 公益 爱心 教育 教学 支教 "
    "送教 医疗 健康 卫生 文化 科技 农业 农村 乡村 社会 城乡 学校 教师 学生 "
    "医院 单位 项目 资金 物资 活动 工作 情况 任务 成效 受援 驻村 定点 总结 "
    "报告 汇报 小结 计划 方案 通知 意见 工作总结 工作报告 工作汇报 工作小结 "
    "情况报告 情况汇报 一览表 统计表 对比表 明细表 年度 学年度 上半年 下半年 "
    "委员会 办事处 理事会 基金会 慈善会 第一 第二 第三 中学 小学 大学 学院 "
    "幼儿园 中心 中国 全国 地区 自治区 自治州 自治县"
).split()
_WORD_ENDS = "市县区镇乡村省州旗校院局会社部厅处所站园年月日届次期司"
_AFTER = {"的": 1.0, "、": 2.0, "，": 0.5, "：": 0.5, "\u3000": 0.0, " ": 0.5}
_JOINING = "和与及暨"
_TAIL = ("工作总结", "工作报告", "工作汇报", "工作小结", "情况报告", "情况汇报")

Lines: TypeAlias = tuple[tuple[int, int], ...]

_INSIDE_A_WORD = 6.0
_AT_A_WORD = 3.0
_AFTER_A_NAME = 1.0
_AFTER_A_BODY = 2.0
_BEFORE_THE_GENRE = 2.0
_BEFORE_JOINING = 2.5
_LEFT_HANGING = 8.0
_RECTANGLE = 3.0
_HOURGLASS = 6.0
_ONE_LINE_MORE = 6.0
_UNEVEN = 0.35


def title_lines(title: str, names: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the lines of a title, each at most 20 characters wide where that can be.

    Args:
        title: the title on one line.
        names: words of the record that stay whole, as far as they stand in the title.

    A title that fits is one line; so is one too long for four, which the program wraps.
    `"示例市教育局关于2024年对口支援示例县乡村学校工作情况的报告"
    -> 示例市教育局关于2024年 / 对口支援示例县乡村学校工作情况的报告`.
    """
    if width(title) <= TITLE_CHARACTERS_A_LINE:
        return (title,)
    least = -int(-width(title) // TITLE_CHARACTERS_A_LINE)
    if least > _MOST_LINES:
        return (title,)
    words = _words(title, [name for name in names if name and name in title])
    good = [place for place in range(1, len(words)) if _break_cost(words, place) < _LEFT_HANGING]
    counts = range(least, min(least + 1, _MOST_LINES) + 1)
    found = {
        lines: _cost(lines, words) + _ONE_LINE_MORE * (count - least)
        for count in counts
        for lines in _broken(words, good, count)
    }
    if not found:
        return (title,)
    best = min(found, key=found.__getitem__)
    return tuple("".join(words[start:end]) for start, end in best)


def _words(title: str, names: Sequence[str]) -> list[str]:
    """Return the title's words as far as they are known, and single characters between them."""
    known = sorted({*names, *_WORDS}, key=len, reverse=True)
    return re.findall("|".join([_KEPT, *map(re.escape, known), "."]), title, re.DOTALL)


def _broken(
    words: Sequence[str], places: Sequence[int], count: int, start: int = 0
) -> Iterator[Lines]:
    """Yield every way to make `count` lines that fit out of the words from `start` on."""
    if count == 1:
        if _width(words[start:]) <= TITLE_CHARACTERS_A_LINE:
            yield ((start, len(words)),)
        return
    for place in places:
        if place > start and _width(words[start:place]) <= TITLE_CHARACTERS_A_LINE:
            for further in _broken(words, places, count - 1, place):
                yield ((start, place), *further)


def _width(words: Sequence[str]) -> float:
    return width("".join(words))


def _cost(lines: Lines, words: Sequence[str]) -> float:
    breaks = sum(_break_cost(words, end) for _, end in lines[:-1])
    return breaks + _shape_cost([_width(words[start:end]) for start, end in lines])


def _break_cost(words: Sequence[str], place: int) -> float:
    """Return how bad it is to end a line before the word at `place`."""
    before, after = words[place - 1], words[place]
    rest = "".join(words[place:])
    if before in ("关于", *_JOINING) or after == "的" or after[0] in "、，：》”）":
        return _LEFT_HANGING
    if before[-1] in _AFTER:
        return _AFTER[before[-1]]
    if after[0] in _JOINING:
        return _BEFORE_JOINING
    if rest.startswith(_TAIL):
        return _BEFORE_THE_GENRE
    if len(before) == len(after) == 1 and before not in _WORD_ENDS:
        return _INSIDE_A_WORD
    if before[-1] in _WORD_ENDS:
        return _AFTER_A_NAME if len(before) > 1 else _AFTER_A_BODY
    # Between a known word and a character that may belong to it: 中|等, 村|庄.
    return _AT_A_WORD if len(before) > 1 and len(after) > 1 else 2 * _AT_A_WORD


def _shape_cost(widths: Sequence[float]) -> float:
    """Return how far the lines are from a trapezium or a diamond."""
    spread = _UNEVEN * (max(widths) - min(widths))
    steps = [later - earlier for earlier, later in pairwise(widths)]
    rectangle = _RECTANGLE * sum(1 for step in steps if abs(step) < 1)
    hourglass = _HOURGLASS * sum(1 for one, two in pairwise(steps) if one < 0 < two)
    return spread + rectangle + hourglass
