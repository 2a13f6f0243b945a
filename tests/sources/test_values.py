import pickle

import pytest

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
    copy = pickle.loads(pickle.dumps(Scalar("示例", 3, 7)))
    assert (copy, copy.line, copy.column) == ("示例", 3, 7)
