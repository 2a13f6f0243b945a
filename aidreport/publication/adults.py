"""Who is known to be an adult (成年人): by a post that only adults hold, or by what they do.

Own rule: the list is of posts of schools, offices, hospitals and villages. A title that pupils
hold as well (书记 of a 团支部, 主席 of a 学生会, 班长, 委员) tells nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from aidreport.expressions import expression
from aidreport.model.base import Record
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.publication.walking import parties_in

_POSTS = expression(
    r"校长|园长|院长|局长|处长|科长|厅长|部长|县长|市长|镇长|乡长|州长|区长|村长|所长|站长|馆长|台长|厂长|行长|会长|秘书长"
    r"|董事|理事|监事|书记|主任|主席|经理|总裁|总监|老板|教师|老师|教授|讲师|教练|导师|专家|学者|医师|医生|大夫|护士|护师|药师"
    r"|工程师|研究员|律师|记者|编辑|会计|出纳|干警|民警|警察|法官|检察官|军官|战士|司机|顾问|督导|督学|调研员|巡视员|科员|办事员"
    r"|公务员|职工|职员|员工|工人|农民|村民|居民|户主|家长|代表|委员|负责人|联系人|干事|组长|队长|校友|企业家|董事长|辅导员"
    r"|保安|厨师|党员|退休|离休|常委|政委|参赞|领事|牧师|法师|阿訇"
)
_OF_PUPILS = expression(
    r"学生|同学|(?<![医先])生(?:代表|委员)?\Z|小朋友|学习小组|少先队(?!.*辅导员)|少年|幼儿|儿童|孤儿|学童|学员|班长|团支|班级|班干|课代表"
    r"|[大中小]队[长委]|小组长|(?:学习|体育|文艺|生活|劳动|宣传|纪律|卫生|组织)委员|学生会|红领巾|小记者|小主持|小.{0,3}员\Z"
    r"|女孩|男孩|女童|男童|患儿|[初高]中|年级|[一二三四五六\d]班"
)
_DONE_BY_ADULTS = ("leaders", "teachers", "staff", "lecturers", "guests", "speaker")


def known_adult(person: Person, working: Callable[[], Collection[str]]) -> bool:
    """Return whether a record says that somebody is an adult.

    `working` gives the ids of those who do what only adults do: they lead, teach, speak. It is
    asked only of whom the entry itself does not tell.
    """
    if person.says("minor"):
        return not person.minor
    if is_pupil(person):
        return False
    titles = [post.title for post in person.posts]
    return any(_POSTS.search(title) for title in titles) or person.id in working()


def is_pupil(person: Person) -> bool:
    """Return whether the record shows somebody in a pupil's part."""
    titles = [person.name or "", *(post.title for post in person.posts)]
    return bool(person.grade) or any(_OF_PUPILS.search(title) for title in titles)


def working_in(record: YearRecord) -> frozenset[str]:
    """Return the ids of those who lead, teach or speak in a year."""
    found: set[str] = set()
    _add_working((record.frame, *record.activities), found)
    return frozenset(found)


def _add_working(parts: Iterable[object], found: set[str]) -> None:
    for part in parts:
        if not isinstance(part, Record) or isinstance(part, Person):
            continue
        for name, value in part.__dict__.items():
            if name in _DONE_BY_ADULTS:
                found.update(party.id for party in parties_in(value))
            elif type(value) is tuple:
                _add_working(value, found)
            elif isinstance(value, Record):
                _add_working((value,), found)
