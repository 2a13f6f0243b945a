"""A longer search for bytes that no record should trip over; not part of the tests.

pip install atheris
python tests/fuzz/records.py -max_total_time=600    # seconds; further options are libFuzzer's

Half of the inputs are good records with slips of the input method, half are libFuzzer's own
bytes. A traceback, a finding outside of the file, or an input that takes more than 10 seconds
ends the run and is written to a file `crash-…`, `timeout-…` or `oom-…`.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "support")]

import atheris  # noqa: E402

with atheris.instrument_imports(
    include=["aidreport.sources", "aidreport.model", "aidreport.rules"]
):
    from checked_bytes import assert_well_said
    from ime_slips import slipped

RECORDS = [
    path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "tests" / "golden").glob("*/records/2024*.yaml"))
]
MOST_SLIPS = 6


def one_input(content: bytes) -> None:
    """Check one input; libFuzzer calls this."""
    provider = atheris.FuzzedDataProvider(content)
    if provider.ConsumeBool():
        assert_well_said(provider.ConsumeBytes(provider.remaining_bytes()))
        return
    text = RECORDS[provider.ConsumeIntInRange(0, len(RECORDS) - 1)]
    # A part of a long record is as good, and checked ten times as fast.
    start = text.find("\n", provider.ConsumeIntInRange(0, len(text) - 1)) + 1
    text = text[:400] + "\n" + text[start : start + 1500]
    for _ in range(provider.ConsumeIntInRange(1, MOST_SLIPS)):
        text = slipped(text, provider.ConsumeInt(4), provider.ConsumeInt(2))
    assert_well_said(text.encode(errors="replace"))


if __name__ == "__main__":
    atheris.Setup([*sys.argv, "-timeout=10", "-rss_limit_mb=1024"], one_input)
    atheris.Fuzz()
