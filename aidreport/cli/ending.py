"""The end of a run, without taking apart what is left of it.

Before a process ends, Python takes apart all modules and whatever they hold, object by object, and
the system takes the memory back at once: a fifteenth of the time of a small check.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
import threading
from typing import NoReturn


def end(code: int) -> NoReturn:
    """End the process, after what was registered for the end and when all output is out.

    Python ends it as ever where another thread still works, where somebody measures or watches
    the run, and where what was printed cannot be written.
    """
    # Nor is all that is left looked through for garbage.
    gc.freeze()
    run_registered = getattr(atexit, "_run_exitfuncs", None)
    if run_registered and threading.active_count() == 1 and not _is_watched() and _is_written():
        run_registered()
        if _is_written():
            os._exit(code)
    sys.exit(code)


def _is_written() -> bool:
    """Return whether all that was printed could be written."""
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):
        return False
    return True


def _is_watched() -> bool:
    """Return whether a debugger, a profile or a measure of coverage follows the run."""
    if sys.gettrace() or sys.getprofile():
        return True
    monitoring = getattr(sys, "monitoring", None)  # since Python 3.12
    return monitoring is not None and any(map(monitoring.get_tool, range(6)))
