"""The command line: the only place that prints, exits, or reads the environment."""

from __future__ import annotations

import sys
from typing import NoReturn


def main() -> NoReturn:
    """Run the program with the arguments it was started with, and exit."""
    # Imported here, so that whoever imports one part of the command line does
    # not get all of it.
    from aidreport.cli.run import run

    sys.exit(run(sys.argv[1:]))
