from __future__ import annotations

import pytest

from aidreport.fingerprints import Origin
from aidreport.formats import FORMATS

REPORT = """# 示例总结

一年来，我校捐款700元。

1. 三月捐书
2. 四月家访

| 项目 | 数量 |
| --- | ---: |
| 捐款 | 700元 |
"""
MARKDOWN = FORMATS["md"]
FRESH = MARKDOWN.fingerprinted(REPORT.encode())
FORMATTERS = {
    "prettier pads tables": (
        "| 项目 | 数量 |\n| --- | ---: |\n| 捐款 | 700元 |",
        "| 项目 |  数量 |\n| ---- | ----: |\n| 捐款 | 700元 |",
    ),
    "mdformat numbers lists anew": ("2. 四月", "1. 四月"),
    "mdformat writes headings otherwise": ("# 示例总结\n", "示例总结\n========\n"),
    "an editor adds empty lines": ("\n\n1. 三月", "\n\n\n\n1. 三月"),
}


@pytest.mark.parametrize("how", FORMATTERS)
def test_what_a_formatter_did_is_nobodys_work(how: str) -> None:
    old, new = FORMATTERS[how]
    assert old in FRESH.decode()
    now = MARKDOWN.state_of(FRESH.decode().replace(old, new).encode(), FRESH)
    assert (now.origin, now.fresh, now.by_hand) == (Origin.SAVED_AGAIN, True, False)


@pytest.mark.parametrize(
    ("old", "new"), [("700元。", "800元。"), ("捐款700", "**捐款**700"), ("2. 四月家访\n", "")]
)
def test_another_word_or_look_is_somebodys_work(old: str, new: str) -> None:
    now = MARKDOWN.state_of(FRESH.decode().replace(old, new).encode(), FRESH)
    assert (now.origin, now.by_hand) == (Origin.CHANGED, True)
