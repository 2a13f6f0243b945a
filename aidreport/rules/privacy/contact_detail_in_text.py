"""A telephone number or e-mail address stands in a text or phrase.

An annual summary says what was done; how to reach somebody does not belong there and must not be
published with it (own rule). The number of a hotline or an office, called so, is left alone.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, donation: {cash: 100}, text: 家长电话13800138000。}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, donation: {cash: 100}, text: 已与家长联系。}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.expressions import expression
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import LONG_NUMBER, Pattern, Words

_DETAIL = Pattern(
    r"[01](?<![0-9A-Za-z\-].)"
    r"(?:(?<=1)[3-9]\d[ \-]?\d{4}[ \-]?\d{4}|(?<=0)\d{2,3}-\d{7,8})(?![0-9A-Za-z])"
    r"|[A-Za-z0-9][A-Za-z0-9._+\-]*@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+"
)
_OF_AN_OFFICE = expression(
    "(?:热线|咨询|举报|监督|办公|值班|客服|官方|单位)(?:电话|邮箱)?[：为是]?$"
)


def _check(words: Words, _record: YearRecord) -> Found:
    if "@" not in words.characters and not words.holds(LONG_NUMBER):
        return
    for mention in words.mentions(_DETAIL):
        found = mention.words()
        if _OF_AN_OFFICE.search(mention.text[: mention.start]):
            continue
        yield found_at(
            mention.place(),
            "“{found}” is a telephone number or an e-mail address: delete it.",
            found=f"{found[:3]}……{found[-2:]}",
        )


CONTACT_DETAIL_IN_TEXT = TextRule("contact-detail-in-text", Severity.WARNING, _check)
