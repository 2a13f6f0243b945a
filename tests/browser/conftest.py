"""Reports as Chromium shows them: what scripts of the test find in the page, and its print."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--virtual-time-budget=20000", "--timeout=60000"),
)
RESULT = re.compile(r'<pre id="result">(.*?)</pre>', re.DOTALL)


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


@pytest.fixture
def in_browser(chromium: str, tmp_path: Path) -> Callable[..., Any]:
    """Run scripts in a page and return what the last one gives to `done`, read from JSON.

    The page's own policy forbids scripts, and so is left out of the copy that is opened. It
    stands in a frame: the window of the browser is never narrower than 500 pixels.
    """

    def run(page: bytes, *scripts: str, width: int = 1200) -> Any:
        result = "const done = found => { const pre = parent.document.createElement('pre');"
        result += "pre.id = 'result'; pre.textContent = JSON.stringify(found);"
        result += "parent.document.documentElement.append(pre); };"
        tags = "".join(f"<script>{script}</script>" for script in (result, *scripts))
        text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page.decode())
        inside = html.escape(text.replace("</body>", f"{tags}</body>"))
        frame = f'<iframe style="border: 0; width: {width}px; height: 900px" srcdoc="{inside}">'
        file = tmp_path / "page.html"
        file.write_text(
            f'<!DOCTYPE html><meta charset="utf-8"><title>frame</title>{frame}</iframe>',
            encoding="utf-8",
        )
        shown = _chromium(
            chromium, tmp_path, "--dump-dom", f"--window-size={width + 20},950", file.as_uri()
        )
        found = RESULT.search(shown)
        assert found, shown[-2000:]
        return json.loads(html.unescape(found[1]))

    return run


@pytest.fixture
def printed(chromium: str, tmp_path: Path) -> Callable[[bytes], Path]:
    """Print a page as it is, and return the PDF."""

    def run(page: bytes) -> Path:
        file, pdf = tmp_path / "page.html", tmp_path / "page.pdf"
        file.write_bytes(page)
        _chromium(
            chromium, tmp_path, f"--print-to-pdf={pdf}", "--no-pdf-header-footer", file.as_uri()
        )
        return pdf

    return run


def _chromium(program: str, folder: Path, *arguments: str) -> str:
    profile = f"--user-data-dir={folder / 'profile'}"
    found = subprocess.run(
        [program, *FLAGS, profile, *arguments],
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=120,
    )
    return found.stdout
