"""The bare names in an entry: 五年级学生赵小明、李小红等 -> 赵小明, 李小红."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.expressions import expression
from aidreport.publication.names.parts import is_family_name

_COUNT = r"[一二两三四五六七八九十\d]{1,3}"
_BRACKETS = expression(r"[（(【\[「『]([^）)】\]」』]*)[）)】\]」』]?")
_APART = expression(r"[、,，;；/|]")
_BLANK = expression(r"[\s\u3000]+")
_ET_CETERA = expression(rf"等(?:{_COUNT}|[人名位个户]|同学|学生)*$")
_CLASS = expression(
    rf"(?:(?:小学|初中|高中|中学)?(?:{_COUNT}年级|[初高]{_COUNT})?[（(]?{_COUNT}[)）]?班"
    rf"|(?:小学|初中|高中)?{_COUNT}年级|^[初高大][一二三四1234](?=..)|幼儿园[大中小]班)的?"
)
_NUMBER = expression(r"^[#＃№]?\d+号?[.、．]?|第?[\dA-Za-z]+号?$")
_ORDINALS = "甲乙丙丁戊己庚辛壬癸一二三四五六七八九十某"
_TITLES = (
    *("学生", "同学", "小朋友", "孩子", "先生", "女士", "老师", "教师", "老人", "大叔"),
    *("大爷", "阿姨", "大妈", "奶奶", "爷爷", "婆婆", "书记", "主任", "校长", "医生", "家长"),
)
_ROLES = (
    *("小学生", "中学生", "初中生", "高中生", "大学生", "毕业生", "贫困生", "困难生"),
    *("受助生", "特困生", "新生", "考生", "患者", "患儿", "病人", "伤员", "儿童", "幼儿"),
    *("少年", "女生", "男生", "女孩", "男孩", "女童", "男童", "孤儿", "学童", "病童", "学员"),
    *("少先队员", "队员", "班长", "大队长", "中队长", "小队长", "村民", "居民", "受助"),
    *("困难", "贫困", "留守", "家庭", "某某", "其中", "患病", "化名", "又名", "小名", "乳名"),
    *("别名", "曾用名", "原名"),
)
_KIN = (
    "父母|父亲|母亲|爸爸|妈妈|爷爷|奶奶|外公|外婆|姥姥|姥爷|祖父|祖母|哥哥|姐姐|弟弟|妹妹|家长|监护人|亲属|家属"
    "|养父|养母|丈夫|妻子|儿子|女儿|家人"
)
_OF_SOMEBODY = expression(
    rf"(?P<name>.{{2,}}?)(?:同学|小朋友)?(?:[的之](?:{_KIN}|[父母兄姐弟妹子女家])|家长|一?家)"
)


# One of these is in whatever the expressions above match, or a letter of the Latin alphabet, or a
# sign that is no letter; a year of a school may stand at the front: 高一张三.
_SIGNS = frozenset("班级等的之家")
_SIGNS_OF_KIN = frozenset("的之家")
_SCHOOLS, _YEARS = "初高大", "一二三四"


def bare_names(written: str) -> Iterator[str]:
    """Yield the names in what an entry is called by, without brackets, titles, class and 等.

    Whoever stands in brackets has a name too: `陈大山（陈小龙之父）` -> 陈大山, 陈小龙.
    """
    found = (name for part in _parts(written) for name in _in_row(part))
    yield from dict.fromkeys(found)


def names_of_kin(written: str) -> Iterator[str]:
    """Yield whose relative an entry says that somebody is: `赵小明的母亲` -> 赵小明."""
    if _SIGNS_OF_KIN.isdisjoint(written):
        return
    for part in _parts(written):
        if not _is_plain(part) and (kin := _OF_SOMEBODY.fullmatch(part)):
            yield from bare_names(kin["name"])


def _parts(written: str) -> list[str]:
    if _is_plain(written):
        return [written]
    without_class = _CLASS.sub(" ", written)
    return [_BRACKETS.sub("", without_class), *_BRACKETS.findall(without_class)]


def _is_plain(written: str) -> bool:
    """Return whether nothing but characters of a name stands there, as in most entries."""
    has_year = written[:1] in _SCHOOLS and written[1:2] in _YEARS
    latin = any(map(str.isascii, written))
    return written.isalpha() and not (has_year or latin) and _SIGNS.isdisjoint(written)


def _in_row(row: str) -> Iterator[str]:
    """Yield the names of a row; blanks stand between names, or within a short one (张　明)."""
    if _is_plain(row):
        yield from filter(None, [_bare(row)])
        return
    for each in _APART.split(row):
        words = [word for word in _BLANK.split(each) if word]
        if len(words) > 1 and _is_one_name(words):
            words = [(" " if each.isascii() else "").join(words)]
        yield from filter(None, map(_bare, words))


def _is_one_name(words: list[str]) -> bool:
    together = "".join(words)
    if together.isascii():
        return True
    return len(together) <= 4 and (min(map(len, words)) < 2 or is_family_name(words[0]))


def _bare(name: str) -> str:
    """Return a name without what stands around it; empty where it was only that."""
    before = None
    while name != before:
        before = name
        if not (name.isascii() or _is_plain(name)):
            name = _NUMBER.sub("", _ET_CETERA.sub("", name))
        name = _without_role(name.strip("的之：: "))
        if not _is_plain(name) and (kin := _OF_SOMEBODY.fullmatch(name)):
            name = kin["name"]
    return "" if len(name) < 2 or name.isdigit() else name


def _without_role(name: str) -> str:
    """Return a name without one title or role; a family name with a title is no name at all."""
    for role in (*_TITLES, *_ROLES):
        rest = name.removesuffix(role)
        if rest != name and (len(rest) != 1 or role in _TITLES or rest in _ORDINALS):
            return rest
        rest = name.removeprefix(role)
        if rest != name and (len(rest) != 1 or rest in _ORDINALS):
            return rest
    return name
