"""One campaign is named in two ways.

“温暖同行” in March and “温暖同行行动” or “温暧同行” in May: a reader takes them for two
campaigns, and the report names one of them wrongly (own rule). Names are compared without 活动,
行动, 工程, 计划 and 项目 behind them; of four characters and more, one may differ.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, name: 温暖同行}
      - {kind: volunteering, date: 2024-05-05, name: 温暧同行}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, name: 温暖同行}
      - {kind: volunteering, date: 2024-05-05, name: 温暖同行}
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Severity
from aidreport.model.fields.recorded import Recorded
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.rules.telling_apart import TELL_APART, perhaps_alike

_WORK = ("活动", "行动", "工程", "计划", "项目")
_SORT_OF_WORK = ("主题", "系列", "公益", "志愿服务")
_LONG = 4


def _check(record: YearRecord) -> Found:
    names = {each.name: None for each in record.activities if isinstance(each.name, Recorded)}
    for alike in perhaps_alike(names, _stem):
        first_spelt: dict[str, tuple[int, str]] = {}
        for number, (name, stem) in enumerate(alike):
            known = (number, str(name))
            first = min(first_spelt.setdefault(each, known) for each in _spellings(stem))
            if first is not known:
                yield found_at(
                    name.origins[0],
                    "“{name}” looks like “{other}”: if it is one campaign, write one name for it.",
                    name=name,
                    other=first[1],
                )


def _stem(name: str) -> str:
    if not name.endswith(_WORK):
        return name
    stem = name[: -len(_WORK[0])]
    while stem.endswith(_SORT_OF_WORK):
        stem = next(stem.removesuffix(sort) for sort in _SORT_OF_WORK if stem.endswith(sort))
    return stem or name


def _spellings(stem: str) -> Iterator[str]:
    """Yield what names that look alike have in common: the stem, whole or without a character."""
    yield stem
    if len(stem) >= _LONG:
        for index, character in enumerate(stem):
            if character not in TELL_APART:
                yield f"{stem[:index]}\0{stem[index + 1 :]}"


CAMPAIGN_UNDER_TWO_NAMES = YearRule("campaign-under-two-names", Severity.WARNING, _check)
