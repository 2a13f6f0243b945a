"""Old reports as LibreOffice and ONLYOFFICE save them are read like the text that they show."""

import subprocess
import sys
from pathlib import Path

import pytest
from engines import require_libreoffice, require_onlyoffice

from aidreport.extraction.lines import Sort, lines_of

pytestmark = pytest.mark.libreoffice

PAGE = """\
<html><head><meta charset="utf-8"></head><body>
<h1>2009年对口支援工作总结</h1>
<p>一年来，我校开展了对口支援工作。</p>
<ol><li>3月5日，我校向示例县乙小学捐款1000元。</li>
<li>4月2日，我校向示例县乙小学捐书30册。</li></ol>
<table border="1"><tr><td rowspan="2">合计</td><td>捐款</td></tr><tr><td>1000元</td></tr></table>
<p>示例市甲中学</p></body></html>
"""
SHOWN = [
    ("2009年对口支援工作总结", Sort.HEADING),
    ("一年来，我校开展了对口支援工作。", Sort.TEXT),
    ("1.3月5日，我校向示例县乙小学捐款1000元。", Sort.TEXT),
    ("2.4月2日，我校向示例县乙小学捐书30册。", Sort.TEXT),
    ("合计 | 捐款", Sort.TABLE),
    ("1000元", Sort.TABLE),
    ("示例市甲中学", Sort.TEXT),
]


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with a list, saved by LibreOffice as a Word file."""
    require_libreoffice()
    folder = tmp_path_factory.mktemp("old-reports")
    (folder / "2009.html").write_text(PAGE, encoding="utf-8")
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    command += ["--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML"]
    command += ["--outdir", str(folder), str(folder / "2009.html")]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    return folder / "2009.docx"


def test_libreoffice_numbers_are_counted_and_merged_cells_read_once(saved: Path) -> None:
    lines = lines_of(saved.read_bytes(), saved.name)
    assert [(each.text.replace("1. ", "1."), each.sort) for each in lines] == SHOWN


def test_onlyoffice_saves_the_same(saved: Path, tmp_path: Path) -> None:
    require_onlyoffice()
    again = tmp_path / "again.docx"
    script = (
        "import sys, docbuilder\n"
        "builder = docbuilder.CDocBuilder()\n"
        "builder.OpenFile(sys.argv[1], '')\n"
        "builder.SaveFile('docx', sys.argv[2])\n"
        "builder.CloseFile()\n"
    )
    subprocess.run(
        [sys.executable, "-c", script, str(saved), str(again)],
        check=True,
        capture_output=True,
        timeout=240,
    )
    before = lines_of(saved.read_bytes(), saved.name)
    # It says at the end that nobody has paid for it.
    found = [each.text for each in lines_of(again.read_bytes(), "2009.docx")]
    assert found[: len(before)] == [each.text for each in before]
