"""The page that answers “which kind is it?”: what belongs to each kind, and what it gives.

The records of the examples stand in `docs/kinds.zh-CN.md` itself, one block after the heading of
each kind; the sentence below a block is what the program makes of it.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from pathlib import Path

from aidreport import pipeline
from aidreport.sources.project import Project

FRAME = """\
报告: {期间: 2024, 本单位: 甲中学, 自称: 我校, 工作名称: 对口支援}
落款: {成文日期: 2024-12-31}
单位:
  甲中学: {全称: 示例市甲中学, 类别: 学校, 区县: 示例市}
  乙小学: {全称: 示例县乙小学, 类别: 学校, 区县: 示例县}
  丙师范: {全称: 示例师范学院, 类别: 学校}
  石头村: {全称: 示例县石头村, 类别: 村, 区县: 示例县}
人员:
  王示例: {职务: 副校长}
  李示例: {职务: 教师, 学科: 数学}
  张示例: {职务: 教师, 学科: 语文}
  周示例: {职务: 校长, 所在单位: 乙小学}
活动:
"""
_EXAMPLE = re.compile(r"```yaml\n(.*?)```\n\n> .*?\n(?=\n)", re.DOTALL)


def with_sentences(page: str, make_project: Callable[..., Project]) -> str:
    """Return the page with the sentence that each of its records gives, as a quotation."""

    def example(found: re.Match[str]) -> str:
        return f"```yaml\n{found[1]}```\n\n> {sentence(found[1], make_project)}\n"

    return _EXAMPLE.sub(example, page)


def sentence(activity: str, make_project: Callable[..., Project]) -> str:
    """Return what the report says of one activity; it has to be without a finding."""
    record = FRAME + textwrap.indent(activity, "  ")
    project = make_project({"records/2024.yaml": record})
    checked = pipeline.check(project, "2024")
    assert [finding.line(str) for finding in checked.findings] == [], activity
    assert checked.record
    report = pipeline.Reporter(project).render(checked.record, ["md"])
    text = report.files["md"].decode()
    body = text.partition("## 一、")[2].partition("<div")[0].strip().split("\n\n")[1:]
    (told,) = [part for part in body if not part.endswith("：")]
    return told


def kinds_shown(page: Path) -> list[str]:
    """Return the Chinese names of the kinds that the page has an example of, each once."""
    found = re.findall(r"^种类: (.+)$|^- 种类: (.+)$", page.read_text(encoding="utf-8"), re.M)
    return list(dict.fromkeys("".join(pair) for pair in found))
