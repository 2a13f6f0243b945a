"""A free text gives a known person a post that is not recorded for them.

Calling the vice-principal 校长 is usual when speaking and wrong in a formal report, where
one person then appears with two posts (own rule). Only the full name of a person whose
posts are recorded, right before or after a post, is sure enough to be compared; 老师 and
同学 suit everybody.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张示例: {posts: 副校长}}
    activities:
      - kind: volunteering
        date: 2024-03-05
        text: 张示例校长全程参加。

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张示例: {posts: 副校长}}
    activities:
      - kind: volunteering
        date: 2024-03-05
        text: 副校长张示例全程参加。
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from aidreport.diagnostics import Severity, listed, message
from aidreport.model.fields.recorded import FreeText
from aidreport.model.person import Person
from aidreport.model.slots import passage
from aidreport.model.texts import texts, texts_of_activity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule

_USUAL_POSTS = frozenset(
    f"{rank}{post}"
    for post in ("校长", "书记", "主任", "局长", "院长", "会长", "秘书长", "园长", "处长", "科长")
    for rank in ("", "副")
)
# A longer post that begins like a shorter one: 主任医师 is no 主任.
_GOES_ON = re.compile("助理|医师|护师|药师|技师|科员|委员|秘书")


def _check(record: YearRecord) -> Found:
    people = [person for person in record.people.values() if person.name and person.posts]
    posts_of: dict[str, set[str]] = {}
    for person in people:
        posts_of.setdefault(str(person.name), set()).update(_posts(person))
    posts = sorted(_USUAL_POSTS.union(*posts_of.values()), key=len)
    beside = _Beside(posts, posts_of)
    of_activities = (text for activity in record.activities for text in texts_of_activity(activity))
    for text in (*texts(record.frame), *of_activities):
        for name in beside.names_in(text):
            yield from _compare(text, name, posts_of[name], posts)


class _Beside:
    """Finds the names that stand right beside a post.

    There may be thousands of names and of texts, but few posts: a text is searched for these.
    """

    def __init__(self, posts: list[str], names: Collection[str]) -> None:
        self._post = re.compile(f"(?=({'|'.join(map(re.escape, reversed(posts)))}))")
        self._names = names
        self._lengths = sorted({len(name) for name in names})

    def names_in(self, text: str) -> list[str]:
        """Return the names beside posts in a text, each once, in its order."""
        found: dict[str, None] = {}
        for match in self._post.finditer(text):
            for length in self._lengths:
                start, end = match.start(1), match.end(1)
                around = (text[max(start - length, 0) : start], text[end : end + length])
                found |= {name: None for name in around if name in self._names}
        return list(found)


def _compare(text: FreeText, name: str, held: set[str], posts: list[str]) -> Found:
    for post, start in _posts_beside(text, name, posts):
        if post in held:
            continue
        said = message(
            "The text calls {name} “{post}”, recorded are {held}: correct the text, or add the"
            " post to {name} in “people”.",
            name=name,
            post=post,
            held=listed(sorted(held)),
        )
        yield passage(text, post, start), said


def _posts_beside(text: str, name: str, posts: list[str]) -> Iterator[tuple[str, int]]:
    """Yield the longest post right before, and the longest right after, each mention."""
    for match in re.finditer(re.escape(name), text):
        before = _longest(post for post in posts if text.endswith(post, 0, match.start()))
        if before:
            yield before, match.start() - len(before)
        after = _longest(post for post in posts if text.startswith(post, match.end()))
        if after and not _GOES_ON.match(text, match.end() + len(after)):
            yield after, match.end()


def _longest(posts: Iterable[str]) -> str:
    return max(posts, key=len, default="")


def _posts(person: Person) -> set[str]:
    return {str(post.title) for post in person.posts}


POST_NOT_RECORDED = YearRule("post-not-recorded", Severity.WARNING, _check)
