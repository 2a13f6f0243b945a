"""`aidreport preview`: a page of the report that follows each save."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, failure, refusal
from aidreport.cli.invocation import Invocation
from aidreport.cli.opening import open_page
from aidreport.cli.options import flag
from aidreport.cli.parameters import Argument, Option
from aidreport.cli.projects import available_years, known_years, open_project
from aidreport.diagnostics import message

if TYPE_CHECKING:
    from aidreport.preview.live import Live

_LAST_PORT = 65535


def preview(invocation: Invocation, year: str | None, port: str | None, no_open: bool) -> int:
    """Serve the page until somebody presses Ctrl+C, and print its address."""
    number = _port(port)
    project = open_project(invocation)
    available = available_years(project)
    chosen = known_years([year], available)[0] if year else available[-1]
    # Slow to import, and not needed for help.
    from aidreport.preview.live import Live

    console = Console(invocation, project.root)
    try:
        live = Live(project.root, chosen, number, console.translate, console.language)
    except OSError as error:
        raise failure(
            "Nothing can listen at port {port}: {cause}. Choose another one with --port, or"
            " leave it out: then any that is free is taken.",
            ExitCode.ENVIRONMENT,
            port=number,
            cause=error.strerror or type(error).__name__,
        ) from error
    try:
        live.begin()
        console.result(f"{live.url}\n")
        sys.stdout.flush()
        console.inform("This is the report of {year}; Ctrl+C ends the preview.", year=chosen)
        if not no_open and console.is_for_people:
            open_page(live.url)
        _follow(live)
    except KeyboardInterrupt:
        console.inform("The preview has ended.")
    finally:
        live.end()
    return ExitCode.GOOD


def _follow(live: Live) -> None:
    from aidreport.preview.watching import PAUSE

    def pause() -> None:
        time.sleep(PAUSE)

    while True:
        pause()
        live.follow(pause)


def _port(wished: str | None) -> int:
    if wished is None:
        return 0
    number = int(wished) if wished.isascii() and wished.isdigit() else -1
    if not 0 < number <= _LAST_PORT:
        raise refusal(
            "“{port}” is no port. Write a number from 1 to {last}, or leave out --port.",
            port=wished,
            last=_LAST_PORT,
        )
    return number


command = Command(
    "preview",
    preview,
    "Shows the report of a year in the browser, as pages of A4, and shows it again whenever a"
    " record, a template or the configuration is saved. What is wrong stands above the report,"
    " with file and line; the last good report stays below it. Pointing at a figure shows the"
    " records behind it. The edition for the office and the one for the public stand side by"
    " side. Only this machine can open the page. Ctrl+C ends it. Exit code 0: ended; 2: wrong"
    " command line, configuration or missing records; 3: the port is taken.",
    parameters=[
        Argument("year", "YEAR", "A year that has records. Without one: the last.", required=False),
        Option(
            ["--port"],
            "Serve at this port; without it at any that is free.",
            placeholder=message("NUMBER"),
        ),
        flag(
            ["--no-open"],
            "Print the address and open no browser; so it is also without a terminal.",
        ),
    ],
    examples=[
        (message("See the report of 2010 while typing:"), "aidreport preview 2010"),
        (
            message("At an address that stays the same but for its last part:"),
            "aidreport preview 2010 --port 8000",
        ),
    ],
)
