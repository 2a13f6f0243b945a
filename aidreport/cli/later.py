"""Modules that libraries import, but hardly a run uses, are loaded at their first use.

`pathlib` imports `ipaddress` for addresses of the web, `zipfile` two ways of packing that no Office
file has, PyYAML base64, Jinja temporary files: a twentieth of a small check. Whoever imports one
module of python-docx gets all of it, with the classes of elements for documents that are
read as trees; ours are written as text, into its packages: a tenth of a small Word report.

`import` gives such a module at once, and what it holds is made when it is first asked for
something. With `importlib.util.LazyLoader` it would be so only until the second import.
"""

from __future__ import annotations

import sys
from _thread import RLock  # `threading` is a module more
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

LATER = {
    "base64": "",
    "bz2": "_bz2",
    "docx": "",
    "docx.oxml": "",
    "inspect": "",
    "ipaddress": "",
    "linecache": "",
    "lzma": "_lzma",
    "pprint": "",
    "shutil": "",
    "tempfile": "",
    "traceback": "",
}
"""The modules, each with another one without which Python would not import it."""

FUNCTIONS = {"inspect": ("getattr_static",)}
"""Functions that libraries take out of such a module at once, and hardly a run calls."""


class _Later(ModuleType):
    """A module that is not loaded yet."""

    def __getattr__(self, name: str) -> Any:
        """Load the module, and return the attribute; this is called for what is not there alone."""
        if name == "__path__":  # `from` asks for it, and a package has it from the beginning
            raise AttributeError(name)
        if name in FUNCTIONS.get(self.__name__, ()):
            return _called_later(self, name)
        return _loaded(self, name)


def _called_later(module: ModuleType, name: str) -> Callable[..., Any]:
    """Return what loads a module when it is called, and calls a function of it."""
    return lambda *arguments, **named: _loaded(module, name)(*arguments, **named)


def _loaded(module: ModuleType, name: str) -> Any:
    """Return an attribute of a module that is loaded now, if it was not."""
    spec: Any = module.__spec__
    if isinstance(spec.loader, _Loader):
        spec.loader.load(module)
    return ModuleType.__getattribute__(module, name)


class _Loader:
    """Leaves to Python's loader what it would do now, until somebody asks the module."""

    def __init__(self, loader: Any) -> None:
        self._loader = loader
        self._lock = RLock()
        self._loads = False

    def create_module(self, spec: ModuleSpec) -> Any:
        """Return what Python's loader makes, None for any module."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Let the module wait."""
        module.__class__ = _Later

    def load(self, module: Any) -> None:
        """Load the module, unless it is being loaded; another thread waits until it is."""
        with self._lock:
            if self._loads or module.__spec__.loader is not self:
                return
            self._loads = True
            try:
                self._loader.exec_module(module)
                module.__spec__.loader = module.__loader__ = self._loader
                module.__class__ = ModuleType
            finally:
                self._loads = False


class _Finder:
    """Stands before Python's finders, and knows the modules that are loaded later."""

    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None, _target: object = None
    ) -> ModuleSpec | None:
        """Return where a module is, for whom it waits; None for all others."""
        needed = LATER.get(name)
        if needed is None or (needed and PathFinder.find_spec(needed) is None):
            return None
        spec = PathFinder.find_spec(name, path)
        if spec and spec.loader:
            loader: Any = _Loader(spec.loader)
            spec.loader = loader
        return spec


def load_later() -> None:
    """Let the modules that hardly a run uses wait until they are used, until the process ends."""
    sys.meta_path.insert(0, _Finder)
