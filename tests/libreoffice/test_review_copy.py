"""Review copies opened and saved by LibreOffice and by ONLYOFFICE core."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from engines import require_onlyoffice
from review_answers import key_of, reply
from review_copies import review_copy
from word_text import word_text

from aidreport.comparison.answers import open_answers
from aidreport.formats import FORMATS

pytestmark = pytest.mark.libreoffice

REPORTS = [(".", "2009"), ("tests/golden/sending-school", "2024"), ("tests/golden/charts", "2024")]
SAVE = """
import sys, docbuilder
builder = docbuilder.CDocBuilder()
for source, target in zip(sys.argv[1::2], sys.argv[2::2]):
    builder.OpenFile(source, "")
    builder.SaveFile("docx", target)
    builder.CloseFile()
"""


@pytest.fixture(scope="module")
def copies() -> dict[str, bytes]:
    return {
        f"{Path(folder).name or 'own'}-{year}": review_copy(folder, year).review["docx"]
        for folder, year in REPORTS
    }


def comments(content: bytes) -> list[tuple[str, str, str]]:
    found = FORMATS["docx"].read(content).comments
    return sorted((each.author, each.text, each.about) for each in found)


def test_libreoffice_keeps_every_comment_and_its_words(
    copies: dict[str, bytes], tools: None, tmp_path: Path
) -> None:
    for name, content in copies.items():
        (tmp_path / f"{name}.docx").write_bytes(content)
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(tmp_path / "saved")]
    files = [str(tmp_path / f"{name}.docx") for name in copies]
    subprocess.run([*command, *files], capture_output=True, check=True, timeout=300)
    for name, content in copies.items():
        saved = (tmp_path / "saved" / f"{name}.docx").read_bytes()
        assert comments(saved) == comments(content)
        assert word_text(saved) == word_text(content)


def test_answers_that_libreoffice_saved_are_still_answers(
    copies: dict[str, bytes], tools: None, tmp_path: Path
) -> None:
    # LibreOffice 7.4 forgets which comment a reply answers: the number and the words tell.
    path = tmp_path / "answered.docx"
    path.write_bytes(copies["own-2009"])
    key = key_of(path, "14835.5元")
    reply(path, key, f"【{key}】请财务再核", settled=False)
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(tmp_path / "saved")]
    subprocess.run([*command, str(path)], capture_output=True, check=True, timeout=300)
    saved = FORMATS["docx"].read((tmp_path / "saved" / "answered.docx").read_bytes()).comments
    [found] = open_answers(saved)
    assert (found.author, found.text, found.key) == ("王示例", "请财务再核", int(key))
    assert found.comment.about == "14835.5元"


def test_onlyoffice_keeps_every_comment_and_its_words(
    copies: dict[str, bytes], tmp_path: Path
) -> None:
    require_onlyoffice()
    places = []
    for name, content in copies.items():
        (tmp_path / f"{name}.docx").write_bytes(content)
        places += [str(tmp_path / f"{name}.docx"), str(tmp_path / f"{name}-saved.docx")]
    subprocess.run(
        [sys.executable, "-c", SAVE, *places], capture_output=True, check=True, timeout=300
    )
    for name, content in copies.items():
        saved = (tmp_path / f"{name}-saved.docx").read_bytes()
        assert comments(saved) == comments(content)
        assert word_text(saved) == word_text(content)
