"""How people are called by the posts that they hold: 党组书记、局长王一, 科学老教师李二."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from aidreport.expressions import expression
from aidreport.model.fields.recorded import origins_of
from aidreport.model.person import Person, Post
from aidreport.rendering.marks import mark, marked

_AFTER_THE_NAME = {"教师": "老师", "老师": "老师"}
_TEACHERS = ("教师", "老师")
_BETWEEN = expression("[、，,]")
# A title that names its body: who is known by the family name is 县委尤书记, not 尤县委书记.
_OF_A_BODY = expression(
    "(?P<body>.*(?:委|党组|总支|支部|政府|政协|人大|会|联|室|中心|医院|学校|集团|公司|局|部|处|科"
    "|股|站|所|园|队|村|镇|乡|县|区|市))(?P<title>(?:常务)?副?(?:书记|主任|主席|会长|总?经理"
    "|[院校局部处科站所园队县区镇乡市]长))"
)
# Nobody is called 驻村秦第一书记: 驻村第一书记秦书记.
_FIRST_SECRETARY = "第一书记"


def posts_on(person: Person, day: date) -> tuple[Post, ...]:
    """Return the posts held on a day; that of a teacher goes without saying beside others."""
    held = [post for post in person.posts if post.held_on(day)]
    return tuple(post for post in held if post.title not in _AFTER_THE_NAME) or tuple(held[:1])


def titled_name(posts: Sequence[Post], name: str, *, only_surname: bool = False) -> str:
    """Return a name with titles: 书记、局长王一; 王三老师; 薛书记 by the surname alone.

    The body of the first post is said by whoever calls, with the organisation.
    """
    first = posts[0].title if posts else ""
    if only_surname and (split := _split(posts)):
        before, called = split
        return before + name + called
    if only_surname or first in _AFTER_THE_NAME:
        return name + after_the_name(first)
    return _titles(posts) + name


def _split(posts: Sequence[Post]) -> tuple[str, str] | None:
    """Return what is said before a family name and behind it: 区委副书记、, 区长.

    None where there is one plain title, which stands behind the name.
    """
    titles = [part for post in posts for part in _BETWEEN.split(post.title) if part]
    if not titles:
        return None
    origins = tuple(place for post in posts for place in origins_of(post.title))
    if titles[-1].endswith(_FIRST_SECRETARY):
        return mark("、".join(titles), origins), _FIRST_SECRETARY[-2:]
    last = _OF_A_BODY.fullmatch(titles[-1])
    if len(titles) == 1 and last is None:
        return None
    before = "、".join([*titles[:-1], last["body"] if last else ""])
    return mark(before, origins), after_the_name(last["title"] if last else titles[-1])


def is_plain_teacher(posts: Sequence[Post]) -> bool:
    """Return whether posts say no more than that somebody is a teacher, or nothing."""
    return all(post.title in _AFTER_THE_NAME for post in posts)


def teacher_name(
    posts: Sequence[Post], subject: str | None, name: str, *, only_surname: bool = False
) -> str:
    """Return a teacher with the subject and whatever title is more than 教师: 科学老教师李二.

    Who is known by the family name alone is 数学教师赵老师.
    """
    plain = is_plain_teacher(posts)
    if not subject:
        return name if plain else marked(posts[0].body or "") + _titles(posts) + name
    if plain:
        return f"{marked(subject)}教师{name}{'老师' if only_surname else ''}"
    body = marked(posts[0].body or "")
    if posts[-1].title.endswith(_TEACHERS):
        before = f"{body}{_titles(posts[:-1])}、" if len(posts) > 1 else ""
        return f"{before}{marked(subject)}{marked(posts[-1].title)}{name}"
    return f"{body}{_titles(posts)}、{marked(subject)}教师{name}"


def after_the_name(title: str) -> str:
    """Return a title as it stands after the name: 老师 for 教师."""
    return mark(_AFTER_THE_NAME.get(title, title), origins_of(title))


def _titles(posts: Sequence[Post]) -> str:
    bodies = ["", *(marked(post.body or "") for post in posts[1:])]
    titles = (body + marked(post.title) for body, post in zip(bodies, posts, strict=False))
    return "、".join(titles)
