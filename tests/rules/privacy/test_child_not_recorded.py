from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "child-not-recorded"


@pytest.mark.parametrize(
    "text",
    [
        "学生安全，家长放心。",
        "为高年级同学讲解。",
        "学生周末在家，孩子何时回家。",
        "五年级王老师的公开课。",
        "为学生陈某某捐款。",
        "学生江苏之行。",
        "向许多同学、周围同学了解情况。",
        "父亲张开双臂，母亲林间劳作。",
        "培训班范围，该班严格的要求。",
        "学生夏令营，唐诗、宋词。",
        "徐家村的家长，林区的家，公司杨总的家。",
        "资助了一名五年级学生，与其母亲交谈。",
        "孩子叫妈妈，老师笑了。",
        "患者康复，病人白天休息，残疾人范围扩大。",
        "贫困户马铃薯种植，脱贫户王家村住房改造。",
        "患者郑重承诺，老人雷打不动，残疾人孔雀舞获奖。",
        "儿童安全感，学生高兴地说，为患儿安装人工耳蜗。",
        "学生格桑花支教队，小朋友扎西德勒。",
        "学生王小青（化名）重返课堂，王小青很高兴。",
        "高年级同学、高中部同学，资助章某某同学。",
        "80岁的陈列室，服务对象范围明确。",
        "学生戴上红领巾，老人马上治疗，残疾人林下养殖，儿童王国。",
        "保障妇女儿童权益，更多孩子成就梦想，孤儿院院长讲话。",
        "学生人人参与，孩子慢慢康复，小朋友开开心心，儿童星星艺术团。",
        "李家兄弟学校，江苏一家企业，许多患有慢性病的老人。",
        "为学生有序上学，老人为周边群众，名单：武术队。",
        "孩子子女多，其中江边的老人，其子公司。",
        "残疾人陶瓷、剪纸培训，脱贫户黄牛、黄瓜，监测户马铃薯、高粱、石榴丰收。",
        "学生武汉、韩国、马来西亚研学，患者武汉市就医，学生武警、秦岭。",
        "张家三兄弟合作社，姐弟米线店捐款。",
    ],
)
def test_words_that_are_no_names_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("五年级学生张小示父母双亡。", [6]),
        ("学生王示患病，学生李示、刘例示考上大学。", [3, 10, 13]),
        ("受助学生的妈妈王示例流下了眼泪。", [8]),
        ("资助张小示同学、李示例小朋友。", [3, 9]),
        ("张小示同学深受感动。", [1]),
        ("特困人员施示例入住敬老院，为患儿金小示募捐，小学生褚小示得到资助。", [5, 17, 26]),
        ("初二（3）班陈示例，孤儿赵示。", [7, 13]),
        ("受助学生：张小示、李小例和王小三三人。", [6, 10, 14]),
        ("学生张小示同学、李示和许多家长。", [3, 9]),
        ("家长：杨示例说", [4]),
        ("到王示家中慰问，看望了张小示的奶奶。", [2, 12]),
        ("学生张小示考上大学。张小示受到鼓励。", [3, 11]),
        ("孩子叫覃小示，今年8岁；有个女孩名叫蓝示，名叫米小示的孩子。", [4, 19, 24]),
        ("患儿钟小示（3岁），留守儿童石小示收到书包。", [3, 15]),
        ("为患儿卓玛小示筹集手术费，学生扎西多示来信。", [4, 16]),
        ("学生阿依古示·买买示来信。", [3]),
        ("患者王桂示的手术，脱贫户赵长示家的羊棚，低保户：孙玉示。", [3, 13, 25]),
        ("看望独居老人周德示，女儿陈小示考上大学。", [7, 13]),
        ("章小示同学写来感谢信。", [1]),
        ("8岁的黄小示收到礼物，帮扶对象李小示获助学金。", [4, 16]),
        ("脑瘫患儿陶小示站起来，老人李小示圆了梦。", [5, 14]),
        ("聋哑学生卫小示和她的弟弟，服刑人员子女方小示、阿呷。", [5, 20, 24]),
        ("王小示，男，8岁，李小示（二年级1班），陈小示今年9岁。", [1, 10, 21]),
        ("陈小示（脑瘫患儿），王小示身患白血病，赵小示是孤儿。", [1, 11, 20]),
        ("看望了张小示兄妹，李小示家房屋漏雨，其父许小示去世。", [4, 10, 21]),
        ("受助学生名单：王小示、方小示。学生（李小示、阿牛）。", [8, 12, 19, 23]),
        ("学生分别是赵小示和李小例，1班的黄小示，小班的石小示小朋友。", [6, 10, 17, 24]),
        ("听障儿童妞妞会说话了，患儿豆豆出院。", [5, 14]),
        ("王小示的儿子考上大学，一个叫卓示的孩子。", [1, 15]),
    ],
)
def test_a_name_behind_words_for_children_or_before_them_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    "who",
    [
        *(
            "学生",
            "贫困生",
            "受助生",
            "高中生",
            "女婴",
            "新生儿",
            "失足少年",
            "未成年人",
            "未成年犯",
        ),
        *("服刑人员子女", "烈士遗孤", "军属", "少先队员", "外孙", "监护人", "其子", "其妹", "母亲"),
        *(
            "患者",
            "盲人",
            "聋哑人",
            "肢残人",
            "精神障碍者",
            "残疾学员",
            "伤残军人",
            "感染者",
            "产妇",
        ),
        *("困难职工", "困难党员", "低保家庭", "贫困家庭", "留守妇女", "特困人员", "五保老人"),
        *("服刑人员", "戒毒人员", "刑满释放人员", "受援人", "受害人"),
    ],
)
def test_whatever_follows_the_name_it_is_reported(
    said_of_text: Callable[[str, str], list[str]], who: str
) -> None:
    ends = ("站起来", "圆了大学梦", "走出家门", "激动得流泪", "免除学费", "收到冬衣", "（8岁）")
    names = [f"{family}{given}示" for given in "小一二三四五六" for family in "王何卫"]
    text = "".join(f"看望{who}{name}{ends[n // 3]}。" for n, name in enumerate(names))
    assert len(said_of_text("child-not-recorded", text)) == len(names)


def test_who_is_recorded_can_be_masked(check_year: Callable[..., object]) -> None:
    record = (
        "report: {period: 2024, organisation: 甲}\norganisations: {甲: }\n"
        "people: {张小示: {grade: 初一, minor: true, also_called: 龙龙}, 陈示在: {minor: true}}\n"
        "activities:\n  - {kind: home-visit, date: 2024-03,"
        " text: 走访了学生张小示、学生李小例。学生陈示在场。龙龙同学来信。}\n"
    )
    found = [each for each in check_year(record).findings if each.code == CODE]  # type: ignore[attr-defined]
    assert [(each.position.line, each.position.column) for each in found] == [(5, 56)]


def test_a_part_of_a_recorded_name_is_no_other_one(check_year: Callable[..., object]) -> None:
    record = (
        "report: {period: 2024, organisation: 甲}\norganisations: {甲: }\n"
        "people: {司马示: {grade: 初一, minor: true}}\n"
        "activities:\n  - {kind: home-visit, date: 2024-03,"
        " text: 为司马示同学捐款，司马示的父母表示感谢，马示的父母也来了。}\n"
    )
    found = [each for each in check_year(record).findings if each.code == CODE]  # type: ignore[attr-defined]
    assert [(each.position.line, each.position.column) for each in found] == [(5, 65)]
