"""The figures of the catalogue by what reports, statistics, plans and texts call them."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Message
from aidreport.expressions import expression
from aidreport.facts.figures.catalogue import FIGURES, SERIES
from aidreport.facts.figures.figure import Figure, Key

TOTALS, CHINESE_TOTALS = "totals.", "合计."
"""What the name of a figure begins with in a text, in either language."""

_BY_TERM = {each.term: each for each in FIGURES.values()}
_BY_WORDS = {words: each for each in FIGURES.values() for words in (each.term, *each.also)}
_AROUND = expression(
    r"^(?:全年|本年度?|年度|今年|累计|合计|总|共)+"
    r"|(?:总额|总数|总量|金额|数额|合计|总计|人数|人次|时长|数)+$"
)
_BY_KEY = {(each.group, each.key): each for each in FIGURES.values()}
_BY_GROUP = {each.group: each for each in SERIES.values()}


def term_of(key: Key) -> str:
    """Return what reports call a figure of the statistics."""
    figure = _BY_KEY.get((key.group, key.name))
    return figure.term if figure else _BY_GROUP[key.group].term(key.name)


def is_figure(key: Key) -> bool:
    """Return whether the catalogue has such a figure."""
    return (key.group, key.name) in _BY_KEY or key.group in _BY_GROUP


def label_of(key: Key) -> Message | str:
    """Return what the statistics call it; kinds, regions and counting words as in the records."""
    figure = _BY_KEY.get((key.group, key.name))
    return figure.label if figure else _BY_GROUP[key.group].label(key.name)


def figure_called(name: str) -> Figure | None:
    """Return the figure that texts call so, in either language: totals.cash_paid, 合计.捐款."""
    for start in (TOTALS, CHINESE_TOTALS):
        if name.startswith(start):
            own = name.removeprefix(start)
            return FIGURES.get(own) or _BY_TERM.get(own)
    return None


def figure_named(words: str) -> Figure | None:
    """Return the figure with a name (`pupils`, `totals.pupils`) or with a term (结对资助学生)."""
    name = words.removeprefix(TOTALS).removeprefix(CHINESE_TOTALS)
    return FIGURES.get(name) or _BY_WORDS.get(name)


def figure_meant(words: str) -> Figure | None:
    """Return the figure that an indicator of this name tells: 全年捐款总额 -> 捐款."""
    plain = words.replace("总", "", 1)  # 志愿服务总时长
    return _BY_WORDS.get(words) or _BY_WORDS.get(plain) or _BY_WORDS.get(_AROUND.sub("", words))


def figures_in(words: str) -> Iterator[Figure]:
    """Yield the figures that the words of a plan name: 开展志愿服务 -> 志愿服务."""
    found = (each for term, each in _BY_WORDS.items() if term in words)
    yield from {each.name: each for each in found}.values()
