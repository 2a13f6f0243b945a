"""A minor's name stands in a text or phrase.

A minor who is named in a field can be masked for publication; words that somebody typed are taken
as they are, and the name gets about (own rule, after 未成年人保护法, article 4: the privacy of
minors is protected). The given name alone counts where it is sure that it is one: 小示同学.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张小示: {grade: 初一, minor: true}}
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 张小示
        donation: {cash: 1000}
        text: 张小示同学深受感动。

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张小示: {grade: 初一, minor: true}}
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 张小示
        donation: {cash: 1000}
        text: 受助学生深受感动。
"""

from __future__ import annotations

import re

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Spelled, Words

_WHOLE_NAME = 3
_AFTER = "同学|学生|小朋友|孩子|患儿|一家|的(?:病|父|母|家|爷|奶|学|生活)"
_BEFORE = "同学|学生|小朋友|孩子|患儿|女孩|男孩|儿童"


def _check(words: Words, record: YearRecord) -> Found:
    minors = {
        str(person.name or person.id)
        for person in record.people.values()
        if person.minor and len(person.name or person.id) > 1
    }
    # Two pupils may have one name.
    own_fields = {id(person.name) for person in record.people.values()}
    given = {name[1:] for name in minors if len(name) == _WHOLE_NAME}
    for found in words.spelled([*minors, *given]):
        if id(found.text) in own_fields or not (found.name in minors or _is_name(found)):
            continue
        yield found_at(
            found.place,
            "This is the name of a minor, which must not be published: refer to the person in"
            " a field, or write the text without the name.",
        )


def _is_name(found: Spelled) -> bool:
    """Return whether a given name, which may be an ordinary word, is one here."""
    end = found.start + len(found.name)
    after = re.compile(_AFTER).match(found.text, end)
    return bool(after or re.search(f"(?:{_BEFORE})$", found.text[: found.start]))


MINOR_NAMED_IN_TEXT = TextRule("minor-named-in-text", Severity.WARNING, _check)
