"""Each slip as its own line of a file: the code, the place, and the line as it should be."""

from __future__ import annotations

import pytest

from aidreport.sources.repair import repair
from aidreport.sources.slips import SLIPS

CASES = [
    ("a: 1\n名称：x\nb: 1\n", "full-width-colon", "2:3", "名称: x"),
    ("名称：x\nb: 1\n", "full-width-colon", "1:3", "名称: x"),
    ("people:\n  张示例：\n    posts: 教师\n", "full-width-colon", "2:6", "张示例:"),
    ("people:\n  张示例：{posts: 教师}\n", "full-width-colon", "2:6", "张示例: {posts: 教师}"),
    ("a: {count：54人}\n", "full-width-colon", "1:10", "a: {count: 54人}"),
    ("a:\n  - kind：x\n    date: 1\n", "full-width-colon", "2:9", "- kind: x"),
    ("a:\n  甲：\n  乙：\n", "full-width-colon", "2:4", "甲:"),
    ("text：|\n  他说：好\n", "full-width-colon", "1:5", "text: |"),
    ("a:\n  － 图书\n", "full-width-dash", "2:3", "- 图书"),
    ("a:\n  - 图书\n  —文具\n", "full-width-dash", "3:3", "- 文具"),
    ("a: 1\n＃ 注\n", "full-width-hash", "2:1", "# 注"),
    ("a: 1 ＃ 注\n", "full-width-hash", "1:6", "a: 1 # 注"),
    ("a: '1' ＃ 注\n", "full-width-hash", "1:8", "a: '1' # 注"),
    ("a: ［甲, 乙］\n", "full-width-bracket", "1:4", "a: [甲, 乙]"),
    ("a: [甲, 乙］\n", "full-width-bracket", "1:9", "a: [甲, 乙]"),
    ("a: ｛b: 1｝\n", "full-width-bracket", "1:4", "a: {b: 1}"),
    ("a: {b: 1，c: 2}\n", "full-width-comma", "1:9", "a: {b: 1, c: 2}"),
    ("recipients：[甲，乙]\n", "full-width-colon", "1:11", "recipients: [甲, 乙]"),
    ("a: [上公开课，与教师座谈]\n", "full-width-comma", "1:9", "a: [上公开课, 与教师座谈]"),
    (
        "a: {b: 【牛肉干, 饼干】, c: 2}\n",
        "full-width-bracket",
        "1:8",
        "a: {b: [牛肉干, 饼干], c: 2}",
    ),
    ("a: [【牛肉干, 饼干】]\n", "full-width-bracket", "1:5", "a: [[牛肉干, 饼干]]"),
    ("- 【牛肉干, 饼干】\n", "full-width-bracket", "1:3", "- [牛肉干, 饼干]"),
    ("a: {cash: 12,500.5}\n", "split-number", "1:13", "a: {cash: 12500.5}"),
    ("a: {b: 10,000, c: 1}\n", "split-number", "1:10", "a: {b: 10000, c: 1}"),
    (
        "a: {b: 图书, c: 1,500册, d: 28,500}\n",
        "split-number",
        "1:16",
        "a: {b: 图书, c: 1500册, d: 28500}",
    ),
    ("a: {b: 1, 200人, c: 1}\n", "split-number", "1:9", "a: {b: 1200人, c: 1}"),
    ("a: {'b': {c: 1,500}}\n", "split-number", "1:15", "a: {'b': {c: 1500}}"),
    ("a: [1,234,567元, 3座]\n", "split-number", "1:6", "a: [1234567元, 3座]"),
    (
        "a: {b: 文具, 图书, 书包, c: 3000}\n",
        "lost-brackets",
        "1:8",
        "a: {b: [文具, 图书, 书包], c: 3000}",
    ),
    ("a: {b: 上课, 座谈}\n", "lost-brackets", "1:8", "a: {b: [上课, 座谈]}"),
    ('a: {b: "上课", 座谈}\n', "lost-brackets", "1:8", 'a: {b: ["上课", 座谈]}'),
    ("a: {b: 示教发[2010]3号}\n", "document-number-brackets", "1:11", "a: {b: 示教发〔2010〕3号}"),
    ("“place”: x\n", "full-width-quote", "1:1", "place: x"),
    ("a: ＂甲＂\n", "full-width-quote", "1:4", 'a: "甲"'),
    ("a: 1\nb\n  c: 3\n", "missing-colon", "2:2", "b:"),
    ("a: 1\nb 2\nc: 3\n", "missing-colon", "2:2", "b: 2"),
    ("a: &甲 x\n", "unquoted-text", "1:4", 'a: "&甲 x"'),
    ("b:2\nc: 3\n", "missing-space", "1:3", "b: 2"),
    ("a: {b:2}\n", "missing-space", "1:7", "a: {b: 2}"),
    ("a:\n  -图书\n", "missing-space", "2:4", "- 图书"),
    ("b:\u3000二\n", "wide-space", "1:3", "b: 二"),
    ("a:\n\u3000b: 1\n", "wide-space", "2:1", "b: 1"),
    ("b\u00a0: 二\n", "wide-space", "1:2", "b: 二"),
    ("-\u00a0x\n", "wide-space", "1:2", "- x"),
    ("a: 1\u3000# 注\n", "wide-space", "1:5", "a: 1 # 注"),
    ("a:\n  \u200bb: 1\n", "invisible-character", "2:3", "b: 1"),
    ("na\u200bme: 1\n", "invisible-character", "1:3", "name: 1"),
    ("a:\n\tb: 1\n", "tab", "2:1", "b: 1"),
    ("a: 地点: 乙\n", "unquoted-text", "1:6", "a: 地点：乙"),
    ("a: 第1节: 2: 1 甲\n", "unquoted-text", "1:7", 'a: "第1节: 2: 1 甲"'),
    ("a: @甲\n", "unquoted-text", "1:4", 'a: "@甲"'),
    ('a: "甲" 乙\n', "unquoted-text", "1:4", "a: '\"甲\" 乙'"),
    ("a: {{ cash }}元\n", "unquoted-text", "1:4", 'a: "{{ cash }}元"'),
    ('a: "甲\nb: 1\n', "open-quote", "1:4", 'a: "甲"'),
    ('a: "甲”\nb: 1\n', "open-quote", "1:4", 'a: "甲"'),
    ("a: 1\nb: '甲\n---\n", "open-quote", "2:4", "b: '甲'"),
    ("a: '甲\n  乙\nb: 1\n", "open-quote", "1:4", "乙'"),
    ("a: [1, {b: 2\nc: 1\n", "open-bracket", "1:4", "a: [1, {b: 2}]"),
    ("a: 捐书 #1号箱\n", "tight-comment", "1:7", 'a: "捐书 #1号箱"'),
    ("a:\n  b: #1教学楼已启用\n", "tight-comment", "2:6", 'b: "#1教学楼已启用"'),
    ("a: #️⃣号活动室启用\nb: 1\n", "tight-comment", "1:4", 'a: "#️⃣号活动室启用"'),
    ("a:\n  - 图书  #2号箱\n", "tight-comment", "2:9", '- "图书  #2号箱"'),
    ("a:\n  - 改善了条件\n    - 受到欢迎\n", "wrong-indentation", "3:5", "- 受到欢迎"),
    ("a: 上课\n  - 座谈\n", "wrong-indentation", "2:3", "- 座谈"),
    ("a: [1, 2}\n", "open-bracket", "1:9", "a: [1, 2]"),
    ("a: 1\n  b: 2\n", "wrong-indentation", "2:3", "b: 2"),
    ("a:\n    b: 1\n  c: 1\n", "wrong-indentation", "3:3", "c: 1"),
    ("  a: 1\nb: 1\n", "wrong-indentation", "1:3", "a: 1"),
]


@pytest.mark.parametrize(("text", "code", "place", "line"), CASES)
def test_a_slip_is_found_with_the_line_as_it_should_be(text, code, place, line):
    found = repair(text, "r.yaml", unreadable=True).findings[0]
    assert (found.code, str(found.position)) == (code, f"r.yaml:{place}")
    assert dict(found.message.arguments)["line"] == line


def test_every_slip_has_a_case():
    assert {kind.code for kind in SLIPS} == {code for _, code, _, _ in CASES}


LEFT_ALONE = [
    "text: |\n  姓名：张示例\n  －图书 ＃1\n",
    "text: >-\n  名称：x\n\n  ［甲，乙］\nb: 1\n",
    "a: '名称：x ＃ 注'\nb: \"－ 甲\"\n",
    'a: "甲\n  乙：丙\n  丁"\nb: 1\n',
    "# 名称：x\n#\t－图书\na: 1\n",
    "a: 主题：内容\nb:\n  - 时间：上午\n  - 地点：礼堂\n",
    "a: 工作突出，屡获表彰\nb: [听课，评课, 座谈]\n",
    "a:\n  这是一段\n  ——张示例\n",
    "a: 气温\n  -5度\n",
    "a: 【通知】开会\nb: （一）甲\n",
    "a: 12:30\nb: http://example.org\nc: 10:1\n",
    "a:\n- b: 1\n- c: 2\nd: 3\n",
    "a: [100, 200]\nb: {c: [甲], 乙, d: 1}\ne: {甲, f: 1}\ng: {h: '1,000', i: 2}\nj: 1,000元\n",
    "a: {b: [1,\n  2], c: {d: 3}\n}\ne: 1\n",
    "a: “甲”与‘乙’\nb: 甲\u200b乙\n",
    "a: \u3000甲\u3000\n",
    "a:   1 # 注\n",
    "a: #人员\n  b: 1\nc: #人员\n- 甲\nd: 2024-03-05 #星期二\ne: 54人 #x\n",
]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_text_or_usual_is_left_alone(text):
    repaired = repair(text, "r.yaml", unreadable=True)
    assert (repaired.findings, repaired.text) == ((), text)


def test_slips_of_one_line_are_mended_together():
    repaired = repair("people：｛张示例：教师，lists:1｝\n", "r.yaml", unreadable=True)
    assert repaired.text == "people: {张示例：教师, lists: 1}\n"


def test_places_in_the_mended_text_are_those_of_the_file():
    repaired = repair("a: ［甲，乙］\n", "r.yaml", unreadable=True)
    assert repaired.text == "a: [甲, 乙]\n"
    assert [repaired.column_in_file(1, column) for column in range(1, 10)] == [
        *range(1, 6),
        6,
        6,
        7,
        8,
    ]


def test_lines_that_are_moved_together_are_told_once():
    text = "a:\n  - b: 1\n     c: 2\n     d: 3\n"
    repaired = repair(text, "r.yaml", unreadable=True)
    assert repaired.text == "a:\n  - b: 1\n    c: 2\n    d: 3\n"
    assert [str(found.position) for found in repaired.findings] == ["r.yaml:3:6"]
