import copy
import pickle

import pytest

from aidreport.sources.usual_lines import read_usual_lines
from aidreport.sources.values import Mapping, Scalar, Sequence


def test_a_scalar_is_a_text_with_a_place():
    scalar = Scalar("示例", 3, 7)
    assert scalar == "示例"
    assert {scalar: 1}["示例"] == 1
    assert (scalar.line, scalar.column) == (3, 7)


@pytest.mark.parametrize("value", [Scalar("a"), Mapping(), Sequence()])
def test_values_carry_nothing_but_their_place(value):
    with pytest.raises(AttributeError):
        value.note = "x"


def test_a_scalar_reaches_another_process_whole():
    other = pickle.loads(pickle.dumps(Scalar("示例", 3, 7)))
    assert (other, other.line, other.column) == ("示例", 3, 7)


def test_who_looks_through_a_mapping_gets_keys_with_places():
    root = read_usual_lines("kind: a\nname:\n  - b\ndonation:\n  # c\n\n  goods: d\n他: e\ntext:\n")
    places = [("kind", 1), ("name", 2), ("donation", 4), ("他", 8), ("text", 9)]
    assert [(key, key.line) for key in root] == places
    assert [(key, key.line) for key in root.keys()] == places  # noqa: SIM118
    assert [(key, key.line) for key, _ in root.items()] == places
    assert [(key, key.line) for key in dict(root)] == places
    assert [(key, key.line) for key in {**root}] == places
    assert [(key, key.line) for key in Mapping.of(root, 1, 1)] == places
    assert [(key, key.line) for key in copy.deepcopy(root)] == places
    assert [key.column for key in root["donation"]] == [3]
    assert [type(key) for key, _ in root.bare_items()] == [str, str, str, Scalar, Scalar]
    assert root.keys() & {"kind", "none"} == {"kind"}


def test_a_mapping_that_is_changed_still_knows_places():
    root = read_usual_lines("kind: a\nname: b\n")
    root["name"] = Sequence.of(["c"], 7, 1)
    del root["kind"]
    assert [(key, key.line, key.column) for key in root] == [("name", 7, 1)]
