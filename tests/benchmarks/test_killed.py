import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform != "linux", reason="finds the second process in /proc")
def test_gathering_whose_processes_are_killed_goes_on(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "benchmarks.killed", tmp_path]
    asked = ["--kills", "2", "--houses", "8", "--activities", "100"]
    ran = subprocess.run([*command, *asked], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "0 wrong" in ran.stdout
