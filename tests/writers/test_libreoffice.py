from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import pytest

from aidreport.document.blocks import Document, Paragraph, Properties, Run
from aidreport.writers import libreoffice
from aidreport.writers.cannot_convert import CannotConvert
from aidreport.writers.libreoffice import converted, office, write

DOCUMENT = Document(Properties("示例总结", "示例市甲中学", 2024), (Paragraph((Run("正文。"),)),))


def program(folder: Path, body: str) -> str:
    """Return a program that stands for a LibreOffice in some state."""
    file = folder / "soffice"
    file.write_text(f"#!{sys.executable}\nimport subprocess, sys, time\n{body}\n", encoding="utf-8")
    file.chmod(0o755)
    return str(file)


@pytest.mark.libreoffice
def test_libreoffice_makes_a_pdf_of_the_word_document() -> None:
    assert write(DOCUMENT, "").startswith(b"%PDF-")


def test_without_libreoffice_it_says_what_to_install_and_what_else_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(libreoffice, "PLACES", ())
    with pytest.raises(CannotConvert) as refused:
        office()
    assert str(refused.value) == (
        "A PDF is made by LibreOffice, which is not installed here: install it (Debian and"
        " Ubuntu: “apt install libreoffice-writer-nogui”), or write the Word document with"
        " “--format docx” and save it as PDF in Word or WPS."
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a script with #! is no program there")
def test_a_converter_that_hangs_is_stopped_with_all_that_it_started(tmp_path: Path) -> None:
    started = tmp_path / "child"
    sleep = f"[{sys.executable!r}, '-c', 'import time; time.sleep(600)']"
    hanging = program(
        tmp_path,
        f"child = subprocess.Popen({sleep})\n"
        f"open({str(started)!r}, 'w', encoding='utf-8').write(str(child.pid))\ntime.sleep(600)",
    )
    begun = time.monotonic()
    with pytest.raises(CannotConvert) as refused:
        converted(b"", hanging, longest=3)
    assert time.monotonic() - begun < 60
    assert str(refused.value) == (
        f"LibreOffice ({hanging}) did not end within 3 seconds and was stopped."
        " Close other windows of it, and run the command again."
    )
    child = int(started.read_text(encoding="utf-8"))
    assert not is_running(child)


def is_running(process: int) -> bool:
    for _ in range(50):
        try:
            os.kill(process, 0)
            status = Path(f"/proc/{process}/stat")
            if status.exists() and ") Z" in status.read_text(encoding="utf-8"):
                return False
        except ProcessLookupError:
            return False
        time.sleep(0.1)
    os.kill(process, signal.SIGKILL)
    return True


@pytest.mark.skipif(sys.platform == "win32", reason="a script with #! is no program there")
def test_a_converter_that_writes_nothing_is_an_error(tmp_path: Path) -> None:
    silent = program(tmp_path, "sys.exit(0)")
    with pytest.raises(CannotConvert) as refused:
        converted(b"", silent)
    assert str(refused.value) == (
        f"LibreOffice ({silent}) wrote no PDF. Open the Word document in it to see why,"
        " and save it as PDF there."
    )
