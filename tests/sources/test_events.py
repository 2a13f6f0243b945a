import pytest
import yaml

from aidreport.sources.events import read_events
from aidreport.sources.parsing import PythonParser
from aidreport.sources.reader import read
from aidreport.sources.refusals import Refusals

CONTENTS = [
    "a: 1\nb: [x, ~, {c: '', d: |\n  text\n}]\n".replace("|\n  text\n", "t"),
    "甲:\n  - 乙: 1\n    丙:\n  - [丁]\n",
    'a: &x "\\x00"\nb: *x\n[c]: 1\na: 2\n',
    "a: |\n  一\n  二\nb: >-\n  三\n",
]


@pytest.mark.parametrize("content", CONTENTS)
def test_both_parsers_of_pyyaml_give_the_same(content):
    refusals = Refusals("r.yaml")
    root = read_events(PythonParser(content).get_event, refusals, unusual=True)
    source = read(content.encode(), "r.yaml")
    assert root == source.root
    assert [str(found.position) for found in refusals.findings] == [
        str(found.position) for found in source.findings
    ]


def test_a_syntax_error_is_raised():
    with pytest.raises(yaml.YAMLError):
        read_events(PythonParser("a: [").get_event, Refusals("r.yaml"), unusual=False)
