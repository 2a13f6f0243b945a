"""`aidreport render --watch`: the reports are written again at each save."""

from __future__ import annotations

import time
from datetime import datetime

from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, Failure
from aidreport.cli.invocation import Invocation
from aidreport.cli.opening import open_one_of
from aidreport.cli.projects import open_project
from aidreport.cli.render_once import Rendering, Wishes, render_once
from aidreport.diagnostics import message
from aidreport.frozen import replace
from aidreport.output import CannotWrite
from aidreport.preview.watching import PAUSE, Watch
from aidreport.writers.cannot_convert import CannotConvert


def render_again_and_again(invocation: Invocation, wishes: Wishes, *, open_report: bool) -> int:
    """Write the reports now and after each save, until somebody presses Ctrl+C.

    Findings are told each time, and no finding ends it; a command line that is wrong does.
    """
    project = open_project(invocation)
    folders = [invocation.path(wishes.templates)] if wishes.templates else []
    watch = Watch(project.root, *folders)
    named = wishes.reference_doc or project.settings.reference_doc
    letterhead = (
        {invocation.path(named) if wishes.reference_doc else project.root / named}
        if named
        else set()
    )
    console = Console(invocation, project.root)
    # What is written is said in one line.
    quiet = replace(invocation, quiet=True)
    try:
        ran = render_once(quiet, wishes)
        while True:
            _tell(ran, console)
            if open_report and ran.written:
                open_one_of(ran.written, invocation.directory, console)
                open_report = False
            watch.also(ran.photos | letterhead)
            while not watch.changed(_pause):
                _pause()
            ran = _rendered_again(quiet, wishes, console)
    except KeyboardInterrupt:
        return ExitCode.GOOD


def _rendered_again(invocation: Invocation, wishes: Wishes, console: Console) -> Rendering:
    """Return how a further rendering went; whatever went wrong is told, and is no end."""
    try:
        return render_once(invocation, wishes)
    except Failure as error:
        for finding in error.findings:
            console.finding(finding, err=True)
        console.complain(error.message)
        return Rendering(error.exit_code)
    except (CannotWrite, CannotConvert) as error:
        console.complain(error.message)
    except OSError as error:
        console.complain(
            message(
                "The system refused “{path}”: {cause}. Check that it can be read and written.",
                path=str(error.filename),
                cause=error.strerror or type(error).__name__,
            )
        )
    return Rendering(ExitCode.ENVIRONMENT)


def _tell(ran: Rendering, console: Console) -> None:
    now = datetime.now().astimezone().strftime("%H:%M:%S")
    if ran.code == ExitCode.GOOD:
        names = ", ".join(each.name for each in ran.written)
        console.inform("{time} Written: {names}", time=now, names=names)
    else:
        console.inform("{time} Not written: see above.", time=now)


def _pause() -> None:
    time.sleep(PAUSE)
