import tomllib

import pytest

from aidreport.diagnostics import Position, Severity
from aidreport.sources.settings import ConfigurationError, Settings, settings_of

SEVERITY_WORDS = 'expected one of "error", "warning", "note", "off": write one of these words in'


def settings(text: str) -> Settings:
    return settings_of(tomllib.loads(text), text, "aidreport.toml")


def lines(text: str) -> list[str]:
    with pytest.raises(ConfigurationError) as caught:
        settings(text)
    return [finding.line(str) for finding in caught.value.findings]


def test_an_empty_configuration_decides_nothing():
    assert settings("") == Settings(None, {}, {})


def test_language_and_severities_are_read():
    assert settings('lang = "zh"\n[rules]\na-b = "off"\n"c" = "note"\n') == Settings(
        "zh",
        {"a-b": None, "c": Severity.NOTE},
        {"a-b": Position("aidreport.toml", 3, 1), "c": Position("aidreport.toml", 4, 2)},
    )


CASES = [
    (
        "# language\nlanguage = 1\n",
        [
            "aidreport.toml:2:1: error: The configuration has no key “language”, expected “lang”,"
            " “report”, “rules”, “publish”, “fonts”, “import”, “pdf_standard”, "
            "“reference_doc” or “review_change”: correct or"
            " delete it."
            " [unknown-setting]"
        ],
    ),
    (
        '  lang = "de"\n',
        [
            'aidreport.toml:1:3: error: “lang” is “de”, expected one of "zh", "en": write one of'
            " these words in quotes. [wrong-setting]"
        ],
    ),
    (
        "[rules]\na = true\nb = [1]\n",
        [
            f"aidreport.toml:2:1: error: “a” is “True”, {SEVERITY_WORDS} quotes. [wrong-setting]",
            f"aidreport.toml:3:1: error: “b” is “[1]”, {SEVERITY_WORDS} quotes. [wrong-setting]",
        ],
    ),
    (
        'rules = {a = "ERROR"}\n',
        [f"aidreport.toml:1:10: error: “a” is “ERROR”, {SEVERITY_WORDS} quotes. [wrong-setting]"],
    ),
    (
        "report = 1\n",
        [
            "aidreport.toml:1:1: error: “report” is no table, expected the line “[report]” with"
            ' lines like “money_unit = "万元"” below it. [wrong-setting]'
        ],
    ),
    (
        "rules = 1\nother = 2\n",
        [
            "aidreport.toml:1:1: error: “rules” is no table, expected the line “[rules]” with"
            ' lines like “some-code = "warning"” below it. [wrong-setting]',
            "aidreport.toml:2:1: error: The configuration has no key “other”, expected “lang”,"
            " “report”, “rules”, “publish”, “fonts”, “import”, “pdf_standard”, "
            "“reference_doc” or “review_change”: correct or"
            " delete it."
            " [unknown-setting]",
        ],
    ),
]


@pytest.mark.parametrize(("text", "found"), CASES)
def test_what_the_configuration_may_not_say_is_reported_at_its_key(text, found):
    assert lines(text) == found


def test_what_holds_for_all_reports_stands_where_its_key_stands():
    found = settings(
        'lang = "zh"\n[report]\nmoney_unit = "万元"\n'
        '[[report.outline]]\nsection = "activities"\nonly = {kinds = ["donation"]}\n'
    ).report
    assert found is not None
    assert (found.path, found.table) == (
        "aidreport.toml",
        {
            "money_unit": "万元",
            "outline": [{"section": "activities", "only": {"kinds": ["donation"]}}],
        },
    )
    assert [(key.line, key.column) for key in found.table] == [(3, 1), (4, 10)]


def test_yes_and_numbers_are_read_as_in_a_record():
    found = settings("[report]\norganisation_under_title = true\nself_reference = 3\n").report
    assert found is not None
    assert list(found.table.values()) == ["true", "3"]


def test_a_key_of_another_tool_is_not_taken_for_ours():
    text = '[tool.other]\nlang = 1\n[tool.aidreport]\nlang = "de"\n'
    with pytest.raises(ConfigurationError) as caught:
        settings_of(tomllib.loads(text)["tool"]["aidreport"], text, "pyproject.toml")
    assert [str(found.position) for found in caught.value.findings] == ["pyproject.toml:4:1"]
