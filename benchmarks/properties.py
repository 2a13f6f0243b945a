"""Searches with fresh seeds what CI searches with fixed ones: once before each release.

    python benchmarks/properties.py [ROUNDS]

CI tells twice the same of a change; what it has not yet found is looked for here. A failure prints
the seed that pytest needs to find it again (`--hypothesis-seed`).
"""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROUNDS = 3


def files() -> list[str]:
    """Return the test files with property tests, by their paths."""
    tests = sorted((ROOT / "tests").rglob("test_*.py"))
    return [str(each) for each in tests if "from hypothesis" in each.read_text(encoding="utf-8")]


def main(rounds: int) -> int:
    """Return 0 if every round found nothing."""
    environment = {name: value for name, value in os.environ.items() if name != "CI"}
    failed = 0
    for _ in range(rounds):
        seed = secrets.randbelow(2**32)
        sys.stdout.write(f"seed {seed}\n")
        sys.stdout.flush()
        pytest = [sys.executable, "-m", "pytest", "-q", "-n", "auto", f"--hypothesis-seed={seed}"]
        ran = subprocess.run([*pytest, *files()], cwd=ROOT, env=environment, check=False)
        failed += ran.returncode != 0
    sys.stdout.write(f"{rounds - failed} of {rounds} rounds found nothing\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS))
