"""What all tests share: fresh catalogues, and one switch to rewrite expected files."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

LOCALE = Path(__file__).parent.parent / "aidreport" / "locale"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite",
        action="store_true",
        help="write what the program gives now into the expected files, to be reviewed like code",
    )


def pytest_configure() -> None:
    # Only the readable catalogues are in git; the program reads the compiled ones.
    runpy.run_path(str(LOCALE / "build_hook.py"))["compile_catalogues"](LOCALE)


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    """Whether expected files are to be rewritten instead of compared."""
    return bool(request.config.getoption("--rewrite"))
