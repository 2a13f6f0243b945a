import pytest

from aidreport.rendering.arranging import broken, counted_off, headed


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("甲。\n\n乙。", "一是甲；二是乙。"),
        ("甲，丙。\n乙。\n丁。", "一是甲，丙；二是乙；三是丁。"),
        ("甲。丙。\n乙。", "一是甲。丙。二是乙。"),
        ("甲；丙。\n乙。", "一是甲；丙。二是乙。"),
        ("甲。", "甲。"),
        ("\n", ""),
    ],
)
def test_texts_are_counted_in_one_row(text, said):
    assert counted_off(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\n甲。\n\n乙。", "**一、题**：甲。\n\n乙。"),
        ("1. 甲。", "**一、题**：\n\n1. 甲。"),
        ("**（一）子题**：甲。", "**一、题**：\n\n**（一）子题**：甲。"),
        ("| 甲 |", "**一、题**：\n\n| 甲 |"),
    ],
)
def test_a_run_in_head_stands_in_the_first_paragraph(text, said):
    assert headed(text, "一、题") == said


def test_without_a_head_the_text_stays():
    assert headed(" 甲。", " ") == "甲。"


def test_lines_become_lines_of_one_paragraph():
    assert broken("甲\n\n  乙\n") == "甲\\\n乙"
