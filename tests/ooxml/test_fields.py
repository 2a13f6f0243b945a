from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from letterheads import NAMES, field, run

from aidreport.ooxml.fields import Field, fields
from aidreport.ooxml.names import Element
from aidreport.ooxml.parsing import parse

PIECES = {
    "begin": '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    "instruction": "<w:r><w:instrText>PAGE </w:instrText></w:r>",
    "separate": '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    "end": '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    "words": run("甲"),
    "simple": f'<w:fldSimple w:instr="DATE">{run("乙")}</w:fldSimple>',
    "paragraph": "</w:p><w:p>",
}


def parsed(runs: str) -> Element:
    return parse(f"<w:hdr {NAMES}><w:p>{runs}</w:p></w:hdr>".encode())


def words(elements: list[Element]) -> str:
    return "".join(each.text or "" for each in elements)


def found(runs: str) -> list[tuple[str, str]]:
    return [(each.name, words(each.result)) for each in fields(parsed(runs))]


@pytest.mark.parametrize(
    ("instruction", "name"),
    [
        (' HYPERLINK "http://www.example.cn/link/index.html" ', "HYPERLINK"),
        ("MACROBUTTON NoMacro [单击]", "MACROBUTTON"),
        ("page", "PAGE"),
        ('"PAGE"', "PAGE"),
        ("= 1 + 1", "="),
        ("", ""),
    ],
)
def test_the_name_of_a_field_is_its_first_word(instruction: str, name: str) -> None:
    assert Field(instruction).name == name


def test_a_field_has_its_instruction_and_its_result() -> None:
    assert found(run("第") + field("PAGE", "3") + run("页")) == [("PAGE", "3")]


def test_word_may_cut_an_instruction_into_runs() -> None:
    cut = PIECES["begin"] + "".join(
        f"<w:r><w:instrText>{part}</w:instrText></w:r>" for part in ("HYPER", 'LINK "a')
    )
    assert found(cut + PIECES["separate"] + run("甲") + PIECES["end"]) == [("HYPERLINK", "甲")]


def test_an_inner_field_is_no_word_of_the_outer_ones_instruction() -> None:
    inner = field("LINK a", "1")
    outer = f"{PIECES['begin']}<w:r><w:instrText>IF </w:instrText></w:r>{inner}{PIECES['end']}"
    one, two = fields(parsed(outer))
    assert (one.instruction, one.result, words(one.hidden)) == ("IF ", [], "LINK a1")
    assert (two.name, words(two.result)) == ("LINK", "1")


def test_a_field_without_an_end_has_no_result() -> None:
    begun = "".join(PIECES[each] for each in ("begin", "instruction", "separate", "words"))
    assert found(begun) == [("PAGE", "")]


def test_a_text_box_has_fields_of_its_own() -> None:
    box = f"<w:r><w:pict><w:txbxContent><w:p>{PIECES['end']}</w:p></w:txbxContent></w:pict></w:r>"
    around = PIECES["begin"] + PIECES["instruction"] + PIECES["separate"]
    assert ("PAGE", "甲") in found(around + box + run("甲") + PIECES["end"])


@given(st.lists(st.sampled_from(sorted(PIECES))))
def test_whatever_the_order_of_the_marks_each_belongs_to_one_field(pieces: list[str]) -> None:
    root = parsed("".join(PIECES[each] for each in pieces))
    marks = [mark for each in fields(root) for mark in each.marks]
    assert len(marks) == len(set(marks))
