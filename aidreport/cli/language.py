"""Which language the user reads, and its catalogue."""

from __future__ import annotations

import gettext
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from aidreport.diagnostics import Translate

CHINESE = "zh"
ENGLISH = "en"
LANGUAGES = (CHINESE, ENGLISH)

CATALOGUES = Path(__file__).parent.parent / "locale"

Configured: TypeAlias = Callable[[], str | None]
"""Gives the language that the project's configuration names, None where it names none."""


def language(wished: str | None, environment: Mapping[str, str], configured: Configured) -> str:
    """Return `zh` or `en`: the option, AIDREPORT_LANG, the configuration, then the locale.

    Every name that begins with `zh` is Chinese, any other is English.

    Args:
        wished: the value of --lang.
        environment: the variables of the environment.
        configured: asked only when neither of the two says anything.
    """
    name = (
        wished
        or environment.get("AIDREPORT_LANG")
        or configured()
        or _locale(environment)
        or _windows_language()
    )
    return CHINESE if name.lower().startswith(CHINESE) else ENGLISH


def _locale(environment: Mapping[str, str]) -> str:
    names = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next((name for name in names if name), "")


def _windows_language() -> str:
    """Return the language of Windows' own windows and menus; Windows sets no LANG."""
    if sys.platform != "win32":
        return ""
    import ctypes
    import locale

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


def translation(chosen: str) -> Translate:
    """Return what turns an English template into one of the language `chosen`.

    The templates are English already, so that English needs no catalogue.
    """
    if chosen == ENGLISH:
        return str
    return gettext.translation(
        "aidreport", os.fspath(CATALOGUES), languages=[chosen], fallback=True
    ).gettext
