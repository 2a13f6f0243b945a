from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

from aidreport.sources.project import Project

RECORD = """\
report: {period: 2024, organisation: 示例中学, self_reference: 我校}
organisations: {示例中学: , 甲小学: }
activities:
  - {kind: donation, date: 2024-03-05, recipients: 甲小学, donation: {cash: 700}}
"""


def test_a_report_without_a_word_file_loads_nothing_of_word(
    make_project: Callable[..., Project],
) -> None:
    root = make_project({"records/2024.yaml": RECORD}).root
    code = (
        "import sys; from aidreport.cli.run import run\n"
        f"print(run(['-q', '-C', {str(root)!r}, 'render', '2024', '-f', 'md']))\n"
        "heavy = ('docx', 'lxml', 'PIL', 'aidreport.writers.word')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    command = [sys.executable, "-c", code]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    assert ran.stdout == "0\n[]\n"
    assert (root / "reports" / "2024.md").is_file()
