"""A text has so many members in one place, and another number of member units in another.

“协会现有会员40名” beside “45家会员单位” is two counts, of which a reader takes one for a slip (own
rule). Several sorts of members may be counted, a person and a company: hence only a note.

Bad:
    report:
      period: 2024
      organisation: 示例协会
      extra: {会员: 40名, 单位: 45家}
      text: 本会现有会员40名，全年45家会员单位参加帮扶。
    organisations: {示例协会: }

Good:
    report:
      period: 2024
      organisation: 示例协会
      extra: {会员: 45家}
      text: 本会现有会员单位45家，全部参加帮扶。
    organisations: {示例协会: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Mention, Pattern, Where, Words

_MEMBER = "(?:会员|成员|理事)"
_MEASURE = "[家个名位]"
_NUMBER = r"(?P<{0}>[1-9]\d*)"
_COUNTED = Pattern(
    rf"(?<![新原非]){_MEMBER}(?:单位)?(?:共|共有|有|达|达到)?{_NUMBER.format('behind')}{_MEASURE}"
    rf"|(?<![\d.第]){_NUMBER.format('before')}{_MEASURE}{_MEMBER}单位",
    *("会员", "成员", "理事"),
)
# What makes of a number a part, a change, or that of another time.
_ANOTHER = ("其中", "新增", "增加", "新发展", "发展", "减少", "退会", "上年", "去年", "原有", "占")


def _check(words: Words, _record: YearRecord) -> Found:
    first: dict[tuple[int, str], Mention] = {}
    for mention in words.mentions(_COUNTED, Where.TEXTS):
        if any(
            word in mention.sentence[: mention.start - mention.sentence_start] for word in _ANOTHER
        ):
            continue
        sort = next(each for each in ("会员", "成员", "理事") if each in mention.words())
        earlier = first.setdefault((id(mention.text), sort), mention)
        said, was = _number(mention), _number(earlier)
        if said != was and ("单位" in mention.words()) != ("单位" in earlier.words()):
            yield mention.wrong(
                "“{found}” is another number than “{earlier}” before it: if the same members"
                " are meant, correct one of the two.",
                earlier=earlier.words(),
            )


def _number(mention: Mention) -> int:
    return int(mention.match["behind"] or mention.match["before"])


MEMBERS_DO_NOT_AGREE = TextRule("members-do-not-agree", Severity.NOTE, _check)
