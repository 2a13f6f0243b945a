import tomllib

import pytest

from aidreport.sources.settings import ConfigurationError, settings_of

HOW = (
    "expected the name of a font in quotes, as Word and WPS list it, at most 31 characters:"
    ' body = "仿宋". [wrong-setting]'
)


def lines(text: str) -> list[str]:
    with pytest.raises(ConfigurationError) as caught:
        settings_of(tomllib.loads(text), text, "aidreport.toml")
    return [finding.line(str) for finding in caught.value.findings]


def test_names_are_kept_by_their_use():
    text = (
        '[fonts]\nbody = "仿宋"\ntitle = "FZXiaoBiaoSong-B05S"\nlatin = "Nimbus Roman (No9) L+"\n'
    )
    assert settings_of(tomllib.loads(text), text, "aidreport.toml").fonts == {
        "body": "仿宋",
        "title": "FZXiaoBiaoSong-B05S",
        "latin": "Nimbus Roman (No9) L+",
    }


CASES = [
    (
        '[fonts]\nheadings = "黑体"\n',
        [
            "aidreport.toml:2:1: error: “[fonts]” has no key “headings”: did you mean “heading”?"
            " [unknown-setting]"
        ],
    ),
    (
        'fonts = {kai = "楷体"}\n',
        [
            "aidreport.toml:1:10: error: “[fonts]” has no key “kai”, expected one of title,"
            " heading, subheading, body, page_number, latin, rare: correct or delete it."
            " [unknown-setting]"
        ],
    ),
    ('[fonts]\nbody = ""\n', [f"aidreport.toml:2:1: error: “body” is “”, {HOW}"]),
    (
        '[fonts]\nbody = "仿宋,宋体"\n',
        [f"aidreport.toml:2:1: error: “body” is “仿宋,宋体”, {HOW}"],
    ),
    (
        "[fonts]\nbody = '仿\"宋'\n",
        [f'aidreport.toml:2:1: error: “body” is “仿"宋”, {HOW}'],
    ),
    (
        f'[fonts]\nbody = "{"宋" * 32}"\n',
        [f"aidreport.toml:2:1: error: “body” is “{'宋' * 32}”, {HOW}"],
    ),
    ("[fonts]\nbody = 3\n", [f"aidreport.toml:2:1: error: “body” is “3”, {HOW}"]),
    (
        'fonts = "仿宋"\n',
        [
            "aidreport.toml:1:1: error: “fonts” is no table, expected the line “[fonts]” with"
            ' lines like “body = "仿宋"” below it. [wrong-setting]'
        ],
    ),
]


@pytest.mark.parametrize(("text", "found"), CASES)
def test_what_is_wrong_is_reported_at_its_key(text: str, found: list[str]):
    assert lines(text) == found


def test_a_key_of_the_same_name_in_an_earlier_table_is_not_taken_for_it():
    text = '[report]\ntitle = "年度工作总结"\n[fonts]\ntitle = 1\n'
    assert lines(text)[0].startswith("aidreport.toml:4:1: error: “title” is “1”")
