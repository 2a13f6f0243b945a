"""The county of 40 houses in docs/examples: gathered anew, every figure of its report traced."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import county
import pytest

from aidreport import pipeline
from aidreport.gathering.index import State, read_index
from aidreport.gathering.reading import read_export
from aidreport.sources.project import project_in
from aidreport.tracing.trace import Trace, TracedFigure

EXAMPLE = Path(__file__).parents[2] / "docs/examples/county"
REPORT = EXAMPLE / "reports/2025.md"
JOINT = {name for names, _ in county.JOINT for name in names}
GIFT = 3
"""The lines from the begin of an activity to what it gives."""
DIGEST = re.compile(rb'-[0-9a-f]{8}\.jsonl|"(?:sha256|program)":"[^"]*"')
"""What the version of aidreport that reads records leaves in a file."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The county before anything was gathered, what was received as its houses sent it."""
    root = tmp_path / "county"
    shutil.copytree(EXAMPLE / "records", root / "records")
    county.write(root)
    return root


def gathered(root: Path) -> dict[str, bytes]:
    found = county.lasting(root / "gathered")
    return {re.sub(r"-[0-9a-f]{8}\.", ".", name): each for name, each in found.items()}


def traced(root: Path) -> Trace:
    project = project_in(root)
    builds = pipeline.Builds(project, keep_sources=True)
    checked = pipeline.check(project, "2025", builds).record
    assert checked
    edition = pipeline.Reporter(project).edition(checked)
    return pipeline.trace(edition, builds.sources_of(edition.record))


def test_what_the_houses_sent_is_what_they_recorded(root: Path, rewrite: bool) -> None:
    sent = [path.relative_to(root) for path in root.rglob("*") if path.is_file()]
    wanted = {path for path in sent if path.parts[0] != "records"}
    if rewrite:
        shutil.rmtree(EXAMPLE / "收件", ignore_errors=True)
        for path in wanted:
            (EXAMPLE / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(root / path, EXAMPLE / path)
    kept = [*EXAMPLE.glob("houses*.yaml"), *(EXAMPLE / "收件").rglob("*")]
    assert {path.relative_to(EXAMPLE) for path in kept if path.is_file()} == wanted
    for path in wanted:
        assert contents(EXAMPLE / path) == contents(root / path), path


def contents(path: Path) -> object:
    """What a file holds; of a zip what is in it, for not every zlib packs alike."""
    if not zipfile.is_zipfile(path):
        return path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        return [(each.filename, each.date_time, archive.read(each)) for each in archive.infolist()]


def test_gathered_anew_it_gives_the_same(root: Path, aidreport: Callable, rewrite: bool) -> None:
    county.gather(root, aidreport)
    if rewrite:
        shutil.rmtree(EXAMPLE / "gathered", ignore_errors=True)
        for name, content in county.lasting(root / "gathered").items():
            path = EXAMPLE / "gathered" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    fresh, kept = gathered(root), gathered(EXAMPLE)
    assert fresh.keys() == kept.keys()
    for name, content in fresh.items():
        assert DIGEST.sub(b"", content) == DIGEST.sub(b"", kept[name]), name
    ran = aidreport("-C", str(root), "render", "2025", "-f", "md", "-o", "-")
    if rewrite:
        REPORT.write_text(ran.out, encoding="utf-8", newline="\n")
    assert ran.out == REPORT.read_text(encoding="utf-8")


def test_forty_houses_three_broken_two_missing_and_one_renamed() -> None:
    content = (EXAMPLE / "gathered/2025/houses.jsonl").read_bytes()
    houses = read_index(content, "houses.jsonl").houses
    assert houses
    names = {state: {each.name for each in houses if each.state is state} for state in State}
    assert len(houses) == 40
    assert names[State.FAULTY] == set(county.FAULTY)
    assert names[State.MISSING] == set(county.MISSING)
    for each in houses:
        assert bool(each.findings) is (each.state is State.FAULTY), each.name
    assert [each.name for each in houses if county.RENAMED[0] in each.former_names] == [
        county.RENAMED[1]
    ]
    assert "（原".join(county.RENAMED[::-1]) in REPORT.read_text(encoding="utf-8")


def test_what_two_houses_did_together_counts_once() -> None:
    exports = (EXAMPLE / "gathered/2025/exports").glob("*.jsonl")
    years = [read_export(path.read_bytes(), path.name).year for path in exports]
    recorded = sum(len(each.activities) for each in years if each)
    assert f"全年共开展各类帮扶活动{recorded - len(county.JOINT)}项" in REPORT.read_text("utf-8")


def test_every_figure_leads_to_a_place_that_says_it() -> None:
    """Each place is there; what is added up gives the figure, but for what counts once."""
    trace = traced(EXAMPLE)
    figures = [each for each in trace.figures if each.figure.kind in ("money", "quantity", "date")]
    assert len(figures) > 400
    files: dict[str, list[str]] = {}
    for each in trace.figures:
        assert each.fields, each.words
        for field in each.fields:
            place = field.position
            lines = files.setdefault(
                place.path, (EXAMPLE / place.path).read_text("utf-8").split("\n")
            )
            said = lines[place.line - 1][place.column - 1 :]
            assert said, place
            if field.handed_in and field.value and field.path:
                assert said.startswith('{"group":"'), place
                number = re.match(r"[\d.]+", field.value)
                assert number
                assert f'"exact":"{number[0]}"' in said[: said.index("}")], place


def test_what_is_added_up_gives_the_figure() -> None:
    for each in traced(EXAMPLE).figures:
        houses = {field.handed_in.house for field in each.fields if field.handed_in}
        if added_up(each) is None or houses & JOINT:
            continue
        assert added_up(each) == Decimal(re.findall(r"[\d.]+", each.words)[0]), each.words


def added_up(figure: TracedFigure) -> Decimal | None:
    """Return the sum of what houses handed in of one thing in one year, if a figure is of that."""
    fields = figure.fields
    terms = {field.path for field in fields}
    years = {field.position.path.split("/")[1] for field in fields}
    if len(terms) != 1 or len(years) != 1 or not all(field.handed_in for field in fields):
        return None
    values = [re.match(r"[\d.]+", field.value) for field in fields]
    if not all(values) or "" in terms:
        return None
    return sum((Decimal(each[0]) for each in values if each), Decimal(0))


def test_a_changed_record_of_one_house_changes_just_what_trace_names(
    root: Path, aidreport: Callable
) -> None:
    """A house that gives more: the figures that change are those that lead to that record."""
    county.gather(root, aidreport)
    before = traced(root)
    house = next(each for each in county.HOUSES if each.name == "示例县城关第三小学")
    text = county.record(house, "2025")
    (cash,) = re.findall(r"捐款: (\d+)", text)
    line = text[: text.index(f"捐款: {cash}")].count("\n") + 1
    (sent,) = (root / "收件/2025").glob(f"{house.name}*")
    own = root / "own"
    (own / "records").mkdir(parents=True)
    changed = text.replace(f"捐款: {cash}", f"捐款: {int(cash) + 50}")
    (own / "records/2025.yaml").write_text(changed, encoding="utf-8")
    ran = aidreport("-C", str(own), "export", "2025", "--for-gathering", "-o", str(sent))
    assert ran.code == 0, ran.err
    shutil.rmtree(own)
    county.gather(root, aidreport)
    after = traced(root)
    pairs = list(zip(before.figures, after.figures, strict=True))
    found = {index for index, (old, new) in enumerate(pairs) if old.words != new.words}
    led = {
        index
        for index, (old, _) in enumerate(pairs)
        for field in old.fields
        if field.handed_in
        and field.path == "捐款"
        and str(field.handed_in).startswith(f"{house.name} records/2025.yaml:{line - GIFT}:")
    }
    assert found <= led
    # One more of many may leave a percentage as it is.
    assert all(pairs[index][1].words.endswith("%") for index in led - found)
    assert len(found) >= 5
