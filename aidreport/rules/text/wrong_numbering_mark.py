"""A number or an ordinal word in a text has the wrong mark after it.

一、 takes 、, an Arabic number the point (1.), a number in brackets nothing: （一）, （1）;
第一 and 首先 take the comma (GB/T 15834—2011, appendix B.3).

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 主要做了两件事：（一）、选派教师；（二）、捐赠图书。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 主要做了两件事：（一）选派教师；（二）捐赠图书。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity, message
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import HAN_LETTER, Pattern, Where, Words

_WRONG = Pattern(
    r"(?P<brackets>（[一二三四五六七八九十\d]{1,3}）)[、，．.]"
    rf"|[\n。；：](?P<digits>\d{{1,2}})、(?={HAN_LETTER})"
    r"|(?P<ordinal>第[一二三四五六七八九十]|[一二三四五六七八九]是|首先|其次|最后)、",
    *("）、", "），", "）．", ").", "、"),
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_WRONG, Where.TEXTS):
        found = mention.words().lstrip("。；：")
        match mention.match.lastgroup:
            case "brackets":
                right = mention.words("brackets")
            case "digits":
                right = f"{mention.words('digits')}."
            case _:
                right = f"{mention.words('ordinal')}，"
        if right.endswith("是，"):
            right = right[:-1]
        yield (
            mention.place(mention.match.lastgroup or 0),
            message(
                "The mark after “{found}” is wrong: write “{right}”.", found=found, right=right
            ),
        )


WRONG_NUMBERING_MARK = TextRule("wrong-numbering-mark", Severity.WARNING, _check)
