"""Compiles all expressions of the program: `python -m aidreport.expressions.collecting FOLDER`.

The build of a wheel runs it. Further arguments are the commands of other Pythons that the
expressions are compiled for too; without them only those who have the Python of the build save
the time.
"""

from __future__ import annotations

import gc
import marshal
import subprocess
import sys
from importlib import import_module
from pkgutil import walk_packages

import aidreport
from aidreport.expressions import _Expression
from aidreport.expressions.prepared import OF_LIBRARIES, OLDEST_FORM, OWN

SCRIPTS = ("build_hook", "make", "__main__")
"""Modules that are run, and have no expression that the program uses."""


def all_expressions() -> list[tuple[str | bytes, int]]:
    """Return each expression that a module of the program has, with its flags, in order."""
    for module in walk_packages(aidreport.__path__, "aidreport."):
        if module.name.rpartition(".")[2] not in SCRIPTS:
            import_module(module.name)
    every = (each for each in gc.get_objects() if type(each) is _Expression)
    return sorted({(each.pattern, int(each.flags)) for each in every}, key=repr)


def expressions_of_libraries() -> list[tuple[str | bytes, int]]:
    """Return each expression that the libraries compile at the start of a run, in order."""
    command = [sys.executable, "-B", "-m", "aidreport.expressions.recording"]
    told = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    found: list[tuple[str | bytes, int]] = marshal.loads(told)
    return found


def compile_expressions(folder: str, pythons: list[str]) -> None:
    """Write the files of each Python into a folder."""
    collected = {OWN: all_expressions(), OF_LIBRARIES: expressions_of_libraries()}
    for python in pythons:
        command = [python, "-B", "-m", "aidreport.expressions.preparing", folder]
        subprocess.run(command, input=marshal.dumps(collected, OLDEST_FORM), check=True)


if __name__ == "__main__":
    compile_expressions(sys.argv[1], [sys.executable, *sys.argv[2:]])
