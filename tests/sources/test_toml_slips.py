from __future__ import annotations

import pytest

from aidreport.sources.toml_slips import mended


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("lang = “zh”", 'lang = "zh"'),
        ("lang = ‘zh’", 'lang = "zh"'),
        ('lang = "zh”', 'lang = "zh"'),
        ("lang：zh", 'lang = "zh"'),
        ("lang = zh # 中文", 'lang = "zh"'),
        ("body = 仿宋", 'body = "仿宋"'),
        ("body = ＂仿宋＂", 'body = "仿宋"'),
        (r'reference_doc = "C:\公文\x.docx"', r"reference_doc = 'C:\公文\x.docx'"),
        ("charts = [“by-kind”，“year-on-year”]", 'charts = ["by-kind","year-on-year"]'),
        ("【rules】", "[rules]"),
    ],
)
def test_a_line_is_mended(line: str, right: str) -> None:
    assert mended(line) == right


@pytest.mark.parametrize("line", ["[rules", "= 甲", "lang"])
def test_what_cannot_be_told_is_not(line: str) -> None:
    assert mended(line) is None
