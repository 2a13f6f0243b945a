"""Reports opened and saved by LibreOffice itself: without a change, and with one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from engines import require_onlyoffice
from word_edit import edited

from aidreport import pipeline
from aidreport.fingerprints import Origin
from aidreport.formats import FORMATS
from aidreport.report_readers.word.layout_rules import layout_rules
from aidreport.sources.project import find_project

pytestmark = pytest.mark.libreoffice

ROOT = Path(__file__).parent.parent.parent
GOLDEN = ROOT / "tests" / "golden"
PROJECTS = [ROOT, *sorted(path.parent for path in GOLDEN.glob("*/records"))]


FILTERS = {"doc": "doc:MS Word 97", "docx": "docx:MS Word 2007 XML"}
"""What LibreOffice calls the formats."""


@pytest.fixture(scope="session")
def reports() -> dict[str, bytes]:
    """Every golden report as a sealed Word file."""
    found = {}
    for folder in PROJECTS:
        project = find_project(folder)
        for year in pipeline.years(project):
            record = pipeline.check(project, year).record
            assert record is not None
            content = pipeline.Reporter(project).render(record, ["docx"]).files["docx"]
            found[f"{folder.name}-{year}"] = FORMATS["docx"].fingerprinted(content)
    return found


@pytest.fixture(scope="session")
def save(tools: None, tmp_path_factory: pytest.TempPathFactory) -> Callable:
    """Opens files in LibreOffice and saves them as Word files, all in one start.

    `by_way_of` is a format that they are saved in before that.
    """

    def save_all(files: dict[str, bytes], by_way_of: str = "") -> dict[str, bytes]:
        folder = tmp_path_factory.mktemp("saved")
        found = {folder / f"{name}.docx": content for name, content in files.items()}
        for path, content in found.items():
            path.write_bytes(content)
        saved = list(found)
        for suffix in filter(None, (by_way_of, "docx")):
            command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
            command += ["--headless", "--convert-to", FILTERS[suffix]]
            command += ["--outdir", str(folder / f"as {suffix}"), *map(str, saved)]
            subprocess.run(command, capture_output=True, check=True, timeout=120)
            saved = [folder / f"as {suffix}" / f"{path.stem}.{suffix}" for path in saved]
        return {path.stem: path.read_bytes() for path in saved}

    return save_all


@pytest.fixture(scope="session")
def saved_once(reports: dict, save: Callable) -> dict[str, bytes]:
    """Every golden report as LibreOffice saves it."""
    return save(reports)


def test_saving_without_a_change_is_no_change(reports: dict, saved_once: dict) -> None:
    assert {
        name: origin(content, reports) for name, content in saved_once.items()
    } == dict.fromkeys(reports, Origin.SAVED_AGAIN)


def test_saving_as_doc_and_back_is_no_change(reports: dict, save: Callable) -> None:
    # LibreOffice 7.4 drops the descriptions of pictures in a .doc file: that is a change.
    described = [name for name in reports if name.startswith("photos-")]
    saved = save(reports, by_way_of="doc")
    assert {name: origin(content, reports) for name, content in saved.items()} == {
        **dict.fromkeys(reports, Origin.SAVED_AGAIN),
        **dict.fromkeys(described, Origin.CHANGED),
    }


def test_saving_twice_is_no_change(reports: dict, saved_once: dict, save: Callable) -> None:
    once = {"report": saved_once["school-with-attachments-2024"]}
    assert origin(save(once)["report"], reports) is Origin.SAVED_AGAIN


def origin(found: bytes, reports: dict[str, bytes]) -> Origin:
    """Who made a file what it is, where the records have come to give another report."""
    return FORMATS["docx"].state_of(found, reports["read-out-2024"]).origin


EDITS = {
    "a word": ("总结如下", "总结于下"),
    "bold": ("<w:r><w:t>一、", "<w:r><w:rPr><w:b/></w:rPr><w:t>一、"),
    "alignment": ('<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Title"/><w:jc w:val="left"/>'),
    "a heading that is text": ('<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="BodyText"/>'),
}


def test_change_made_before_saving_is_found(reports: dict, save: Callable) -> None:
    plain, charted = reports[f"{ROOT.name}-2009"], reports["charts-2024"]
    edits = {name: edited(plain, *change) for name, change in EDITS.items()}
    edits["a figure of a chart"] = edited(charted, "<c:v>", "<c:v>9", "word/charts/chart1.xml")
    saved = save(edits)
    assert {name: origin(content, reports) for name, content in saved.items()} == dict.fromkeys(
        edits, Origin.CHANGED
    )


def test_what_libreoffice_saved_lost_rules_of_its_layout_and_is_written_anew(
    reports: dict, saved_once: dict
) -> None:
    for name, content in saved_once.items():
        now = FORMATS["docx"].state_of(content, reports[name])
        assert (now.degraded, now.fresh, now.by_hand) == (True, False, False), name


def test_what_onlyoffice_saved_lost_rules_of_its_layout(reports: dict, tmp_path: Path) -> None:
    require_onlyoffice()
    source, target = tmp_path / "report.docx", tmp_path / "saved.docx"
    source.write_bytes(reports["receiving-school-2024"])
    program = (
        "import sys, docbuilder\nbuilder = docbuilder.CDocBuilder()\n"
        "builder.OpenFile(sys.argv[1], '')\nbuilder.SaveFile('docx', sys.argv[2])\n"
        "builder.CloseFile()\n"
    )
    command = [sys.executable, "-c", program, str(source), str(target)]
    subprocess.run(command, capture_output=True, check=True, timeout=300)
    fresh = layout_rules(source.read_bytes())
    lost = {name for name, *_ in fresh - layout_rules(target.read_bytes())}
    assert lost == {
        *("docGrid", "indents in characters", "noLineBreaksAfter", "noLineBreaksBefore"),
        "characterSpacingControl",
    }
