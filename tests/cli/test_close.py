"""A year is signed and closed, and changed afterwards: what a clerk sees of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations:
  示例中学: {sort: 学校}
  示例县甲小学: {sort: 学校, region: 示例县}
people:
  张三: {posts: 校长}
  李小明: {minor: true}
activities:
  - kind: donation
    date: 2024-03-25
    recipients: 示例县甲小学
    donation: {cash: 3600}
  - kind: home-visit
    date: 2024-06-01
    recipients: 李小明
    leaders: 张三
    contents: 送去书包
indicators:
  服务时长: {value: 120小时}
signature: {date: 2024-12-31}
"""
NEXT = """\
report: {period: 2025, organisation: 示例中学}
organisations:
  示例中学: {sort: 学校}
  示例县甲小学: {sort: 学校, region: 示例县}
activities:
  - kind: donation
    date: 2025-03-25
    recipients: 示例县甲小学
    donation: {cash: 5000}
indicators:
  服务时长: {value: 150小时}
attachments: [comparison]
signature: {date: 2025-12-31}
"""
CORRECTION = """\
corrections:
  - date: 2025-05-10
    what: 向示例县甲小学的捐款
    from: 3600元
    to: 3800元
    why: 录入有误
    by: 校办公室
"""
LOCK = "records/2024.lock"
CHANGED = "3600}", "3800}"


@pytest.fixture
def closed(here: Path, aidreport: Callable) -> Path:
    """2024 is signed and closed."""
    (here / "records").mkdir()
    (here / "records" / "2024.yaml").write_text(RECORD, encoding="utf-8", newline="\n")
    assert aidreport("-q", "render", "2024", "-f", "md").code == 0
    ran = aidreport("close", "2024")
    assert (ran.code, ran.out) == (0, "")
    assert said(ran) == (
        "The reports are what the records give. Written: records/2024.lock. “2024” is closed,"
        " signed on 2024-12-31. Commit it together with the records and the reports."
    )
    return here


def said(ran: Any) -> str:
    """What a run tells the user, without the breaks of lines."""
    return " ".join(ran.err.split())


def change(here: Path, *changes: tuple[str, str], more: str = "") -> None:
    path = here / "records" / "2024.yaml"
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text + more, encoding="utf-8", newline="\n")


def found(aidreport: Callable, *arguments: str) -> list[str]:
    lines = aidreport("validate", "2024", *arguments).out.splitlines()
    return [line for line in lines if "closed" in line or "-lock]" in line or "signed" in line]


def test_closing_again_without_a_change_writes_nothing(closed: Path, aidreport: Callable) -> None:
    before = (closed / LOCK).read_bytes()
    ran = aidreport("close", "2024")
    assert (ran.code, (closed / LOCK).read_bytes()) == (0, before)
    assert "nothing has changed since (records/2024.lock)" in said(ran)
    assert aidreport("close", "2024", "--check").code == 0
    assert found(aidreport) == []


def test_the_lock_names_nobody(closed: Path) -> None:
    text = (closed / LOCK).read_text(encoding="utf-8")
    assert [name for name in ("李小明", "张三", "甲小学", "书包") if name in text] == []
    assert "recipients[1]: =somebody" in text


def test_a_change_is_told_with_what_was_signed(closed: Path, aidreport: Callable) -> None:
    change(closed, CHANGED, ("120小时", "130小时"), ("送去书包", "送去文具"))
    mend = (
        "Put back what was signed, or say under “corrections” what is corrected, why and by whom."
        " [closed-year-changed]"
    )
    when = "when the year was signed and closed (2024-12-31)"
    assert found(aidreport) == [
        "records/2024.yaml:12:22: warning: “donation.cash.amount” was 3600元"
        f" {when}, and is 3800元 now. {mend}",
        f"records/2024.yaml:17:15: warning: “contents” is not what it was {when}. {mend}",
        f"records/2024.yaml:19:17: warning: “indicators.value” was 120小时 {when},"
        f" and is 130小时 now. {mend}",
    ]
    ran = aidreport("close", "2024")
    assert ran.code == 1
    assert "has changed since without a correction" in said(ran)


def test_activities_that_came_or_went_are_told(closed: Path, aidreport: Callable) -> None:
    gone = RECORD[RECORD.index("  - kind: home-visit") : RECORD.index("indicators")]
    new = "  - kind: training\n    date: 2024-09-01\n    recipients: 示例县甲小学\n"
    change(closed, (gone, new))
    lines = found(aidreport)
    assert [re.sub(r"\. Put.*", "", line) for line in lines] == [
        "records/2024.yaml:1:1: warning: 2024-06-01 (home-visit) is no longer in the record, and"
        " was there when the year was signed and closed (2024-12-31)",
        "records/2024.yaml:13:5: warning: 2024-09-01 (training) was not in the record when the"
        " year was signed and closed (2024-12-31)",
    ]


def test_other_forms_of_the_same_are_no_change(closed: Path, aidreport: Callable) -> None:
    donation = RECORD[RECORD.index("  - kind: donation") : RECORD.index("  - kind: home")]
    visit = RECORD[RECORD.index("  - kind: home") : RECORD.index("indicators")]
    change(closed, (donation + visit, visit + donation.replace("3600}", '"0.36万元"} # 备注')))
    assert found(aidreport) == []
    assert aidreport("keys", "records/2024.yaml", "--to", "zh", "--values").code == 0
    assert "捐赠" in (closed / "records" / "2024.yaml").read_text(encoding="utf-8")
    assert found(aidreport) == []


def test_a_year_that_becomes_a_folder_is_no_change(closed: Path, aidreport: Callable) -> None:
    text = (closed / "records" / "2024.yaml").read_text(encoding="utf-8")
    first, second = text.index("  - kind: donation"), text.index("  - kind: home-visit")
    after = text.index("indicators:")
    folder = closed / "records" / "2024"
    folder.mkdir()
    frame = text[: text.index("activities:")] + text[after:]
    parties = frame.index("organisations:"), frame.index("indicators:")
    registry, rest = frame[slice(*parties)], frame[: parties[0]] + frame[parties[1] :]
    (folder / "report.yaml").write_text(rest, encoding="utf-8")
    (closed / "records" / "registry.yaml").write_text(registry, encoding="utf-8")
    for name, part in (("z", text[first:second]), ("a", text[second:after])):
        lines = [line[4:] for line in part.splitlines()]
        (folder / f"{name}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (closed / "records" / "2024.yaml").unlink()
    assert found(aidreport) == []
    activity = folder / "z.yaml"
    activity.write_text(activity.read_text(encoding="utf-8").replace("3600", "1"), "utf-8")
    assert [line.split(": ")[0] for line in found(aidreport)] == ["records/2024/z.yaml:4:18"]


def test_who_takes_up_a_post_later_is_no_change(closed: Path, aidreport: Callable) -> None:
    change(
        closed,
        ("{posts: 校长}", "{posts: [{title: 校长, to: 2026-07}, {title: 主任, from: 2026-08}]}"),
    )
    assert found(aidreport) == []


def test_a_correction_explains_what_changed(closed: Path, aidreport: Callable) -> None:
    (closed / "records" / "2025.yaml").write_text(NEXT, encoding="utf-8", newline="\n")
    change(closed, CHANGED, ("120小时", "130小时"), more=CORRECTION)
    assert found(aidreport) == []
    assert aidreport("-q", "render", "2025", "-f", "md").code == 0
    text = (closed / "reports" / "2025.md").read_text(encoding="utf-8")
    told = (
        "口径说明：2024年的总结签署后，有1项内容作了更正。2025年5月10日，校办公室因录入有误，"
        "将向示例县甲小学的捐款由3600元更正为3800元。"
    )
    assert f"{told}本总结与2024年比较时，仍以签署时的数据为准。" in text
    assert "| 捐款 | 元 | 3600 | 5000 | \\+1400 | \\+38.9% |" in text
    assert "比上年的120小时增长25%" in text
    stats = aidreport("stats").out
    assert re.search(r"paid（元） +3600 +5000 +8600", stats)
    assert "2024: these are the figures that were signed" in stats
    trace = aidreport("trace", "2025", "3600").out
    assert "records/2024.lock" in trace
    assert "figures.cash.paid" in trace


@pytest.mark.parametrize("was", ["3600元", "0.36万元", "3,600元", "三千六百元"])
def test_a_figure_that_a_correction_tells_is_told_once(
    closed: Path, aidreport: Callable, was: str
) -> None:
    (closed / "records" / "2025.yaml").write_text(NEXT, encoding="utf-8", newline="\n")
    change(closed, CHANGED, more=CORRECTION.replace("3600元", was))
    assert aidreport("-q", "render", "2025", "-f", "md").code == 0
    text = (closed / "reports" / "2025.md").read_text(encoding="utf-8")
    assert "更正后，" not in text


def test_closing_again_after_a_correction_keeps_what_was_signed_first(
    closed: Path, aidreport: Callable
) -> None:
    (closed / "records" / "2025.yaml").write_text(NEXT, encoding="utf-8", newline="\n")
    change(closed, CHANGED, more=CORRECTION)
    ran = aidreport("close", "2024")
    assert ran.code == 1
    assert "[stale-report]" in ran.err
    assert aidreport("-q", "render", "2024", "-f", "md").code == 0
    assert aidreport("close", "2024", "--check").code == 1
    assert "signed on 2025-05-10" in aidreport("close", "2024").err
    text = (closed / LOCK).read_text(encoding="utf-8")
    assert "earlier:\n- signed: 2024-12-31\n" in text
    assert "  figures:\n    cash.paid: 3600元\n" in text
    assert aidreport("-q", "render", "2025", "-f", "md").code == 0
    told = (closed / "reports" / "2025.md").read_text(encoding="utf-8")
    assert "本总结与2024年比较时，以更正后的数据为准。" in told
    assert "| 捐款 | 元 | 3800 | 5000 | \\+1200 | \\+31.6% |" in told
    # The correction is used up: what changes now needs another one.
    change(closed, ("3800}", "3900}"))
    assert len(found(aidreport)) == 1


def test_a_correction_of_one_activity_explains_no_other(closed: Path, aidreport: Callable) -> None:
    change(
        closed,
        CHANGED,
        ("送去书包", "送去文具"),
        more=CORRECTION + "    activities: 2024-03-25\n",
    )
    assert [line.split(": ")[0] for line in found(aidreport)] == ["records/2024.yaml:17:15"]


def test_a_correction_that_contradicts_the_figures_is_told(
    closed: Path, aidreport: Callable
) -> None:
    change(closed, CHANGED, more=CORRECTION.replace("向示例县甲小学的捐款", "捐款"))
    assert "correction-contradicts-figure" not in aidreport("validate", "2024").out
    change(closed, ("from: 3600元", "from: 3500元"), ("to: 3800元", "to: 3.8千元"))
    told = [
        line for line in aidreport("validate", "2024").out.splitlines() if "contradicts" in line
    ]
    assert told == [
        "records/2024.yaml:24:11: warning: The correction says 3500元, but what was signed is"
        " 3600元: correct the one that is wrong. [correction-contradicts-figure]"
    ]


def test_a_report_that_changed_afterwards_is_told(closed: Path, aidreport: Callable) -> None:
    path = closed / "reports" / "2024.md"
    text = path.read_bytes()
    path.write_bytes(text.replace(b"\n", b"\r\n"))
    assert found(aidreport) == []
    path.write_bytes(text.replace(b"3600", b"9999"))
    (line,) = found(aidreport)
    assert line.startswith("reports/2024.md:1:1: warning: This report is not the one that was")
    path.unlink()
    assert found(aidreport) == []


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        (lambda content: content.decode().encode("gbk"), "damaged"),
        (lambda content: content[: len(content) // 2], "damaged|not as aidreport wrote it"),
        (lambda content: content.replace(b"2024-12-31", b"2024-12-30"), "not as aidreport wrote"),
        (lambda content: content.replace(b"lock: 1", b"lock: 7"), "the form “7”"),
        (lambda content: b"", "damaged"),
    ],
)
def test_a_broken_lock_is_an_error(
    closed: Path, aidreport: Callable, broken: Callable[[bytes], bytes], why: str
) -> None:
    path = closed / LOCK
    path.write_bytes(broken(path.read_bytes()))
    (line,) = found(aidreport)
    assert line.startswith("records/2024.lock:")
    assert "error" in line
    assert re.search(why, line)
    assert line.endswith("[broken-lock]")
    before = path.read_bytes()
    assert aidreport("close", "2024").code == 1
    assert path.read_bytes() == before


def test_a_lock_of_another_year_is_an_error(closed: Path, aidreport: Callable) -> None:
    (closed / LOCK).rename(closed / "records" / "2025.lock")
    (closed / "records" / "2025.yaml").write_text(NEXT, encoding="utf-8", newline="\n")
    assert "This is the lock of “2024”, and its name says “2025”" in aidreport("validate").out


def test_what_is_open_or_unsigned_or_not_written_keeps_a_year_open(
    here: Path, aidreport: Callable
) -> None:
    (here / "records").mkdir()
    path = here / "records" / "2024.yaml"
    draft = "activities:\n  - {kind: donation, status: draft}\n"
    for content, why in (
        (RECORD.replace("activities:\n", draft), "fill in what is still open"),
        (RECORD.replace("3600", "待补"), "correct the errors"),
        (RECORD.replace("signature: {date: 2024-12-31}\n", ""), "not known on which day"),
        (RECORD.replace("2024-12-31", "2024-12"), "not known on which day"),
        (RECORD, "There is no report of “2024”"),
    ):
        path.write_text(content, encoding="utf-8", newline="\n")
        ran = aidreport("close", "2024")
        assert ran.code == 1
        assert why in said(ran)
        assert not (here / LOCK).exists()


def test_the_day_of_signing_may_be_typed(here: Path, aidreport: Callable) -> None:
    (here / "records").mkdir()
    unsigned = RECORD.replace("signature: {date: 2024-12-31}\n", "")
    (here / "records" / "2024.yaml").write_text(unsigned, encoding="utf-8", newline="\n")
    assert aidreport("-q", "render", "2024", "-f", "md").code == 0
    assert aidreport("close", "2024", "--signed", "昨天").code == 1
    assert "signed on 2025-01-08" in aidreport("close", "2024", "--signed", "2025年1月8日").err
    assert found(aidreport) == []


def test_names_that_are_kept_apart_leave_no_fingerprint(here: Path, aidreport: Callable) -> None:
    (here / "records").mkdir()
    record = RECORD.replace("{minor: true}", "{private: true}").replace("李小明", "甲同学")
    (here / "records" / "2024.yaml").write_text(record, encoding="utf-8", newline="\n")
    secret = "people:\n  甲同学: {name: 李小明}\n"
    (here / "records" / "private.yaml").write_text(secret, encoding="utf-8", newline="\n")
    assert aidreport("-q", "render", "2024", "-f", "md").code == 0
    ran = aidreport("close", "2024")
    assert "names are kept out of the records: reports/2024.md" in (said(ran))
    named = (here / LOCK).read_bytes()
    (here / "records" / "private.yaml").write_text(
        secret.replace("李小明", "王小红"), encoding="utf-8", newline="\n"
    )
    assert aidreport("-q", "render", "2024", "-f", "md").code == 0
    assert "nothing has changed" in said(aidreport("close", "2024"))
    assert (here / LOCK).read_bytes() == named


def test_whoever_adds_to_a_closed_year_is_told(closed: Path, aidreport: Callable) -> None:
    ran = aidreport(
        *("add", "2024", "捐赠", "--set", "日期=2024-05-01"),
        *("--set", "受助对象=示例县甲小学", "--set", "捐赠.捐款=700"),
    )
    assert ran.code == 0
    assert "“2024” is signed and closed" in ran.err
    assert len(found(aidreport)) == 1


def test_whatever_is_no_lock_is_no_record(closed: Path, aidreport: Callable) -> None:
    ran = aidreport("validate")
    assert ran.code == 0
    assert "Records of 1 year checked" in ran.err
