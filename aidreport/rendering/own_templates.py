"""Loads templates that are somebody's own: no link, name or size leads out of bounds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import FileSystemLoader, TemplateNotFound, TemplateSyntaxError

from aidreport.expressions import expression

if TYPE_CHECKING:
    from jinja2 import Environment

LARGEST = 1_000_000
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file: with any ending as well.
_DEVICE = expression(r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?")


class WrongEncoding(TemplateSyntaxError):  # noqa: N818 - says what happened
    """A template is not saved in UTF-8."""


class OwnTemplates(FileSystemLoader):
    """The templates in a folder; what leads out of `root` is refused."""

    def __init__(self, folder: Path, root: Path) -> None:
        super().__init__(folder)
        self._folder = folder
        self._root = (root if folder.is_relative_to(root) else folder).resolve()

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """Return a template; raises TemplateSyntaxError for one that may not be read."""
        parts = template.replace("\\", "/").split("/")
        if any(part in ("", ".", "..") or ":" in part or _DEVICE.fullmatch(part) for part in parts):
            raise TemplateNotFound(template)
        file = self._folder.joinpath(*parts)
        try:
            target = file.resolve()
            size = file.stat().st_size if file.is_file() else 0
        except (OSError, RuntimeError, ValueError):
            raise TemplateNotFound(template) from None
        if size > LARGEST:
            raise TemplateSyntaxError(
                f"the file is larger than {LARGEST} bytes", 1, template, str(file)
            )
        if size and not target.is_relative_to(self._root):
            raise TemplateSyntaxError(
                "this link leads out of the project's folder", 1, template, str(file)
            )
        try:
            return super().get_source(environment, template)
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            raise WrongEncoding("not UTF-8", line, template, str(file)) from None
