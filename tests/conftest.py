"""What all tests share: fresh catalogues, and one switch to rewrite expected files."""

from __future__ import annotations

import gc
import itertools
import os
import re
import runpy
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from planting import TALLY, Tally

from aidreport import pipeline
from aidreport.pipeline import Checked
from aidreport.sources.project import Project, find_project

FOLDERS = pytest.StashKey["itertools.count[int]"]()
gc.disable()  # until the tests are collected: thousands of objects, and no garbage
LOCALE = Path(__file__).parent.parent / "aidreport" / "locale"


# No test goes red because the machine is busy. A run of CI tells whether a change is good, and has
# to say the same of it twice; the search for new examples goes on wherever else the tests run.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("patient"), derandomize=True)
# A second Python is asked for what differs between Pythons: a quarter of the examples (`examples`)
# shows it, since another Python seldom differs in one of a hundred alone.
settings.register_profile("second", settings.get_profile("ci"), max_examples=25)
settings.load_profile("ci" if os.environ.get("CI") else "patient")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite",
        action="store_true",
        help="write what the program gives now into the expected files, to be reviewed like code",
    )


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Let each worker keep to folders of its own, and at the end take from one that has more left.

    What a module or a session makes once is then made by one worker in most cases, and not by all.
    """
    if config.getvalue("dist") != "load":
        return None
    from xdist.scheduler import WorkStealingScheduling

    return WorkStealingScheduling(config, log)


class FromTheEnd(pytest.Dir):
    """A folder whose files are read in the order that is not that of its neighbour."""

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        """Return the files and folders, the last one first."""
        return reversed(list(super().collect()))


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Let every other worker read the tests from their end.

    In a fresh clone pytest writes each file of tests anew for its messages, and keeps what it wrote
    for whoever needs it next. Each worker needs all of it: two that begin at the same end write
    everything twice, those that meet in the middle once.
    """
    worker = getattr(parent.config, "workerinput", {}).get("workerid", "gw0")
    if int(worker.removeprefix("gw")) % 2 == 0 or (path / "__init__.py").exists():
        return None
    return FromTheEnd.from_parent(parent, path=path)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put what a worker read from either end into the order that all of them have.

    The package comes first: it takes half a minute to build, and where the workers met in its tests
    at the end, one waited for the other.
    """
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: ("packaging" not in item.path.parts, item.path.parts))


def pytest_collection_finish() -> None:
    # What was collected stays to the end: the collector of garbage need not walk over it each time.
    # Nor need it look after each 700 new objects: most are gone with their test.
    gc.enable()
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


def pytest_configure() -> None:
    # Only the readable catalogues are in git; the program reads the compiled ones.
    runpy.run_path(str(LOCALE.parent / "build_hook.py"))["compile_catalogues"](LOCALE)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand what a worker counted to the process that prints it."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["tally"] = session.config.stash.get(TALLY, Tally()).counts()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Add what a worker counted; one that died has nothing to hand over."""
    counts = getattr(node, "workeroutput", {}).get("tally", {})
    node.config.stash.setdefault(TALLY, Tally()).add(counts)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say how much of what was planted or tried was caught."""
    for line in config.stash.get(TALLY, Tally()).lines():
        terminalreporter.write_line(line)


@pytest.fixture
def tally(request: pytest.FixtureRequest) -> Tally:
    """Counts what was planted or tried, and what was caught of it."""
    return request.config.stash.setdefault(TALLY, Tally())


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    """Whether expected files are to be rewritten instead of compared."""
    return bool(request.config.getoption("--rewrite"))


@pytest.fixture
def tmp_path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty folder, as pytest's own of this name.

    That one reads the names of all folders before it makes the next, thousands of times thousands.
    """
    counted = request.config.stash.setdefault(FOLDERS, itertools.count())
    name = re.sub(r"\W", "_", request.node.name)[:30]
    return tmp_path_factory.mktemp(f"{name}-{next(counted)}", numbered=False)


@pytest.fixture
def make_project(tmp_path: Path) -> Callable[[Mapping[str, str | bytes]], Project]:
    """Make a project of a dict of path to content in an empty folder."""

    def make(files: Mapping[str, str | bytes]) -> Project:
        (tmp_path / "records").mkdir(exist_ok=True)
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return find_project(tmp_path)

    return make


@pytest.fixture
def check_year(make_project: Callable[..., Project]) -> Callable[..., Checked]:
    """Check one record file, as `records/2024.yaml`, with a configuration and other files."""

    def check(
        text: str | bytes,
        year: str = "2024",
        configuration: str = "",
        others: Mapping[str, str] | None = None,
    ) -> Checked:
        own = {f"records/{year}.yaml": text, "aidreport.toml": configuration}
        project = make_project({**own, **(others or {})})
        return pipeline.check(project, year)

    return check
