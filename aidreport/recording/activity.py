"""One more activity: its text in the language of the year's file, and where it goes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from aidreport.editing.insertion import with_item
from aidreport.editing.opened import opened
from aidreport.editing.renaming import CHINESE, ENGLISH, renamed
from aidreport.editing.yaml_text import block
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.model.named import both, is_chinese, written_key
from aidreport.sources.discover import REPORT, SUFFIX
from aidreport.sources.values import Mapping as SourceMapping
from aidreport.sources.values import without_places

_ACTIVITIES = both("activities")
_UNFIT = expression(r"[^\w-]+")


@frozen
class RecordChange:
    """What a file holds with the new activity; the path is from the project's root."""

    path: str
    content: bytes


def added(records: Path, year: str, values: Mapping[str, Any]) -> RecordChange:
    """Return the change that records an activity; nothing is written.

    A year in one file gets one more entry of its list, a year in a folder one more file.

    Args:
        records: the folder of the records.
        year: has a file or a folder there.
        values: of the fields, by either name of them.

    Raises:
        NotEditable: where the file cannot be changed safely.
    """
    folder, file = records / year, records / f"{year}{SUFFIX}"
    if file.exists() or not folder.is_dir():
        shown = f"{records.name}/{file.name}"
        year_file = opened(file.read_bytes(), shown)
        root = year_file.root
        key = written_key(root, _ACTIVITIES) if isinstance(root, SourceMapping) else None
        chinese = is_chinese(root)
        name = str(key if key is not None else _ACTIVITIES[chinese])
        item = _read(_text(values, chinese=chinese))
        return RecordChange(shown, with_item(year_file, [name], item).content)
    frame = folder / REPORT
    chinese = frame.exists() and is_chinese(opened(frame.read_bytes(), REPORT).root)
    name = _free_name(values, {path.name for path in folder.iterdir()})
    return RecordChange(f"{records.name}/{year}/{name}", _text(values, chinese=chinese).encode())


def _text(values: Mapping[str, Any], *, chinese: bool) -> str:
    """Return an activity as a file of its own, its names in one language."""
    text = "".join(f"{line}\n" for line in block(values))
    file = opened(text.encode(), "")
    return renamed(file.text, file.root, CHINESE if chinese else ENGLISH, values=True)


def _read(text: str) -> Any:
    return without_places(opened(text.encode(), "").root)


def _free_name(values: Mapping[str, Any], taken: Collection[str]) -> str:
    """Return a name for a file: 2010-03-25-donation.yaml, then -2."""
    said = [str(values.get(english) or values.get(chinese) or "") for english, chinese in _NAMED]
    stem = _UNFIT.sub("-", "-".join(said)).strip("-") or "activity"
    name, number = f"{stem}{SUFFIX}", 1
    while name in taken:
        number += 1
        name = f"{stem}-{number}{SUFFIX}"
    return name


_NAMED = (both("date"), both("kind"))
