"""A copy of a file kept under a name of its own before the file is replaced."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

from aidreport.output.whole import new_beside


def backup_of(path: Path, content: bytes) -> Path:
    """Keep `content` beside `path` under the first free name: `2009.1.bak.docx`.

    The end of the name stays, so that the copy opens with a double click.

    Raises:
        OSError: for whatever the system refuses.
    """
    with new_beside(path, content) as temporary:
        for number in count(1):
            backup = path.with_name(f"{path.stem}.{number}.bak{path.suffix}")
            if _named(temporary, backup):
                return backup
    raise AssertionError("numbers do not end")


def _named(temporary: Path, name: Path) -> bool:
    """Give a file a name that nothing has yet; False where the name is taken."""
    if os.path.lexists(name):
        return False
    try:
        name.hardlink_to(temporary)
    except FileExistsError:
        return False
    except OSError:
        # FAT and some network drives know no second name of a file.
        temporary.replace(name)
    return True
