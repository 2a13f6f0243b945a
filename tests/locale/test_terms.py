"""One idea, one word: what the messages and the Chinese pages say, and what they do not.

A term is of the office, not of programming. An exception is a name that others gave: of a menu,
of a law, of a kind of document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from catalogued import messages

ROOT = Path(__file__).parent.parent.parent
CODE = re.compile(r"```.*?```|`[^`]*`|\{\{.*?\}\}|\{\w+\}", re.S)
"""What stands in code is quoted: it is the file's word, not ours."""

CHINESE: Mapping[str, tuple[str, tuple[str, ...]]] = {
    # what is not said: (what is said, where the word is another one)
    r"本工具的规[则定]|自定规则|本程序": ("本工具自定", ()),
    r"例子|不举例": ("示例", ("错误和正确的例子",)),
    r"(?<![“、此作过])报告": ("总结", ()),
    r"事实|(?<!写)数据": ("已记录的内容", ("数据文件", "数据集")),
    r"措施": ("举措", ()),
    r"类型|类别": ("种类", ("把类型选为",)),
    r"时段": ("期间", ("年内时段",)),
    r"去年|上一年": ("上年", ()),
    r"受助单位|受援|受助方": ("受助对象", ()),
    r"模板文档|模版": ("版式文档", ()),
    r"(?<![关快])键": ("字段", ()),
    r"程度": ("级别", ()),
    r"不能(?:写入|写到|读取|打开)|读不[了出]这": ("无法写入、无法读取", ()),
    r"删除": ("删去", ("删除线", "“删除属性和个人信息”")),
    r"系统故障|系统错误": ("系统出错", ()),
    r"后缀": ("扩展名", ()),
    r"目录": ("文件夹", ("佐证材料目录",)),
    r"是不是(?:要用|想|指)": ("是不是", ()),
    r"列表": ("几项", ("编号列表", "编号的列表", "列表项中的第二个段落")),
    r"(?<!首行)缩进": ("行首空格", ()),
    r"编码": ("按……保存", ("编码选", "按不同的编码", "按另一种编码")),
    r"标签": ("", ("分支、标签",)),
    r"空值|布尔|整型|字符串|数组|对象类|映射|解析器|异常(?!退出)|参数|缓存": ("", ("参数：",)),
    r"检查发现|每个发现": ("问题", ()),
}
"""Of the Chinese of the messages and of the pages of the codes."""

ENGLISH: Mapping[str, tuple[str, tuple[str, ...]]] = {
    r"\bmappings?\b": ("group of fields", ()),
    r"\bplease\b": ("", ()),
    r"\bunable to\b|\bcan't\b|\bcould not be opened\b": ("cannot", ()),
    r"\bdirector(?:y|ies)\b": ("folder", ("--directory",)),
    r"\bfile extensions?\b": ("suffix", ()),
    r"\binvalid\b|\billegal\b|\bunexpected\b": ("what is expected", ()),
    r"\bremove\b": ("delete", ("Remove Properties",)),
    r"\bstrings?\b|\bintegers?\b|\bbooleans?\b|\bnull\b|\barrays?\b|\bscalars?\b": ("", ()),
    r"\bprevious year\b": ("last year", ()),
    r"\bdo you mean\b|\bmaybe\b": ("did you mean", ()),
    r"\b(?:exception|traceback|stack)\b": ("", ()),
    r"\bidentifier\b": ("id", ()),
}
"""Of the messages and of the pages of the codes in English."""

PAGES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    r"本工具的规[则定]|自定规则": ("本工具自定", ()),
    r"没有例子|不举例": ("没有示例", ()),
    r"去年|上一年": ("上年", ("去年发出的文件",)),
    r"受援单位|受助单位": (
        "受助对象",
        ("受助单位（个）", "| 受助单位 |", "`受助单位`", "受助单位所在", "受助单位的简称"),
    ),
    r"模板文档": ("版式文档", ()),
    r"后缀": ("扩展名", ()),
    r"系统故障": ("系统出错", ()),
    r"是不是要用": ("是不是", ()),
    r"不能写入": ("无法写入", ()),
}
"""Of the pages in Chinese: they may speak of templates and of data, and quote registers."""


def variants(text: str, terms: Mapping[str, tuple[str, tuple[str, ...]]]) -> Iterator[str]:
    """Each word of a text that has a better one, with it."""
    said = CODE.sub("", text)
    for pattern, (better, exceptions) in terms.items():
        left = said
        for exception in exceptions:
            left = left.replace(exception, "")
        for found in re.finditer(pattern, left, re.I):
            around = left[max(found.start() - 12, 0) : found.end() + 12]
            yield f"{found[0]} -> {better or 'in other words'}: …{around}…"


def test_chinese_messages_have_one_term_for_one_idea() -> None:
    said = [chinese for _, chinese in messages()]
    assert [found for text in said for found in variants(text, CHINESE)] == []


def test_english_messages_have_one_term_for_one_idea() -> None:
    said = [english for english, _ in messages()]
    assert [found for text in said for found in variants(text, ENGLISH)] == []


@pytest.mark.parametrize(
    "page", [ROOT / "README.zh-CN.md", *sorted((ROOT / "docs").glob("*.zh-CN.md"))], ids=str
)
def test_chinese_pages_have_the_terms_of_the_messages(page: Path) -> None:
    assert list(variants(page.read_text(encoding="utf-8"), PAGES)) == []


@pytest.mark.parametrize("terms", [CHINESE, ENGLISH], ids=["zh", "en"])
def test_each_exception_is_needed(terms: Mapping[str, tuple[str, tuple[str, ...]]]) -> None:
    said = "\n".join(CODE.sub("", pair[terms is CHINESE]) for pair in messages())
    idle = [word for _, words in terms.values() for word in words if word not in said]
    assert idle == []
