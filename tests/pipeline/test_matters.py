"""What two schools and a charity recorded, from their records to the bureau's report."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from aidreport import pipeline
from aidreport.facts.houses.checked import YearOfHouses
from aidreport.facts.houses.placed import anywhere
from aidreport.gathering.index import HouseEntry, State, written_index
from aidreport.gathering.reading import read_export
from aidreport.pipeline.handing_in import handed_in
from aidreport.sources.project import project_in

FIRST = """\
报告: {期间: 2010, 本单位: 我们}
单位:
  我们: {全称: 示例县第一中学, 类别: 学校, 区县: 示例县, 曾用名: 示例县中学}
  二中: {全称: 示例县第二中学, 区县: 示例县}
  慈善会: {全称: 示例市慈善会, 区县: 示例市}
  小学: {全称: 鄠邑区第一小学, 曾用名: 户县第一小学, 区县: 鄠邑区}
活动:
  - {种类: 志愿服务, 日期: 2010-03-05, 联合单位: 二中, 受助对象: 小学, 参加人员: {人数: 40人}}
  - {种类: 捐赠, 日期: 2010-04-10, 帮扶方: 慈善会, 捐赠: {捐款: 8000}}
落款: {成文日期: 2010-12-20}
"""
SECOND = """\
报告: {期间: 2010, 本单位: 我们}
单位:
  我们: {全称: 示例县第二中学, 类别: 学校, 区县: 示例县}
  一中: {全称: 示例县中学, 区县: 示例县}
  小学: {全称: 户县第一小学, 区县: 户县}
活动:
  - {种类: 志愿服务, 日期: 2010-03-05, 联合单位: 一中, 受助对象: 小学, 参加人员: {人数: 40人}}
落款: {成文日期: 2010-12-21}
"""
CHARITY = """\
报告: {期间: 2010, 本单位: 我们}
单位:
  我们: {全称: 示例市慈善会, 类别: 社会组织, 区县: 示例市}
  一中: {全称: 示例县第一中学, 区县: 示例县}
活动:
  - {种类: 捐赠, 日期: 2010-04-10, 受助对象: 一中, 捐赠: {捐款: 8000}}
落款: {成文日期: 2010-12-22}
"""
BUREAU = """\
报告: {期间: 2010, 本单位: 本局, 自称: 我局}
单位: {本局: {全称: 示例市教育局}}
汇总: {分类: [], 数额最大: {按哪项: 参加志愿服务}}
附件: [单位表]
落款: {成文日期: 2010-12-31}
"""
RECORDS = {"一中": FIRST, "二中": SECOND, "慈善会": CHARITY}


def gathered(folder: Path, records: dict[str, str]) -> Path:
    """The folder of a bureau that has gathered what these records give."""
    bureau = folder / "bureau"
    (bureau / "gathered/2010/exports").mkdir(parents=True)
    entries = []
    for name, content in {**records, "bureau": BUREAU}.items():
        (folder / name / "records").mkdir(parents=True)
        (folder / name / "records/2010.yaml").write_text(content, encoding="utf-8")
        if name != "bureau":
            entries.append(_handed_in(folder / name, bureau / "gathered/2010"))
    (bureau / "gathered/2010/houses.jsonl").write_bytes(written_index(tuple(entries)))
    return bureau


def _handed_in(folder: Path, target: Path) -> HouseEntry:
    project = project_in(folder)
    checked = pipeline.check(project, "2010")
    assert checked.record, [each.line(str) for each in checked.findings]
    content = handed_in(project, checked.record.record, checked.findings, "0.1.0").content
    file, digest = f"exports/{folder.name}.jsonl", hashlib.sha256(content).hexdigest()
    (target / file).write_bytes(content)
    year = read_export(content, file).year
    assert year
    house = year.house
    former = house.former_names
    return HouseEntry(
        house.name, former, house.kind, house.place, State.HANDED_IN, "mail", file, digest
    )


@pytest.fixture
def bureau(tmp_path: Path) -> Path:
    return gathered(tmp_path, RECORDS)


def edition(bureau: Path) -> pipeline.Edition:
    project = project_in(bureau)
    checked = pipeline.check(project, "2010")
    assert checked.record, [each.line(str) for each in checked.findings]
    return pipeline.Reporter(project).edition(checked.record)


def codes(bureau: Path) -> list[str]:
    return [each.code for each in pipeline.check(project_in(bureau), "2010").findings]


def test_an_old_name_a_joint_activity_and_a_gift_count_once(bureau: Path) -> None:
    assert codes(bureau) == []
    text = edition(bureau).rendered.text or ""
    assert "共开展各类帮扶活动2项" in text
    assert "累计捐款8000元，参加志愿服务40人次" in text
    together = "示例县第一中学、示例县第二中学3月5日联合开展的志愿服务活动"
    assert f"参加志愿服务人次最多的有：{together}（参加志愿服务40人次）" in text
    assert "\n注：合计中，联合活动、单位之间的帮扶只计一次。\n" in text
    assert "| 合计 |  |" in text
    found = pipeline.survey(project_in(bureau), ["2010"]).statistics
    assert found
    rows = {(row.key.group.value, row.key.name): row.figures[0].value for row in found.rows}
    assert rows["recipients", "organisations"] == 2
    assert ("funds", "received-paid") not in rows


def test_trace_leads_from_a_figure_to_both_houses_and_says_that_it_counts_once(
    bureau: Path,
) -> None:
    trace = pipeline.trace(edition(bureau), ())
    led = [
        {field.shown for field in figure.fields}
        for figure in trace.figures
        if figure.words == "40人次"
    ]
    note = "（联合活动，合计只计一次）"
    assert {
        f"示例县第一中学 records/2010.yaml:8:5 参加志愿服务{note}",
        f"示例县第二中学 records/2010.yaml:7:5 参加志愿服务{note}",
    } in led


def test_trace_says_what_is_known_vaguely_and_amounts_as_reports_do(tmp_path: Path) -> None:
    charity = CHARITY.replace("捐款: 8000", "捐款: [1.2万元, 近1万元]")
    edited = edition(gathered(tmp_path, {"慈善会": charity}))
    fields = {each for figure in pipeline.trace(edited, ()).figures for each in figure.fields}
    assert "12000元、近1万元" in {each.value for each in fields}


def test_without_the_former_name_the_school_is_told_and_counts_twice(tmp_path: Path) -> None:
    first = FIRST.replace("曾用名: 户县第一小学, ", "")
    bureau = gathered(tmp_path, {**RECORDS, "一中": first})
    assert "gathered-under-two-names" in codes(bureau)
    found = pipeline.survey(project_in(bureau), ["2010"]).statistics
    assert found
    rows = {(row.key.group.value, row.key.name): row.figures[0].value for row in found.rows}
    assert rows["recipients", "organisations"] == 3


def test_what_is_to_be_asked_names_fields_as_the_record_of_the_bureau_does(tmp_path: Path) -> None:
    second = SECOND.replace("联合单位: 一中, ", "")
    bureau = gathered(tmp_path, {**RECORDS, "二中": second})
    found = pipeline.check(project_in(bureau), "2010").findings
    (said,) = [each.line(str) for each in found if each.code == "joint-named-once"]
    assert "“联合单位”" in said
    assert "“with”" not in said


def test_other_names_of_those_who_are_named_are_handed_in_and_of_nobody_else(bureau: Path) -> None:
    content = (bureau / "gathered/2010/exports/一中.jsonl").read_bytes()
    year = read_export(content, "x").year
    assert year
    assert [(each.name, each.former_names) for each in year.organisations] == [
        ("鄠邑区第一小学", ("户县第一小学",))
    ]
    assert year.activities[0].partners == ("示例县第二中学",)


OWN = """\
活动:
  - {种类: 志愿服务, 日期: 2010-03-05, 联合单位: 二中, 受助对象: 小学, 参加人员: {人数: 50人}}
  - {种类: 捐赠, 日期: 2010-06-01, 受助对象: 一中, 捐赠: {捐款: 500}}
"""
OWN_NAMES = "，".join(
    [
        "二中: {全称: 示例县第二中学, 区县: 示例县}",
        "小学: {全称: 鄠邑区第一小学, 区县: 鄠邑区}",
        "一中: {全称: 示例县第一中学, 区县: 示例县}",
    ]
).replace("，", ", ")
GIVEN = "  - {种类: 捐赠, 日期: 2010-06-01, 帮扶方: 局, 捐赠: {捐款: 500}}\n落款:"


def with_own(folder: Path, own: str, named: str) -> Path:
    """A bureau that did something itself; `named` is whom the second school names beside it."""
    bureau_name = "局: {全称: 示例市教育局}"
    second = SECOND.replace("联合单位: 一中", f"联合单位: {named}")
    second = second.replace("  小学:", f"  {bureau_name}\n  小学:")
    first = FIRST.replace("  小学:", f"  {bureau_name}\n  小学:").replace("落款:", GIVEN)
    found = gathered(folder, {"一中": first, "二中": second})
    record = BUREAU.replace("}}\n汇总:", f"}}, {OWN_NAMES}}}\n汇总:")
    record = record.replace("落款:", f"{own}落款:")
    (found / "records/2010.yaml").write_text(record, encoding="utf-8")
    return found


def figures_in(bureau: Path, *, by_place: bool = False) -> dict[tuple[str, str], int]:
    found = pipeline.survey(project_in(bureau), ["2010"], by_place=by_place).statistics
    assert found
    return {
        (row.key.group.value, row.key.name): int(row.figures[0].value or 0) for row in found.rows
    }


def test_what_the_bureau_and_a_house_name_each_other_in_is_in_statistics_once(
    tmp_path: Path,
) -> None:
    apart = figures_in(with_own(tmp_path / "apart", "", "[一中, 局]"))
    assert (apart["volunteers", "total"], apart["funds", "received-paid"]) == (40, 8500)
    bureau = with_own(tmp_path / "one", OWN, "[一中, 局]")
    assert codes(bureau).count("joint-figures-differ") >= 1
    found = figures_in(bureau)
    assert found["volunteers", "total"] == 50
    assert (found["activities", "total"], apart["activities", "total"]) == (3, 3)
    assert (found["cash", "paid"], found["funds", "received-paid"]) == (500, 8000)
    assert found["recipients", "organisations"] == apart["recipients", "organisations"]
    by_place = figures_in(bureau, by_place=True)
    assert by_place["regions", "示例县"] == 2
    text = edition(bureau).rendered.text or ""
    assert "参加志愿服务40人次" in text


def test_what_the_bureau_alone_names_a_house_in_is_told_at_its_own_record(tmp_path: Path) -> None:
    bureau = with_own(tmp_path, OWN, "一中")
    found = pipeline.check(project_in(bureau), "2010").findings
    (said,) = [each for each in found if each.code == "joint-named-once"]
    assert str(said.position) == "records/2010.yaml:6:5"
    assert "“示例市教育局” (records/2010.yaml:6:5) names" in said.line(str)
    assert "gathered/2010/exports/二中.jsonl:2:1" in said.line(str)
    assert figures_in(bureau)["volunteers", "total"] == 90


def test_what_the_bureau_and_a_house_recorded_alike_is_told(tmp_path: Path) -> None:
    own = OWN.replace("联合单位: 二中, ", "").replace("50人", "40人")
    bureau = with_own(tmp_path, own, "一中")
    assert "perhaps-counted-twice" in codes(bureau)


def test_a_check_makes_places_for_no_figure_that_it_does_not_name(bureau: Path) -> None:
    """Of thousands of houses these would be half of all that it holds."""
    checked = pipeline.check(project_in(bureau), "2010")
    assert isinstance(checked.record, YearOfHouses)
    done = [each for house in checked.record.gathering.houses for each in house.activities]
    assert done
    for activity in done:
        assert not any(total.origins for total in anywhere(activity.figures).values())
        assert all(total.origins for total in activity.figures.values())
