"""Finds modules with less to do than Python's finder, which is asked for hundreds of them.

That one looks for each module in a listing of its folder under five names, works out the place of
the compiled file twice and asks the disk eleven times; here the place of a module is known by its
name, and the disk is asked four times. Which compiled file is used is decided as ever: it has to be
of the time and the size of the source. Whatever is otherwise than in an installed package or a
checkout is left to Python: zipped packages, `-O`, a folder for all compiled files, sources that
have not been compiled yet.
"""

from __future__ import annotations

import importlib.util
import marshal
import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import CodeType

PACKAGES = ("aidreport", "docx", "jinja2", "markdown_it", "mdurl", "yaml")
"""Ours, and those of the libraries that are many modules of Python."""

_COMPILED = f".{sys.implementation.cache_tag}.pyc"
# How a compiled file begins that is to be compared with its source by time and size (PEP 552).
_HEAD = importlib.util.MAGIC_NUMBER + bytes(4)
_MOST = 1 << 16
"""Bytes that are read at once; nearly all compiled files are smaller."""


class _Loader(SourceFileLoader):
    """Loads a module whose source was looked at already."""

    def __init__(self, name: str, path: str, compiled: str, source: os.stat_result) -> None:
        super().__init__(name, path)
        self._compiled = compiled
        self._head = _HEAD + _four_bytes(int(source.st_mtime)) + _four_bytes(source.st_size)

    def get_code(self, fullname: str) -> CodeType | None:
        """Return the code of the compiled file, or what Python makes of the source."""
        try:
            content = self._content()
        except OSError:
            content = b""
        if not content.startswith(self._head):
            return super().get_code(fullname)
        code: CodeType = marshal.loads(memoryview(content)[len(self._head) :])
        return code

    def _content(self) -> bytes:
        """Return what the compiled file holds; a file object asks the disk eight times for it."""
        file = os.open(self._compiled, os.O_RDONLY)
        try:
            content = os.read(file, _MOST)
        finally:
            os.close(file)
        return content if len(content) < _MOST else self.get_data(self._compiled)


class _Finder:
    """Stands before Python's finders, and knows the modules inside of some packages."""

    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None, _target: object = None
    ) -> ModuleSpec | None:
        """Return where a module is loaded from, None for what Python has to look for itself."""
        if not path or name.partition(".")[0] not in PACKAGES:
            return None
        last = name.rpartition(".")[2]
        folder, inside = path[0], f"{path[0]}/{last}"
        try:
            return _spec(name, f"{inside}.py", f"{folder}/__pycache__/{last}{_COMPILED}")
        except OSError:
            pass  # it may be a package
        try:
            compiled = f"{inside}/__pycache__/__init__{_COMPILED}"
            return _spec(name, f"{inside}/__init__.py", compiled, inside)
        except OSError:
            return None


def _spec(name: str, source: str, compiled: str, package: str = "") -> ModuleSpec:
    """Return where a module with a source is loaded from; `package` is the folder of one.

    Raises:
        OSError: where there is no such source.
    """
    loader = _Loader(name, source, compiled, os.stat(source))  # noqa: PTH116 - before pathlib
    spec = ModuleSpec(name, loader, origin=source, is_package=bool(package))
    spec.has_location = True
    spec.cached = compiled
    if spec.submodule_search_locations is not None:
        spec.submodule_search_locations.append(package)
    return spec


def _four_bytes(number: int) -> bytes:
    return (number & 0xFFFF_FFFF).to_bytes(4, "little")


def find_faster() -> None:
    """Let the modules of some packages be found faster, until the process ends."""
    if sys.pycache_prefix is None and not sys.flags.optimize and os.sep == "/":
        sys.meta_path.insert(0, _Finder)
