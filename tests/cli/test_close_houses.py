"""A bureau's year is closed, and what its houses handed in changes afterwards."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from sent import export, house, put
from sent import record as record_of

from aidreport.pipeline.handing_in import hand_in
from aidreport.sources.project import project_in

BUREAU = """\
report: {{period: {year}, organisation: 本局}}
organisations:
  本局: {{name: 示例县教育局, sort: 机关}}
outline: [{{section: houses}}]
gathered: {{by: [], {more}}}
signature: {{date: {year}-12-31}}
"""
HOUSES = "houses: [甲校, 乙校, 丙校]\n"


def gather(
    here: Path, aidreport: Callable, amounts: dict[str, str | bytes], year: str = "2010"
) -> None:
    """Gather what houses sent: an amount of money, or the file itself."""
    for name, cash in amounts.items():
        sent = cash if isinstance(cash, bytes) else export(name, cash, year)
        put(here / "in" / year / f"{name}.jsonl", sent)
    put(here / "houses.yaml", HOUSES)
    assert aidreport("gather", "houses.yaml", f"in/{year}", "--year", year).code in (0, 1)


def record(here: Path, year: str = "2010", more: str = "text: 各单位都很积极。") -> None:
    text = BUREAU.format(year=year, more=more)
    put(here / "records" / f"{year}.yaml", text)


@pytest.fixture
def closed(here: Path, aidreport: Callable) -> Path:
    record(here)
    gather(here, aidreport, {"甲校": "300", "乙校": "500.5"})
    assert aidreport("render", "2010", "-f", "md").code == 0
    ran = aidreport("close", "2010")
    assert ran.code == 0, ran.err
    assert aidreport("validate", "--strict").code == 0
    return here


def joint(folder: Path, name: str, other: str, year: str, cash: str = "300") -> bytes:
    """The export of a house that gave money together with another one."""
    partner = f"  对方: {{name: {other}}}\n  受助:"
    text = record_of(name, cash, year).replace("donation, date", "donation, with: 对方, date")
    root = house(folder / f"{name}{year}", text.replace("  受助:", partner), year)
    return hand_in(project_in(root), year, "0.1.0").content


def changes(aidreport: Callable) -> list[str]:
    """What is told of the closed year: the place and what changed, up to the day of signing."""
    ran = aidreport("validate", "--format", "text")
    said = ran.out + ran.err
    found = re.findall(r"^(\S+:\d+:\d+): warning: (.*?) \[closed-year-changed\]", said, re.M | re.S)
    return [f"{place} {' '.join(text.partition(' (2010')[0].split())}" for place, text in found]


def test_the_lock_holds_the_figures_of_all_houses_and_of_each(closed: Path) -> None:
    lock = (closed / "records/2010.lock").read_text(encoding="utf-8")
    assert "gathered:\n  faulty: 0\n  missing: 1\n  figures:\n    activities.total: 4项\n" in lock
    assert "    cash.paid: 800.5元\n" in lock
    for name, cash in (("乙校", "500.5"), ("甲校", "300")):
        assert re.search(
            rf'- house: "?{name}"?\n  told: =\w{{4}}\n  figures:(\n    .*)*: {cash}元', lock
        )


def test_a_changed_figure_is_told_where_it_was_handed_in(closed: Path, aidreport: Callable) -> None:
    gather(closed, aidreport, {"甲校": "400"})
    (found,) = changes(aidreport)
    place, _, said = found.partition(" ")
    path, line, column = place.split(":")
    text = (closed / path).read_text(encoding="utf-8").splitlines()[int(line) - 1]
    assert text[int(column) - 1 :].startswith('{"group":"cash"')
    assert said == "“甲校: 捐款” was 300元 when the year was signed and closed"
    assert aidreport("close", "2010").code == 1


def test_what_is_told_without_a_figure_is_told_as_a_whole(
    closed: Path, aidreport: Callable
) -> None:
    content = export("甲校", "300")
    renamed = content.replace("示例县第二小学".encode(), "示例县第三小学".encode())
    gather(closed, aidreport, {"甲校": resealed(renamed)})
    house, total = changes(aidreport)
    assert house.endswith(" “甲校” is not what it was when the year was signed and closed")
    # Both houses had helped one school, and now each helped another.
    assert "“all houses: " in total


def test_other_lines_of_a_record_and_a_later_program_are_no_change(
    closed: Path, aidreport: Callable
) -> None:
    content = export("甲校", "300")
    moved = re.sub(rb'"line":(\d+)', rb'"line":1\1', content)
    later = moved.replace(b'"program":"0.1.0"', b'"program":"0.9.0"')
    assert later != content
    gather(closed, aidreport, {"甲校": resealed(later)})
    assert changes(aidreport) == []


def test_a_house_that_comes_later_and_one_that_is_gone_are_told(
    closed: Path, aidreport: Callable
) -> None:
    (closed / "in/2010/乙校.jsonl").unlink()
    gather(closed, aidreport, {"丙校": "7"})
    later, gone = changes(aidreport)
    assert re.match(r"gathered/2010/exports/丙校-\w+\.jsonl:1:1 丙校 was not in the record", later)
    assert gone.startswith("records/2010.yaml:1:1 乙校 is no longer in the record")


def test_how_many_are_missing_is_signed_too(closed: Path, aidreport: Callable) -> None:
    put(closed / "houses.yaml", HOUSES.replace("丙校", "丙校, 丁校"))
    assert aidreport("gather", "houses.yaml", "in/2010", "--year", "2010").code == 1
    (found,) = changes(aidreport)
    assert found == (
        "records/2010.yaml:5:11 “houses that are missing” was 1 when the year was signed and closed"
    )


def test_a_correction_explains_it_and_the_year_is_closed_again(
    closed: Path, aidreport: Callable
) -> None:
    gather(closed, aidreport, {"甲校": "400"})
    with (closed / "records/2010.yaml").open("a", encoding="utf-8") as file:
        file.write(
            "corrections: [{date: 2011-03-01, what: 甲校捐款, from: 300元, to: 400元,"
            " why: 甲校更正, by: 办公室}]\n"
        )
    assert changes(aidreport) == []
    assert aidreport("render", "2010", "-f", "md").code == 0
    assert aidreport("close", "2010").code == 0
    assert "cash.paid: 900.5元" in (closed / "records/2010.lock").read_text(encoding="utf-8")


def test_statistics_of_a_closed_year_are_those_that_were_signed(
    closed: Path, aidreport: Callable
) -> None:
    assert "800.5" in aidreport("stats", "2010").out
    gather(closed, aidreport, {"甲校": "400"})
    assert "800.5" in aidreport("stats", "2010").out


def resealed(content: bytes) -> bytes:
    """An export that was changed, as its house would have written it."""
    from hashlib import sha256

    first, _, rest = content.partition(b"\n")
    empty = re.sub(rb'"sha256":"\w*"', b'"sha256":""', first)
    sum_ = sha256(empty + b"\n" + rest).hexdigest().encode()
    return empty.replace(b'"sha256":""', b'"sha256":"' + sum_ + b'"') + b"\n" + rest


def test_who_did_it_too_is_signed(closed: Path, aidreport: Callable) -> None:
    """Without a word on the other house the totals would count one matter twice."""
    joint = export("甲校", "300").replace(b'"with":[]', '"with":["乙校"]'.encode(), 1)
    gather(closed, aidreport, {"甲校": resealed(joint)})
    (found,) = changes(aidreport)
    assert found.endswith(" “甲校” is not what it was when the year was signed and closed")


def test_how_many_amounts_are_known_vaguely_is_said_in_words(
    closed: Path, aidreport: Callable
) -> None:
    gather(closed, aidreport, {"甲校": "[20, 近1万元]"})
    said = " ".join(aidreport("validate").out.split())
    assert "“甲校: 捐款” was 300元" in said
    assert "is 20元、约数1项 now" in said


def test_what_houses_did_together_counts_once_in_a_closed_year_before(
    here: Path, tmp_path: Path, aidreport: Callable
) -> None:
    for year in ("2010", "2011"):
        record(here, year, "compared: [开展活动, 捐款]" if year == "2011" else "text: 好。")
        sent = {
            name: joint(tmp_path / "houses", name, other, year)
            for name, other in (("甲校", "乙校"), ("乙校", "甲校"))
        }
        gather(here, aidreport, {**sent, "丙校": "9"} if year == "2011" else {**sent}, year)
    open_before = aidreport("render", "2011", "-f", "md", "-o", "-").out
    assert "按两年均上报的2家单位同口径计算，开展活动持平，捐款持平。" in open_before
    assert aidreport("render", "2010", "-f", "md").code == 0
    assert aidreport("close", "2010").code == 0
    assert aidreport("render", "2011", "-f", "md", "-o", "-").out == open_before
    changed = joint(tmp_path / "later", "甲校", "乙校", "2010", "400")
    gather(here, aidreport, {"甲校": changed}, "2010")
    assert "“甲校: 捐款” was 300元" in " ".join(aidreport("validate", "2010").out.split())
    assert aidreport("render", "2011", "-f", "md", "-o", "-").out == open_before
    now = joint(tmp_path / "later", "甲校", "乙校", "2011", "350")
    gather(here, aidreport, {"甲校": now}, "2011")
    assert aidreport("render", "2011", "-f", "md").code == 0
    traced = aidreport("trace", "2011", "50元", "--depth", "3").out
    once = "捐款（联合活动，合计只计一次） = 300元"
    assert re.search(rf"2010/exports/乙校-\w+\.jsonl:2:\d+: 乙校 \S+ {once}", traced)
    assert re.search(rf"records/2010\.lock:\d+:\d+: 甲校 {once}", traced)


def test_what_the_bureau_did_with_a_house_stays_one_beside_signed_figures(
    here: Path, aidreport: Callable
) -> None:
    record(here)
    path = here / "records/2010.yaml"
    own = (
        "  对方: {name: 甲校}\n  受助: {name: 示例县第二小学, region: 示例县}\n"
        "activities:\n  - {kind: donation, with: 对方, date: 2010-03-05, recipients: 受助,"
        " donation: {cash: 300}}\n"
    )
    path.write_text(path.read_text(encoding="utf-8").replace("outline:", f"{own}outline:"), "utf-8")
    mine = joint(here / "sent", "甲校", "示例县教育局", "2010")
    gather(here, aidreport, {"甲校": mine, "乙校": "500.5"})
    assert aidreport("render", "2010", "-f", "md").code == 0
    assert aidreport("close", "2010").code == 0

    assert "800.5" in aidreport("stats", "2010").out
    gather(here, aidreport, {"乙校": "900"})
    assert "800.5" in aidreport("stats", "2010").out


def test_what_is_no_longer_one_matter_in_a_closed_year_before_is_compared_as_signed(
    here: Path, tmp_path: Path, aidreport: Callable
) -> None:
    """甲校 takes the name of 乙校 out after the closing: the lock has 300 of both together."""
    for year in ("2010", "2011"):
        record(here, year, "compared: [开展活动, 捐款]" if year == "2011" else "text: 好。")
        sent = {
            name: joint(tmp_path / "houses", name, other, year)
            for name, other in (("甲校", "乙校"), ("乙校", "甲校"))
        }
        gather(here, aidreport, {**sent, "丙校": "9"} if year == "2011" else {**sent}, year)
    assert aidreport("render", "2010", "-f", "md").code == 0
    assert aidreport("close", "2010").code == 0
    closed = aidreport("render", "2011", "-f", "md", "-o", "-").out
    gather(here, aidreport, {"甲校": export("甲校", "300")}, "2010")
    assert aidreport("render", "2011", "-f", "md", "-o", "-").out == closed
    assert "同口径计算，开展活动持平，捐款持平。" in closed


def test_of_some_houses_of_a_closed_year_nothing_is_said_that_the_lock_does_not_tell(
    here: Path, tmp_path: Path, aidreport: Callable
) -> None:
    for year in ("2010", "2011"):
        record(here, year, "compared: [捐款]" if year == "2011" else "text: 好。")
        sent = {
            name: joint(tmp_path / "houses", name, other, year)
            for name, other in (("甲校", "乙校"), ("乙校", "甲校"))
        }
        gather(here, aidreport, {**sent, "丙校": "9"} if year == "2010" else {**sent}, year)
    assert aidreport("render", "2010", "-f", "md").code == 0
    assert aidreport("close", "2010").code == 0
    closed = aidreport("render", "2011", "-f", "md", "-o", "-").out
    assert "按两年均上报的2家单位同口径计算，捐款持平" in closed
    gather(here, aidreport, {"甲校": export("甲校", "300")}, "2010")
    later = aidreport("render", "2011", "-f", "md", "-o", "-").out
    assert "同口径" not in later
    assert "与上年3家单位上报的数据相比，捐款减少9元" in later
