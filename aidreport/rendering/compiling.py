"""Writes the default templates as Python: `python -m aidreport.rendering.compiling FOLDER`.

The build of a wheel runs it. The environment is that of a report, so the code is the same.
"""

from __future__ import annotations

import sys
from pathlib import Path

from aidreport.rendering.compiled_templates import key_of
from aidreport.rendering.environment import make_environment
from aidreport.rendering.template_folders import SUFFIX, default_templates
from aidreport.rendering.voice import Voice


def compile_templates(folder: Path) -> None:
    """Write a module for each default template into a folder."""
    environment = make_environment([], _nobody)
    for path in default_templates().rglob(f"*{SUFFIX}"):
        name = path.relative_to(default_templates()).as_posix()
        source = path.read_text(encoding="utf-8")
        code = environment.compile(source, name, str(path), raw=True)
        module = folder / f"{key_of(name, source)}.py"
        module.write_text(code + "\n", encoding="utf-8", newline="\n")


def _nobody() -> Voice:
    raise LookupError("no report is being rendered")


if __name__ == "__main__":
    compile_templates(Path(sys.argv[1]))
