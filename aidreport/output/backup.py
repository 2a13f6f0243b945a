"""A copy of a file kept under a name of its own before the file is replaced."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

from aidreport.output.whole import CannotWrite, explanation, new_beside


def keep_backup(path: Path, content: bytes) -> Path:
    """Keep `content` beside `path` under the first free name: `2009.1.bak.docx`.

    The end of the name stays, so that the copy opens with a double click.

    Raises:
        CannotWrite: for whatever the system refuses.
    """
    try:
        with new_beside(path, content) as temporary:
            for number in count(1):
                backup = path.with_name(f"{path.stem}.{number}.bak{path.suffix}")
                if _named(temporary, backup):
                    return backup
    except OSError as error:
        raise CannotWrite(explanation(path, error)) from error
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
