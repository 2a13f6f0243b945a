"""What the workers of a test run share, so that one of them makes it and the others find it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

try:
    import fcntl
except ImportError:  # on Windows each worker makes its own
    fcntl = None  # type: ignore[assignment]


def made_once(temporary: Path, name: str, make: Callable[[Path], object]) -> Path:
    """Return a folder that one worker fills and the others wait for.

    Args:
        temporary: the folder of temporary files of this worker: `tmp_path_factory.getbasetemp()`.
        name: of the folder.
        make: fills the folder, which is there and empty.
    """
    # Workers have folders of their own in one that they share; without them there is one alone.
    is_one_of_some = temporary.name.startswith("popen-") and fcntl
    folder = (temporary.parent if is_one_of_some else temporary) / name
    folder.mkdir(exist_ok=True)
    done = folder.with_name(f"{name}.done")
    with folder.with_name(f"{name}.lock").open("w", encoding="utf-8") as lock:
        if fcntl:
            fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            make(folder)
            done.touch()
    return folder
