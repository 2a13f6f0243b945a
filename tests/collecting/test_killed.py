from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from sent import export, house, put, record, zipped

PROGRAM = Path(__file__).parent.parent / "support" / "killed_gathering.py"


@pytest.mark.skipif(sys.platform == "win32", reason="forks and kills")
def test_gathering_that_is_killed_leaves_nothing_half_written_and_the_next_goes_on(
    tmp_path: Path,
) -> None:
    sources = tmp_path / "in"
    put(sources / "a.jsonl", export("甲校"))
    put(sources / "b.jsonl", export("乙校")[:-30])
    put(sources / "c.zip", zipped({"丙/records/2010.yaml": record("丙校").encode()}))
    house(sources / "丁", record("丁校"))
    command = [sys.executable, str(PROGRAM), str(sources), str(tmp_path / "out")]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    counts = json.loads(ran.stderr.splitlines()[-1])
    assert counts["wrong"] == 0
    assert counts["kills"] >= 50
