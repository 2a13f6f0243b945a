from __future__ import annotations

import tomllib

import pytest

from aidreport.sources.kept_columns import with_columns

LINE = '"爱心款" = "捐款"\n'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f"[import.columns]\n{LINE}"),
        ('lang = "zh"', f'lang = "zh"\n\n[import.columns]\n{LINE}'),
        ('[rules]\n# 注\n"a" = "off"\n', f'[rules]\n# 注\n"a" = "off"\n\n[import.columns]\n{LINE}'),
        (
            '[import.columns] # 表头\n"甲" = "-"\n\n[rules]\n',
            f'[import.columns] # 表头\n{LINE}"甲" = "-"\n\n[rules]\n',
        ),
        ("[import.columns]", f"[import.columns]\n{LINE}"),
    ],
)
def test_meaning_is_added_and_everything_else_stays(before: str, after: str) -> None:
    assert with_columns(before, {"爱心款": "捐款"}) == after
    tomllib.loads(after)


@pytest.mark.parametrize(
    "text",
    ['[import.columns]\n"爱心款" = "-"\n', '[import]\ncolumns = {"甲" = "-"}\n', "import = {}\n"],
)
def test_what_is_there_or_cannot_be_added_changes_nothing(text: str) -> None:
    assert with_columns(text, {"爱心款": "捐款"}) is None


def test_line_ends_and_quotes_are_kept() -> None:
    found = with_columns('lang = "zh"\r\n', {'金额"大写"': "捐款"})
    assert found == 'lang = "zh"\r\n\r\n[import.columns]\r\n"金额\\"大写\\"" = "捐款"\r\n'
