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
from collections.abc import Iterable, Iterator

from aidreport.diagnostics import Severity, listed
from aidreport.expressions import expression
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Mention, Pattern, Words

_USUAL_POSTS = frozenset(
    f"{rank}{post}"
    for post in ("校长", "书记", "主任", "局长", "院长", "会长", "秘书长", "园长", "处长", "科长")
    for rank in ("", "副")
)
# A longer post that begins like a shorter one: 主任医师 is no 主任.
_GOES_ON = expression("助理|医师|护师|药师|技师|科员|委员|秘书")


def _check(words: Words, record: YearRecord) -> Found:
    held: dict[str, set[str]] = {}
    for person in record.people.values():
        if person.name and person.posts:
            held.setdefault(str(person.name), set()).update(_posts(person))
    if not held:
        return
    # There may be thousands of names, but few posts: the words are searched for these.
    posts = sorted(_USUAL_POSTS.union(*held.values()), key=lambda post: (-len(post), post))
    lengths = sorted({len(name) for name in held})
    pattern = Pattern("|".join(map(re.escape, posts)))
    # Beside the post of a person, which is a text of its own, nothing stands.
    for mention in words.mentions(pattern, besides=frozenset(posts)):
        post = mention.words()
        for name in _beside(mention, lengths):
            if post not in held.get(name, (post,)):
                yield found_at(
                    mention.place(),
                    "The text calls {name} “{post}”, recorded are {held}: correct the text, or"
                    " add the post to {name} in “people”.",
                    name=name,
                    post=post,
                    held=listed(sorted(held[name])),
                )


def _beside(mention: Mention, lengths: Iterable[int]) -> Iterator[str]:
    """Yield what stands right after a post, and right before one that does not go on."""
    text, start = str(mention.text), mention.start
    end = start + len(mention.words())
    goes_on = _GOES_ON.match(text, end)
    for length in lengths:
        yield text[end : end + length]
        if not goes_on and start >= length:
            yield text[start - length : start]


def _posts(person: Person) -> set[str]:
    return {str(post.title) for post in person.posts}


POST_NOT_RECORDED = TextRule("post-not-recorded", Severity.WARNING, _check)
