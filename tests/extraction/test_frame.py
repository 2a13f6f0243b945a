from __future__ import annotations

import pytest

from aidreport.extraction.frame import frame_of, period_of, signed_by
from aidreport.extraction.lines import Line


def lines(*texts: str) -> list[Line]:
    return [Line(at, text) for at, text in enumerate(texts, start=1)]


@pytest.mark.parametrize(
    ("year", "period"),
    [
        ("2009", "2009"),
        ("2024-h1", "2024年上半年"),
        ("2008-2009", "2008—2009学年度"),
        ("2022-2024", "2022年至2024年"),
    ],
)
def test_the_name_of_a_year_tells_its_period(year: str, period: str) -> None:
    assert period_of(year) == period


def test_the_foot_of_a_report_says_whose_it_is() -> None:
    report = lines("2009年对口支援工作总结", "我校开展了工作。", "示例市甲中学", "2009年12月30日")
    assert signed_by(report) == "示例市甲中学"
    assert signed_by(lines("总结", "我校开展了工作。")) == ""
    assert frame_of(report, "2009", {}) == {
        "report": {
            "period": "2009",
            "organisation": "示例市甲中学",
            "self_reference": "我校",
            "work": "对口支援",
        },
        "signature": {"date": "2009-12-30"},
        "organisations": {"示例市甲中学": {}},
    }


def test_what_another_year_says_of_the_organisation_comes_first() -> None:
    before = {"report": {"period": "2010", "organisation": "甲中学", "self_reference": "本校"}}
    report = lines("2009年对口支援工作总结", "我校开展了工作。", "示例市甲中学")
    assert frame_of(report, "2009", before) == {
        "report": {
            "period": "2009",
            "organisation": "甲中学",
            "self_reference": "本校",
            "work": "对口支援",
        }
    }
