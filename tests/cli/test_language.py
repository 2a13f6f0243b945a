from __future__ import annotations

import pytest

from aidreport.cli.language import language, translation


@pytest.mark.parametrize(
    ("wished", "environment", "configured", "chosen"),
    [
        ("en", {"AIDREPORT_LANG": "zh"}, "zh", "en"),
        (None, {"AIDREPORT_LANG": "zh", "LC_ALL": "en_US.UTF-8"}, "en", "zh"),
        (None, {"AIDREPORT_LANG": "", "LANG": "en_US.UTF-8"}, "zh", "zh"),
        (None, {"LANG": "zh_CN.UTF-8"}, "en", "en"),
        (None, {"LC_ALL": "", "LC_MESSAGES": "zh_TW", "LANG": "en"}, None, "zh"),
        (None, {"LC_ALL": "C", "LC_MESSAGES": "zh_CN", "LANG": "zh_CN"}, None, "en"),
        (None, {"LANG": "ZH_cn.GBK"}, None, "zh"),
        (None, {"LANG": "de_DE.UTF-8"}, None, "en"),
        (None, {}, None, "en"),
    ],
)
def test_option_then_variable_then_configuration_then_locale(
    wished: str | None, environment: dict[str, str], configured: str | None, chosen: str
) -> None:
    assert language(wished, environment, lambda: configured) == chosen


def test_configuration_is_not_read_when_the_option_says_it() -> None:
    def never() -> str:
        raise AssertionError

    assert language("zh", {}, never) == "zh"


def test_english_is_the_template_itself_and_chinese_the_catalogue() -> None:
    assert translation("en")("no errors") == "no errors"
    assert translation("zh")("no errors") == "没有错误"
