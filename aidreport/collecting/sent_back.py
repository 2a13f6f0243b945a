"""What a house has to mend, as a text that can be sent back to it; always in Chinese.

UTF-8 with a mark of it and the line ends of Windows, for that is what the house opens it with.
"""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.collecting.reading import safe_name
from aidreport.diagnostics import Diagnostic, Severity, Translate, errors_in
from aidreport.gathering.index import HouseEntry

_SEVERITIES = {Severity.ERROR: "错误", Severity.WARNING: "警告"}
_RECORDS = "records/"


def sent_back(
    entry: HouseEntry, findings: Sequence[Diagnostic], year: str, translate: Translate
) -> bytes:
    """Return what is to be sent back; empty where there is nothing to be mended."""
    told = [each for each in findings if each.severity in _SEVERITIES]
    if not told:
        return b""
    errors = len(errors_in(told))
    lines = [
        f"{entry.name or '（报送单位不明）'}：{year}年度报送内容需要改正",
        "",
        f"报送文件：{entry.source}",
        f"共{errors}处错误、{len(told) - errors}处警告。请改正记录后重新导出、重新报送。",
        "",
        *(_line(number, each, translate) for number, each in enumerate(told, start=1)),
    ]
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode()


def _line(number: int, found: Diagnostic, translate: Translate) -> str:
    place = found.position
    # In a file of records one looks for the line; what was sent is meant as a whole.
    where = place.path
    if place.path.startswith(_RECORDS):
        where = f"{place.path} 第{place.line}行第{place.column}列"
    said = found.sentence(translate)
    return f"{number}. 【{_SEVERITIES[found.severity]}】{where}：{said}（{found.code}）"


def name_of(entry: HouseEntry, taken: set[str]) -> str:
    """Return the name of the file for a house, which no other one has; it is added to `taken`."""
    base = safe_name(entry.name or entry.source.rpartition("/")[2])
    name, number = base, 1
    while name.casefold() in taken:
        number += 1
        name = f"{base}-{number}"
    taken.add(name.casefold())
    return f"{name}.txt"
