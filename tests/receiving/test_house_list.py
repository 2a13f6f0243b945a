from pathlib import Path

from aidreport.diagnostics import Severity
from aidreport.receiving.house_list import read_houses


def wrong(folder: Path, content: str) -> list[str]:
    """What is wrong with a list, each with its place."""
    path = folder / "houses.yaml"
    path.write_text(content, encoding="utf-8")
    found = read_houses(path).findings
    return [f"{each.position.line}:{each.position.column}: {each.message}" for each in found]


def test_a_list_of_names_and_groups_is_read(tmp_path: Path) -> None:
    assert wrong(tmp_path, "单位:\n  - {名称: 一中, 曾用名: [县中, 老县中]}\n  - 二中\n") == []


def test_what_is_no_text_is_told_and_not_passed_over(tmp_path: Path) -> None:
    first, second = wrong(
        tmp_path, "单位:\n  - {名称: 一中, 曾用名: {旧: 县中}}\n  - {名称: 二中, 区县: [甲县]}\n"
    )
    assert first.startswith("2:14: “曾用名” of a house is a text")
    assert second.startswith("3:14: “区县” of a house is a text")


def test_fields_are_named_as_the_list_names_them(tmp_path: Path) -> None:
    (chinese,) = wrong(tmp_path, "单位:\n  - {类别: 小学}\n")
    assert chinese.startswith("2:5: This house has no name: add “名称”")
    (english,) = wrong(tmp_path, "houses:\n  - {kind: 小学}\n")
    assert english.startswith("2:5: This house has no name: add “name”")
    (twice,) = wrong(tmp_path, "单位:\n  - 一中\n  - 一中\n")
    assert "“区县”" in twice


def test_an_empty_entry_is_told_by_its_number(tmp_path: Path) -> None:
    (said,) = wrong(tmp_path, "单位:\n  - 一中\n  -\n  - 二中\n")
    assert said.startswith("2:3: Entry 2 of the list is no house")


def test_a_second_list_beside_the_first_is_told_and_not_passed_over(tmp_path: Path) -> None:
    (said,) = wrong(tmp_path, "单位:\n  - 一中\n幼儿园:\n  - 第一幼儿园\n")
    assert said == (
        "3:1: “幼儿园” stands beside “单位”, and what is below it is not read: put all houses"
        " below “单位”, and delete this line."
    )


def test_a_file_that_is_not_there_is_a_warning_at_its_name(tmp_path: Path) -> None:
    path = tmp_path / "houses.yaml"
    path.write_text("单位:\n  - {名称: 一中, 报送文件: 收件/一中.jsonl}\n", encoding="utf-8")
    found = read_houses(path)
    (said,) = found.findings
    assert said.severity is Severity.WARNING
    assert (said.position.line, said.position.column) == (2, 20)
    assert "“收件/一中.jsonl”" in str(said.message)
    (house,) = found.houses
    assert house.source is None
