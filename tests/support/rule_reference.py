"""docs/rules.md and docs/rules.zh-CN.md, made of the pages of all codes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from aidreport.cli.language import translation
from aidreport.diagnostics import Translate
from aidreport.explanations import pages
from aidreport.explanations.families import FAMILIES, family_name, severity_name
from aidreport.explanations.in_language import in_language
from aidreport.explanations.markdown import body, in_markdown
from aidreport.explanations.page import Page

FILES = {"en": "rules.md", "zh": "rules.zh-CN.md"}
HEADS = {
    "en": """\
# What aidreport finds

[中文](rules.zh-CN.md)

Every finding ends with a code in brackets. This page says of each code what it means, why it is \
a finding and where that is written, and shows a wrong and a right example; \
`aidreport explain CODE` says the same on the command line.

An error must be mended before a report is written. A warning is most likely a slip, a note worth \
knowing. The severity of those with a ◇ can be changed, or the rule switched off, under `[rules]` \
in `aidreport.toml`. Each example is a whole record of 2024, `records/2024.yaml`, unless it names \
other files.

Under a rule about text stands what it said of public text, by `benchmarks/clean_text.py`: a \
finding there that is not false is a slip of that text.

This page is written by `python -m pytest tests/explanations --rewrite`.
""",
    "zh": """\
# aidreport 检查出的问题

[English](rules.md)

每条问题的末尾有方括号里的代码。本页说明每个代码是什么意思、为什么算问题、依据是什么，并各举一个错误和正确的例子；\
在命令行输入 `aidreport explain 代码`，看到的是同样的内容。

“错误”必须改正，才能生成总结；“警告”多半是笔误；“提示”值得知道。带 ◇ 的，可以在 `aidreport.toml` 的\
 `[rules]` 下面调整级别或关闭。没有写文件名的例子，都是一份完整的 2024 年记录，即\
 `records/2024.yaml`。

检查文字的规则，末尾写着它在公开文本上报出了什么（`benchmarks/clean_text.py`）：不是误报的，就是那些文本自己的差错。

本页由 `python -m pytest tests/explanations --rewrite` 生成。
""",
}
RESULTS = Path(__file__).parent.parent.parent / "benchmarks" / "clean_text.json"
SORTS = {
    "en": {"legal": "laws", "official": "government reports", "newspapers": "newspapers"},
    "zh": {"legal": "法律法规", "official": "政府工作报告", "newspapers": "报纸"},
}
IN_CLEAN_TEXT = {
    "en": "On clean text ({sentences:,} sentences of {sorts}; {date}): {hits:,} findings, {judged}"
    " of them judged, {false} false.",
    "zh": "在公开文本上（{sorts}共 {sentences} 句，{date}）：报出 {hits} 处，人工判断 {judged} 处，"
    "误报 {false} 处。",
}
COLUMNS = {
    "en": "| Code | Severity | Meaning |\n|---|---|---|",
    "zh": "| 代码 | 级别 | 含义 |\n|---|---|---|",
}


def reference(language: str) -> str:
    """Return the page of all codes in a language: a table for each family, then every code."""
    translate = translation(language)
    families = {
        family: [page for page in pages().values() if page.family == family] for family in FAMILIES
    }
    parts = [HEADS[language].rstrip()]
    parts += [
        f"**{family_name(family).render(translate)}**\n\n{_table(those, translate, language)}"
        for family, those in families.items()
        if those
    ]
    for family, those in families.items():
        parts += [f"## {family_name(family).render(translate)}"] if those else []
        parts += [_page(page, translate, language) for page in those]
    return "\n\n".join(parts) + "\n"


def _table(those: Iterable[Page], translate: Translate, language: str) -> str:
    rows = [
        f"| [{page.code}](#{page.code}) | {severity_name(page.severity).render(translate)}"
        f"{' ◇' if page.is_rule else ''} | {in_markdown(translate(page.summary))} |"
        for page in those
    ]
    return "\n".join([COLUMNS[language], *rows])


def _page(page: Page, translate: Translate, language: str) -> str:
    parts = [
        f"### {page.code}",
        body(in_language(page, language), translate),
        *_in_clean_text(page, language),
    ]
    return "\n\n".join(parts)


def _in_clean_text(page: Page, language: str) -> Iterable[str]:
    """Yield what a rule about text was found to say of public text, by `benchmarks/`."""
    results: dict[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8"))
    figures = results["rules"].get(page.code)
    if figures:
        names = SORTS[language]
        yield IN_CLEAN_TEXT[language].format(
            sorts=(", " if language == "en" else "、").join(map(names.get, results["sentences"])),
            sentences=sum(results["sentences"].values()),
            date=results["date"],
            **figures,
        )
