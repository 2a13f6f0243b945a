"""Finds the default templates as Python, which the wheel brings along, so that no run makes it."""

from __future__ import annotations

from hashlib import sha256
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING

import jinja2
from jinja2.bccache import Bucket, BytecodeCache

if TYPE_CHECKING:
    from jinja2 import Environment


def key_of(name: str, source: str) -> str:
    """Return the name of the module that was made of this template, to the letter, by this Jinja.

    Whoever changes a template or gets another Jinja looks for another module, and finds none.
    """
    text = "\0".join((jinja2.__version__, name, source))
    return f"template_{sha256(text.encode()).hexdigest()[:32]}"


def compiled_templates() -> CompiledTemplates | None:
    """Return those of the installed package; a checkout has none, and compiles in each run."""
    folder = Path(__file__).resolve().parent.parent / "compiled_templates"
    return CompiledTemplates(folder) if folder.is_dir() else None


class CompiledTemplates(BytecodeCache):
    """The modules in a folder; a template that has none there is compiled, and not kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get_bucket(
        self, environment: Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        """Return the code of a template, if it is there; errors have their place in `filename`."""
        key = key_of(name, source)
        bucket = Bucket(environment, key, "")
        if code := self._code(key):
            bucket.code = code.replace(co_filename=filename or name)
        return bucket

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep nothing: a run writes no code."""

    def _code(self, key: str) -> CodeType | None:
        try:
            return SourceFileLoader(key, str(self._folder / f"{key}.py")).get_code(key)
        except OSError:
            return None
