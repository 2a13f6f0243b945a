"""Records in a zip, unpacked into a folder of ours: only what is read, never the private file."""

from __future__ import annotations

from pathlib import Path

from aidreport.expressions import expression
from aidreport.receiving.archive import contents, members
from aidreport.receiving.item import Item
from aidreport.sources.reader import LARGEST

MOST_FILES = 5_000
_READ = expression(
    r"aidreport\.toml|records/registry\.yaml|records/[0-9][0-9a-z-]*\.yaml"
    r"|records/[0-9][0-9a-z-]*/[^/]+\.yaml"
)


def unpack(item: Item, folder: Path) -> None:
    """Write the records of an item that stands in a zip into an empty folder.

    Raises:
        Unreadable: for what is damaged or too large.
        OSError: where it cannot be written.
    """
    above = item.member or ""
    wanted = {
        each.raw: each.name.removeprefix(above)
        for each in members(item.path)
        if each.reason is None
        and each.name.startswith(above)
        and _READ.fullmatch(each.name.removeprefix(above))
    }
    chosen = dict(list(wanted.items())[:MOST_FILES])
    for raw, content in contents(item.path, dict.fromkeys(chosen, LARGEST)):
        target = folder / chosen[raw]
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
