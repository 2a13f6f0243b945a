"""A preview that runs: what stands in the files now is what the server gives."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from aidreport.diagnostics import Translate
from aidreport.preview.events import Changes
from aidreport.preview.looking import Looker, View
from aidreport.preview.page import Pages
from aidreport.preview.server import Resource, Server, frame, own_files, report, style
from aidreport.preview.watching import Watch
from aidreport.sources.publish import Audience
from aidreport.writers.html.page import STYLE

_LOOKS_BEFORE_TRYING_AGAIN = 6


class Live:
    """Shows a year in browsers on this machine, until it is ended."""

    def __init__(self, root: Path, year: str, port: int, translate: Translate, lang: str) -> None:
        """Listen at a port of this machine, at any that is free for 0; serve when told to begin.

        Raises:
            OSError: where the port cannot be had.
        """
        self._changes = Changes()
        self._pages = Pages(root, year, translate, lang)
        self._looker = Looker(root, year, translate, chinese=lang == "zh")
        self._watch = Watch(root)
        self._tried = 0
        self._view = View()
        self._server = Server(port, self._resources(), self._changes)

    @property
    def url(self) -> str:
        """The address of the page."""
        return self._server.url

    def begin(self) -> None:
        """Look at the year, and serve what was found."""
        self._look()
        self._server.begin()

    def follow(self, pause: Callable[[], object]) -> bool:
        """Look whether something was saved, show it, and return whether it is another page.

        `pause` is called where a file may not have been written to its end.
        """
        self._tried += 1
        again = self._view.failure is not None and self._tried >= _LOOKS_BEFORE_TRYING_AGAIN
        if not self._watch.changed(pause) and not again:
            return False
        before = self._view
        self._look()
        if self._view == before:
            return False
        self._changes.add()
        return True

    def end(self) -> None:
        """Stop serving."""
        self._server.end()

    def _look(self) -> None:
        self._tried = 0
        self._view = self._looker.look()
        self._watch.also(self._looker.photos)

    def _resources(self) -> dict[str, Resource]:
        editions = {each.value: report(partial(self._edition, each)) for each in Audience}
        written = STYLE.read_bytes()
        page = frame(lambda: self._pages.frame(self._view, self._changes.number))
        return {"": page, **editions, "report.css": style(written), **own_files()}

    def _edition(self, audience: Audience) -> bytes:
        (pane,) = (each for each in self._view.panes if each.audience is audience)
        return self._pages.report(pane)
