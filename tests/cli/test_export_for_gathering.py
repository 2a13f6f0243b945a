from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from planting import everything_in

from aidreport.gathering.reading import read_export

RECORD = """\
report: {period: 2024, organisation: 示例市甲中学}
organisations:
  示例市甲中学: {sort: 学校, region: 西安市户县, short_name: 甲中, former_names: [示例市甲校]}
  示例县乙小学: {sort: 学校, region: 示例县}
people:
  李小红: {organisation: 示例县乙小学, minor: true, sensitive: {illness: 白血病}}
  王老师: {posts: 教师}
activities:
  - kind: donation
    date: 2024-03
    name: 情系李小红爱心捐款活动
    recipients: 李小红
    leaders: 王老师
    donation: {cash: [2835.5, 近10万元]}
    text: 李小红得了白血病，王老师发起捐款。
signature: {date: 2024-12-20}
"""


def put(here: Path, content: str = RECORD) -> Path:
    (here / "records").mkdir(exist_ok=True)
    (here / "records" / "2024.yaml").write_text(content, encoding="utf-8")
    return here / "exports" / "2024.gathering.jsonl"


def test_activities_and_figures_are_written_without_people(here: Path, aidreport: Callable) -> None:
    path = put(here)
    ran = aidreport("export", "2024", "--for-gathering")
    assert ran.code == 0, ran.err
    assert "Written: exports/2024.gathering.jsonl\n" in ran.err
    head, activity = (json.loads(line) for line in path.read_bytes().splitlines())
    assert head["house"] == {
        "name": "示例市甲中学",
        "short_names": ["甲中"],
        "former_names": ["示例市甲校"],
        "kind": "学校",
        "place": {"words": "西安市户县", "path": ["陕西省", "西安市", "鄠邑区"], "code": "610118"},
    }
    assert head["signed_on"]["start"] == "2024-12-20"
    assert (activity["file"], activity["line"], activity["column"]) == ("records/2024.yaml", 9, 5)
    cash = next(each for each in activity["figures"] if each["group"] == "cash")
    assert (cash["unit"], cash["exact"]) == ("元", "2835.5")
    assert cash["left_out"] == [{"words": "近10万元", "amount": "100000", "measure_word": None}]
    for text in everything_in(path.read_bytes()):
        assert not any(word in text for word in ("李小红", "白血病", "王老师"))


def test_file_is_the_same_twice_and_replaces_an_earlier_one(
    here: Path, aidreport: Callable
) -> None:
    path = put(here)
    aidreport("export", "2024", "--for-gathering")
    first = path.read_bytes()
    assert aidreport("export", "2024", "--for-gathering").code == 0
    assert path.read_bytes() == first
    put(here, RECORD.replace("2835.5", "2836"))
    assert aidreport("export", "2024", "--for-gathering").code == 0
    assert b'"2836"' in path.read_bytes()
    assert read_export(path.read_bytes(), "x").year


def test_file_that_somebody_changed_is_not_replaced(here: Path, aidreport: Callable) -> None:
    path = put(here)
    aidreport("export", "2024", "--for-gathering")
    path.write_bytes(path.read_bytes().replace(b"2835.5", b"9835.5"))
    assert aidreport("export", "2024", "--for-gathering").code == 1
    assert b"9835.5" in path.read_bytes()
    assert aidreport("export", "2024", "--for-gathering", "--force").code == 0


def test_record_with_an_error_is_not_handed_in(here: Path, aidreport: Callable) -> None:
    path = put(here, RECORD.replace("kind: donation", "kind: 捐了"))
    assert aidreport("export", "2024", "--for-gathering").code == 1
    assert not path.exists()


def test_name_that_masks_do_not_reach_stops_the_export(here: Path, aidreport: Callable) -> None:
    path = put(here)
    (here / "records" / "2024").mkdir()
    (here / "records" / "2024.yaml").rename(here / "records" / "2024" / "report.yaml")
    report = here / "records" / "2024" / "report.yaml"
    head, _, rest = report.read_text(encoding="utf-8").partition("activities:\n")
    activity, _, end = rest.partition("signature")
    report.write_text(f"{head}signature{end}", encoding="utf-8")
    lines = [line[4:] for line in activity.splitlines()]
    named = here / "records" / "2024" / "李小红.yaml"
    named.write_text("\n".join(lines) + "\n", encoding="utf-8")
    ran = aidreport("export", "2024", "--for-gathering")
    assert ran.code == 1, ran.err
    assert "[leak]" in ran.err
    assert not path.exists()


def test_other_formats_and_tables_cannot_be_meant(here: Path, aidreport: Callable) -> None:
    put(here)
    for others in (["--format", "csv"], ["--table", "people"], ["-o", "x.txt"]):
        assert aidreport("export", "2024", "--for-gathering", *others).code == 2


def test_standard_output_and_folders_are_targets(here: Path, aidreport: Callable) -> None:
    put(here)
    ran = aidreport("export", "2024", "--for-gathering", "-q", "-o", "-")
    assert read_export(ran.out.encode(), "x").year
    assert aidreport("export", "2024", "--for-gathering", "-o", "sent/").code == 0
    assert (here / "sent" / "2024.gathering.jsonl").read_bytes() == ran.out.encode()
