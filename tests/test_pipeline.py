from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

from aidreport.sources.project import Project

RECORD = """\
report: {period: 2024, organisation: 示例市甲中学}
organisations: {示例市甲中学: {sort: 学校}}
"""


def test_checking_records_imports_no_templates_documents_or_facts(
    make_project: Callable[..., Project],
) -> None:
    root = make_project({"records/2024.yaml": RECORD}).root
    code = (
        "import sys; from pathlib import Path; from aidreport import pipeline\n"
        "from aidreport.sources.project import find_project\n"
        f"print(pipeline.check(find_project(Path({str(root)!r})), '2024').record is not None)\n"
        "late = ('jinja2', 'markdown_it', 'docx', 'aidreport.facts')\n"
        "print([name for name in late if name in sys.modules])"
    )
    command = [sys.executable, "-c", code]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    assert ran.stdout == "True\n[]\n"
