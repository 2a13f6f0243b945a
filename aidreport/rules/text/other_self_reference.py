"""A text calls the organisation by another name for oneself than the report does.

The report speaks of 我校, 我院, 本会 as `self_reference` says, else as the organisation is called
(a 红十字会 is no 我校); another one in a text most often
comes from somebody else's report (own rule). 我校 and 本校 are both of a school and are not told
apart, and what stands in quotation marks is the words of others.

Bad:
    report:
      period: 2024
      organisation: 示例医院
      self_reference: 我院
      text: 我校高度重视这项工作。
    organisations: {示例医院: }

Good:
    report:
      period: 2024
      organisation: 示例医院
      self_reference: 我院
      text: 我院高度重视这项工作。
    organisations: {示例医院: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.expressions import expression
from aidreport.model.organisation import Organisation
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Pattern, Words

# 我会 may be “I shall”, and 本局部 is no 本局.
_SELF = Pattern(
    r"[我本](?:(?<=我)(?!会)|(?<=本)(?<![基根资课书剧样版原成]本))"
    r"(?P<sort>校(?!区|园)|院(?!系)|局(?!部|面|势)|会(?!议|场|计)|园(?!区)|馆|公司)",
    *("我", "本"),
)

_SORT = expression("(?:中学|小学|大学|学校|医院|卫生院|局|会|园|馆|公司)$")
_CALLED = {
    **dict.fromkeys(("中学", "小学", "大学", "学校"), "校"),
    **dict.fromkeys(("医院", "卫生院"), "院"),
}


def _check(words: Words, record: YearRecord) -> Found:
    report = record.frame.report
    own = report.self_reference if report.says("self_reference") else _by_name(report.organisation)
    if own[:1] not in ("我", "本"):
        return
    for mention in words.mentions(_SELF):
        sort = mention.match["sort"]
        before = mention.text[: mention.start]
        if own.endswith(sort) or before.count("“") > before.count("”"):
            continue
        yield mention.wrong(
            "The text says “{found}”, but the report speaks of “{own}”: correct the text, or"
            " “self_reference” under “report”.",
            own=own,
        )


def _by_name(organisation: Organisation) -> str:
    """Return what an organisation calls itself by its name: 我会 of a 红十字会; or nothing."""
    match = _SORT.search(organisation.name)
    return "我" + _CALLED.get(match[0], match[0]) if match else ""


OTHER_SELF_REFERENCE = TextRule("other-self-reference", Severity.WARNING, _check)
