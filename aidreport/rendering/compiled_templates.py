"""Keeps templates as Python: the default ones, which the wheel brings along, and those of a run.

A report is written again and again by `preview` and `render --watch`, and by whoever calls the
package; compiling takes ten times as long as rendering.
"""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING

import jinja2
from jinja2.bccache import Bucket, BytecodeCache

if TYPE_CHECKING:
    from jinja2 import Environment


MOST_KEPT = 500
"""How many templates are kept: some times the default ones, with those of a project (own rule)."""


def key_of(name: str, source: str) -> str:
    """Return the name of the module that was made of this template, to the letter, by this Jinja.

    Whoever changes a template or gets another Jinja looks for another module, and finds none.
    """
    text = "\0".join((jinja2.__version__, name, source))
    return f"template_{sha256(text.encode()).hexdigest()[:32]}"


@cache
def compiled_templates() -> CompiledTemplates:
    """Return the templates of this process; a checkout has none that are compiled before."""
    return CompiledTemplates(Path(__file__).resolve().parent.parent / "compiled_templates")


class CompiledTemplates(BytecodeCache):
    """The modules in a folder, and what was compiled because it has no module there.

    What is compiled is kept in memory alone, the last few hundred templates: a run writes no code,
    and what lies on a disk could be older than the code that makes it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, CodeType] = {}

    def get_bucket(
        self, environment: Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        """Return the code of a template, if it is there; errors have their place in `filename`."""
        key = key_of(name, source)
        bucket = Bucket(environment, key, "")
        if code := self._known.get(key) or self._read(key):
            bucket.code = code.replace(co_filename=filename or name)
        return bucket

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        if bucket.code:
            self._keep(bucket.key, bucket.code)

    def _read(self, key: str) -> CodeType | None:
        try:
            code = SourceFileLoader(key, str(self._folder / f"{key}.py")).get_code(key)
        except OSError:
            return None
        return self._keep(key, code) if code else None

    def _keep(self, key: str, code: CodeType) -> CodeType:
        if len(self._known) >= MOST_KEPT:
            del self._known[next(iter(self._known))]
        self._known[key] = code
        return code
