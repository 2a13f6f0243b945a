"""Reports as Chromium shows them: what scripts of the test find in the page, and its print."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from devtools import Browser

FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--virtual-time-budget=20000", "--timeout=60000"),
)


@pytest.fixture(scope="session")
def chromium() -> str:
    """Skips where Chromium is missing; a CI run must have it."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    if found is None:
        sentence = "Chromium is missing; .ci/install-tools installs it on Debian"
        if os.environ.get("CI"):
            pytest.fail(sentence)
        pytest.skip(sentence)
    return str(found)


@pytest.fixture(scope="session")
def axe() -> str:
    """The accessibility checker axe-core as a script."""
    root = npm_root() if shutil.which("npm") else ""
    script = Path(root) / "axe-core" / "axe.min.js"
    if not script.is_file():
        sentence = "axe-core is missing; .ci/install-tools installs it"
        if os.environ.get("CI"):
            pytest.fail(sentence)
        pytest.skip(sentence)
    return script.read_text(encoding="utf-8")


@cache
def npm_root() -> str:
    found = subprocess.run(
        ["npm", "root", "--global"], capture_output=True, encoding="utf-8", check=True
    )
    return found.stdout.strip()


@pytest.fixture(scope="session")
def running(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """The browser of a session: to start one takes longer than most that is asked of it."""
    started = Browser(chromium, tmp_path_factory.mktemp("browser"))
    yield started
    started.close()


@pytest.fixture
def browser(running: Browser) -> Iterator[Browser]:
    """A browser in which no page is open."""
    yield running
    running.close_pages()


@pytest.fixture
def in_browser(browser: Browser, tmp_path: Path) -> Callable[..., Any]:
    """Run scripts in a page and return what the last one gives to `done`.

    DevTools may run them whatever the page's own policy forbids.
    """

    def run(page: bytes, *scripts: str, width: int = 1200) -> Any:
        file = tmp_path / "page.html"
        file.write_bytes(page)
        opened = browser.page(file.as_uri(), width)
        for script in scripts[:-1]:
            opened.evaluate(script)
        return opened.evaluate(f"new Promise(done => {{ {scripts[-1]} }})")

    return run


@pytest.fixture
def printed(chromium: str, tmp_path: Path) -> Callable[[bytes], Path]:
    """Print a page as it is, and return the PDF."""

    def run(page: bytes) -> Path:
        file, pdf = tmp_path / "page.html", tmp_path / "page.pdf"
        file.write_bytes(page)
        options = (f"--user-data-dir={tmp_path / 'profile'}", f"--print-to-pdf={pdf}")
        subprocess.run(
            [chromium, *FLAGS, *options, "--no-pdf-header-footer", file.as_uri()],
            capture_output=True,
            check=True,
            timeout=120,
        )
        return pdf

    return run
