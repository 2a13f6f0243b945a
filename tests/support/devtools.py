"""A browser that a test drives: Chromium over the pipe of its DevTools protocol.

The pipe (`--remote-debugging-pipe`) carries JSON with a zero byte after each message, on the
numbers 3 and 4 of the process; it needs no web socket and no port.
"""

from __future__ import annotations

import base64
import contextlib
import fcntl
import json
import os
import subprocess
import time
from pathlib import Path
from typing import Any

FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--remote-debugging-pipe", "--hide-scrollbars"),
)
PATIENCE = 60


class Browser:
    """Chromium without a window."""

    def __init__(self, program: str, folder: Path) -> None:
        told, self._tell = map(_moved, os.pipe())
        self._hear, said = map(_moved, os.pipe())
        # A shell gives the two ends the numbers that Chromium expects.
        line = f'exec "$@" 3<&{told} 4>&{said} {told}<&- {said}>&-'
        with (folder / "browser.log").open("wb") as log:
            self._process = subprocess.Popen(
                ["bash", "-c", line, "bash", program, *FLAGS, f"--user-data-dir={folder}/profile"],
                pass_fds=(told, said),
                stdout=log,
                stderr=log,
            )
        os.close(told)
        os.close(said)
        self._number = 0
        self._rest = b""
        self.events: list[dict[str, Any]] = []
        self.pages: dict[str, str] = {}
        """The targets that are open, by their sessions."""

    def ask(self, method: str, session: str | None = None, **parameters: Any) -> dict[str, Any]:
        """Return what the browser answers to one command."""
        self._number += 1
        asked = {"id": self._number, "method": method, "params": parameters}
        if session:
            asked["sessionId"] = session
        os.write(self._tell, json.dumps(asked).encode() + b"\0")
        while True:
            found = self._message()
            if found.get("id") == self._number:
                assert "error" not in found, found
                result: dict[str, Any] = found["result"]
                return result
            self.events.append(found)

    def _message(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            more = os.read(self._hear, 1 << 16)
            assert more, "the browser has ended"
            self._rest += more
        said, self._rest = self._rest.split(b"\0", 1)
        found: dict[str, Any] = json.loads(said)
        return found

    def page(self, url: str, width: int = 1280, height: int = 900) -> Page:
        """Open a page in a tab of its own."""
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.pages[session] = target
        opened = Page(self, session)
        self.ask("Page.enable", session)
        self.ask("Runtime.enable", session)
        self.ask("Log.enable", session)
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.ask("Emulation.setDeviceMetricsOverride", session, **size)
        self.ask("Page.navigate", session, url=url)
        opened.wait("document.readyState === 'complete' && location.href !== 'about:blank'")
        return opened

    def close_pages(self) -> None:
        """Close all pages, and forget what was heard of them."""
        for target in self.pages.values():
            self.ask("Target.closeTarget", targetId=target)
        self.pages.clear()
        self.events.clear()

    def close(self) -> None:
        """End the browser."""
        with contextlib.suppress(AssertionError, OSError):
            self.ask("Browser.close")
        for end in (self._tell, self._hear):
            os.close(end)
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class Page:
    """A page that is open."""

    def __init__(self, browser: Browser, session: str) -> None:
        self._browser = browser
        self._session = session

    def evaluate(self, expression: str) -> Any:
        """Return the value of a JavaScript expression, of a promise what it gives."""
        found = self._browser.ask(
            "Runtime.evaluate",
            self._session,
            expression=expression,
            returnByValue=True,
            awaitPromise=True,
        )
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def wait(self, condition: str, seconds: float = PATIENCE) -> float:
        """Wait until an expression is true, and return the seconds that it took."""
        begin = time.monotonic()
        while not self.evaluate(f"Boolean({condition})"):
            assert time.monotonic() - begin < seconds, (
                condition,
                self.evaluate("document.body.innerText"),
            )
            time.sleep(0.02)
        return time.monotonic() - begin

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Return what the browser answers to a command about this page."""
        return self._browser.ask(method, self._session, **parameters)

    def picture(self) -> bytes:
        """Return what is seen of the page as a PNG file."""
        return base64.b64decode(self.ask("Page.captureScreenshot", format="png")["data"])


def _moved(number: int) -> int:
    """Return another number of an open file, out of the way of those that Chromium expects."""
    moved = fcntl.fcntl(number, fcntl.F_DUPFD_CLOEXEC, 20)
    os.close(number)
    return moved
