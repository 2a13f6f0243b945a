from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import misspelt, outside, unsealed, unsigned

REGISTRY = """\
organisations:
  甲: {name: 示例市甲中学}
  乙: {name: 示例县乙中学}
"""
REPORT = "report: {period: 2024, organisation: 甲, self_reference: 我校}\n"
SIGNATURE = "signature: {date: 2024-12-31}\n"
GIFT = "kind: donation\ndate: 2024-03-05\nrecipients: [乙]\ndonation: {cash: 700}\n"
LATER_GIFT = "kind: donation\ndate: 2024-04-06\nrecipients: [乙]\ndonation: {cash: 300}\n"
IN_ONE_FILE = f"""\
{REGISTRY}
{REPORT}
activities:
  - {{kind: donation, date: 2024-03-05, recipients: [乙], donation: {{cash: 700}}}}
  - {{kind: donation, date: 2024-04-06, recipients: [乙], donation: {{cash: 300}}}}
{SIGNATURE}"""


@pytest.fixture
def folder(here: Path, write_records: Callable) -> Path:
    write_records("registry", REGISTRY)
    write_records("2024/report", REPORT + SIGNATURE)
    write_records("2024/0305-gift", GIFT)
    write_records("2024/0406-gift", LATER_GIFT)
    return here / "records" / "2024"


@pytest.mark.usefixtures("folder")
def test_year_in_a_folder_is_valid(aidreport: Callable) -> None:
    ran = aidreport("validate", "--strict")
    assert (ran.code, ran.out, ran.err) == (0, "", "Records of 1 year checked: no errors.\n")


@pytest.mark.usefixtures("folder")
def test_year_in_a_folder_gives_the_report_of_the_same_year_in_one_file(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    assert aidreport("render", "2024").code == 0
    (here / "records").rename(here / "before")
    write_records("2024", IN_ONE_FILE)
    ran = aidreport("render", "2024", "--check")
    assert (ran.code, ran.err) == (0, "The reports are what the records give.\n")
    text = (here / "reports" / "2024.md").read_text(encoding="utf-8")
    assert "1000元" in text
    assert "示例县乙中学" in text
    assert unsealed(text).endswith("\n示例市甲中学\\\n2024年12月31日\n\n</div>\n")


@pytest.mark.usefixtures("folder")
def test_findings_stand_in_the_file_of_each_activity(
    aidreport: Callable, write_records: Callable
) -> None:
    write_records("2024/report", REPORT)
    write_records("2024/0406-gift", LATER_GIFT.replace("2024-04-06", "2031-03-05"))
    ran = aidreport("validate")
    assert (ran.code, ran.out) == (
        0,
        outside("2024", "records/2024/0406-gift.yaml:2:7") + unsigned("records/2024/report.yaml"),
    )
    write_records("2024/0305-gift", GIFT + "plaice: 示例镇\n")
    ran = aidreport("validate")
    assert (ran.code, ran.out) == (
        1,
        misspelt("records/2024/0305-gift.yaml:5:1")
        + outside("2024", "records/2024/0406-gift.yaml:2:7"),
    )


@pytest.mark.usefixtures("folder")
def test_sum_is_traced_to_the_files_of_the_activities(aidreport: Callable) -> None:
    ran = aidreport("trace", "2024", "1000")
    assert ran.code == 0
    assert ran.out.split("\n", 1)[1] == (
        "    700 + 300 = 1000\n"
        "    records/2024/0305-gift.yaml:4:18: donation.cash = 700\n"
        "    records/2024/0406-gift.yaml:4:18: donation.cash = 300\n"
    )


@pytest.mark.usefixtures("folder")
def test_new_activity_file_makes_the_report_stale(
    aidreport: Callable, write_records: Callable
) -> None:
    aidreport("render", "2024")
    assert aidreport("render", "2024", "--check").code == 0
    write_records("2024/0507-gift", GIFT.replace("03-05", "05-07"))
    assert aidreport("render", "2024", "--check").code == 1


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "peeple: {}\n",
            "4:1: error: There is no field “peeple” here: did you mean “people”? [unknown-key]\n",
        ),
        (
            "  乙: {name: 示例县丙中学}\n",
            "4:3: error: The key “乙” stands twice, first at line 3, column 3: keep one of the "
            "two, or rename this one. [doubled-key]\n",
        ),
    ],
)
def test_mistake_in_the_registry_is_found_once_for_all_years(
    aidreport: Callable, write_records: Callable, line: str, found: str
) -> None:
    write_records("registry", REGISTRY + line)
    for year in ("2023", "2024"):
        write_records(year, (REPORT + SIGNATURE).replace("2024", year))
    ran = aidreport("validate")
    assert (ran.code, ran.out, ran.err) == (
        1,
        f"records/registry.yaml:{found}",
        "Records of 2 years checked: 1 error.\n",
    )


def test_name_in_the_registry_is_that_of_all_years(
    aidreport: Callable, write_records: Callable
) -> None:
    write_records("registry", REGISTRY)
    for year in ("2023", "2024"):
        write_records(year, (REPORT + SIGNATURE).replace("2024", year))
    aidreport("render", "--all", "-f", "md")
    write_records("registry", REGISTRY.replace("示例市甲中学", "示例市丙中学"))
    ran = aidreport("render", "--all", "-f", "md", "--check")
    assert ran.code == 1
    found = [line for line in ran.err.splitlines() if not line.startswith(" ")]
    assert [line.partition(":")[0] for line in found] == [
        "reports/2023.md",
        "reports/2024.md",
    ]
