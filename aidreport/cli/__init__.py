"""The command line: the only place that prints, exits, or reads the environment."""

from __future__ import annotations

import gc
import sys
from typing import NoReturn


def main() -> NoReturn:
    """Run the program with the arguments it was started with, and exit."""
    # A run ends soon, and nearly all that it makes is used to the end: looking for garbage
    # among the objects of a large record costs more than half of the time.
    gc.disable()
    from aidreport.cli.imports import find_faster
    from aidreport.cli.later import load_later

    find_faster()
    load_later()
    # Before click, which has some too.
    from aidreport.expressions.libraries import find_those_of_libraries

    find_those_of_libraries()
    # Imported here, so that whoever imports one part of the command line does
    # not get all of it.
    from aidreport.cli.run import run

    code = run(sys.argv[1:])
    from aidreport.cli.ending import end

    end(code)
