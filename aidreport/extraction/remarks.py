"""What is written as comments into a record file, to be looked at before it counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aidreport.editing.opened import opened
from aidreport.editing.yaml_text import flow

MARK = "待核"
"""Stands at whatever somebody has to confirm."""


def remarked(
    content: bytes, honours: Sequence[Mapping[str, Any]], file: str, *, is_new: bool
) -> bytes:
    """Return a record file with honours as comments at its end, those that are not there yet.

    Args:
        content: the file.
        honours: as records write them.
        file: the name of the report.
        is_new: whether the frame at its top was read from the report too.

    Raises:
        NotEditable: where the file is no proper YAML.
    """
    text = content.decode("utf-8-sig")
    end = "\r\n" if "\r\n" in text else "\n"
    new = [line for each in honours if (line := f"#   - {flow(each)}") not in text]
    top = [f"# {MARK}：开头的 report 由 {file} 读出，请核对。", ""] if is_new else []
    head = f"# {MARK}：{file} 写到的荣誉。核对以后，把下面各行移到 honours（荣誉）下，去掉“#”："
    below = ["", head, *new] if new else []
    if not top and not below:
        return content
    closed = end if text and not text.endswith(("\n", "\r")) and below else ""
    mark = content[: len(content) - len(text.encode())]
    changed = _joined(top, end) + text + closed + _joined(below, end)
    return opened(mark + changed.encode(), "draft.yaml").content


def _joined(lines: Sequence[str], end: str) -> str:
    return "".join(f"{line}{end}" for line in lines)
