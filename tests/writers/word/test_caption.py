from __future__ import annotations

import re

import pytest

from aidreport.writers.word.caption import caption_runs


def shown(text: str) -> str:
    """Return a caption's text with its fields in brackets."""
    xml = re.sub("<w:instrText[^>]*>([^<]*)</w:instrText>", r"[\1|", caption_runs(text))
    return re.sub("<[^>]*>", "", xml.replace('"end"/>', '"end"/>]'))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("表1\u3000捐赠情况", "表[ SEQ 表 \\* ARABIC |1]\u3000捐赠情况"),
        ("图12\u3000活动照片", "图[ SEQ 图 \\* ARABIC |12]\u3000活动照片"),
        ("捐赠情况", "捐赠情况"),
        ("表彰情况", "表彰情况"),
        ("表01", "表01"),
    ],
)
def test_the_number_of_a_caption_is_a_field(text, expected):
    assert shown(text) == expected
