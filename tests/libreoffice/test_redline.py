"""LibreOffice accepts and rejects the changes of redlines as we mean them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from deciding_office import ACCEPT, AS_IT_IS, REJECT, decided
from review_copies import ROOT

from aidreport import pipeline
from aidreport.redlining.earlier import earlier_word
from aidreport.redlining.report import redlined
from aidreport.sources.project import find_project

pytestmark = pytest.mark.libreoffice

GOLDEN = ROOT / "tests" / "golden"
ATTACHED = "attachments: [activities, donations, comparison]\n"
GIFT = "  - {kind: donation, date: 2024-03-02, recipients: 戊小学, donation: {cash: 1234}}\n"
VISIT = "  - kind: volunteering\n    date: 2024-03-10"
EDITIONS = {
    "whole": {},
    "changed": {
        "cash: 30000": "cash: 42000",
        "课桌椅, quantity: 120套": "课桌椅, quantity: 130套",
        VISIT: GIFT + VISIT,
    },
    "bare": {ATTACHED: "", "signature: {date: 2024-12-30}": "signature: {}"},
}
PAIRS = [(one, other) for one in EDITIONS for other in EDITIONS if one != other]


def report(folder: Path) -> bytes:
    project = find_project(folder)
    checked = pipeline.check(project, "2024", pipeline.Builds(project))
    assert checked.record, [each.line(str) for each in checked.findings]
    return pipeline.Reporter(project).render(checked.record, ["docx"]).files["docx"]


def test_accepted_it_is_the_new_report_and_rejected_the_old_one(
    tools: None, tmp_path: Path
) -> None:
    reports = {}
    for name, changes in EDITIONS.items():
        folder = tmp_path / name
        shutil.copytree(GOLDEN / "sending-school", folder)
        path = folder / "records" / "2024.yaml"
        text = path.read_text(encoding="utf-8")
        for old, new in changes.items():
            assert old in text
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")
        reports[name] = report(folder)
    reports["charts"] = report(GOLDEN / "charts")
    pairs = [*PAIRS, ("charts", "whole"), ("whole", "charts")]
    redlines = {
        f"{old}-{new}": redlined(reports[new], earlier_word(reports[old]), 2024, str)
        for old, new in pairs
    }
    said = decided(reports, redlines, tmp_path)
    for old, new in pairs:
        assert said[f"{old}-{new}", ACCEPT] == said[new, AS_IT_IS]
        assert said[f"{old}-{new}", REJECT] == said[old, AS_IT_IS]
