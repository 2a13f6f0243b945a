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

# 第一、第二中学, 第三、四季度 and 第（一）、（二）项 are lists, and 质量第一、效益优先 ends a
# clause with the word: a number opens what it numbers, and no other comes after its mark.
_NUMERALS = "一二三四五六七八九十"
_OPENS = r"(?<![^\n。；：，！？])"
_WRONG = Pattern(
    rf"{_OPENS}(?P<brackets>（[{_NUMERALS}\d]{{1,3}}）)[、，．.](?!（[{_NUMERALS}\d])"
    rf"|(?<![^\n。；：])(?P<digits>\d{{1,2}})、(?={HAN_LETTER})(?![{_NUMERALS}])"
    rf"|{_OPENS}(?P<ordinal>第[{_NUMERALS}]|首先|其次|最后)、(?!第?[{_NUMERALS}\d])"
    r"|(?P<points>[一二三四五六七八九]是)、",
    *("）、", "），", "）．", ").", "、"),
)
_MARK_AFTER = {"digits": ".", "ordinal": "，"}


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_WRONG, Where.TEXTS):
        kind = mention.match.lastgroup or ""
        right = f"{mention.words(kind)}{_MARK_AFTER.get(kind, '')}"
        said = message(
            "The mark after “{found}” is wrong: write “{right}”.",
            found=mention.words(),
            right=right,
        )
        yield mention.place(kind), said


WRONG_NUMBERING_MARK = TextRule("wrong-numbering-mark", Severity.WARNING, _check)
