from __future__ import annotations

import pytest

from aidreport.extraction.directory import Directory
from aidreport.extraction.parties import Parties, parties_of
from aidreport.extraction.persons import leaders_of, rank_of, sent_of, teaching_of
from aidreport.importing.parties import Register
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.registry import RegistryBuilder
from aidreport.sources.reader import read
from aidreport.sources.values import Mapping, Scalar

REGISTRY = """\
organisations:
  乙小学: {name: 示例县乙小学, short_name: 乙小学}
  丙中学: {name: 示例县丙中学, short_name: 丙中学}
  市教育局: {name: 示例市教育局, short_name: 市教育局}
  示例集团:
people:
  校长: {name: 张示例, posts: 校长}
  书记: {name: 李示例, posts: {title: 书记, body: 党委}}
  王老师: {name: 王示例, posts: 教师}
  周校长: {family_name: 周, posts: 校长, organisation: 丙中学}
  钱校长: {family_name: 周, posts: 校长, organisation: 乙小学}
  学生: {name: 赵小示, grade: 初二, organisation: 丙中学, minor: true}
"""


def registry() -> tuple[dict[str, Organisation], dict[str, Person]]:
    root = read(REGISTRY.encode(), "registry.yaml").root
    assert isinstance(root, Mapping)
    builder = RegistryBuilder()
    builder.add("registry.yaml", root.get(Scalar("organisations")), root.get(Scalar("people")))
    return builder.organisations, builder.people


@pytest.fixture(scope="module")
def directory() -> Directory:
    organisations, people = registry()
    own = frozenset({"我校", "甲中学"})
    return Directory(organisations, people, own, {}, Register({}, own, set()))


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("我校向示例县乙小学捐款", Parties(("乙小学",))),
        ("再次赴乙小学和丙中学指导", Parties(("乙小学", "丙中学"))),
        ("为丙中学初二学生赵小示捐款", Parties(("学生",))),
        ("示例集团向我校捐款", Parties((), ("示例集团",), incoming=True)),
        ("示例集团向乙小学捐款", Parties(("乙小学",), ("示例集团",))),
        ("按照市教育局的安排，我校到乙小学", Parties(("乙小学",))),
        (
            "赴丙中学，资助初二学生赵小示",
            Parties(("丙中学", "学生"), doubt="学校可能只是受助人所在的学校"),
        ),
        ("向乙小学和特教学校捐款", Parties(("乙小学",), doubt="后面可能还有别的单位")),
        ("赴乙小学考察学习", Parties(("乙小学",), doubt="可能是去学习的")),
    ],
)
def test_who_helps_whom_follows_from_where_the_names_stand(
    directory: Directory, text: str, parties: Parties
) -> None:
    assert parties_of(text, directory.mentions(text), 0) == parties


@pytest.mark.parametrize(
    ("text", "ids", "doubt"),
    [
        ("在校长张示例、党委书记李示例的带领下，", ["校长", "书记"], ""),
        ("校长张示例一行6人", ["校长"], ""),
        ("由党委书记李示例带队", ["书记"], ""),
        ("校长张示例、主任孙某带领12名教师", ["校长"], "可能还有别人"),
        ("在李示例书记的带领下", ["书记"], ""),
    ],
)
def test_who_led_is_read(directory: Directory, text: str, ids: list[str], doubt: str) -> None:
    found = leaders_of(text, directory.mentions(text))
    assert ([each.id for each in found.people], found.doubt) == (ids, doubt)


def test_who_was_sent_and_who_taught_is_read(directory: Directory) -> None:
    text = "我校选派骨干教师王示例到乙小学上课，由校长张示例授课"
    mentions = directory.mentions(text)
    assert [each.id for each in sent_of(text, mentions).people] == ["王老师"]
    assert [each.id for each in teaching_of(text, mentions).people] == ["校长"]
    assert rank_of(text) == "骨干教师"


def test_of_namesakes_the_one_of_the_house_before_is_meant(directory: Directory) -> None:
    text = "乙小学周校长代表该校赠送锦旗"
    assert [each.id for each in directory.mentions(text)][-1] == "钱校长"
    alone = directory.mentions("周校长说")[0]
    assert alone.doubt == "同名的不止一个"


def test_the_longest_name_counts(directory: Directory) -> None:
    text = "示例市教育局"
    assert [(each.id, each.end) for each in directory.mentions(text)] == [("市教育局", 6)]
