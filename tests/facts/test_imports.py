"""Who asks for figures alone does not import what a whole report says."""

import subprocess
import sys


def test_figures_are_imported_without_the_facts_of_a_report() -> None:
    code = (
        "import sys, aidreport.facts.totals\n"
        "print('aidreport.facts.report' in sys.modules)\n"
        "from aidreport import facts\n"
        "facts.build, facts.ReportFacts\n"
        "print('aidreport.facts.report' in sys.modules, hasattr(facts, 'nothing'))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8"
    )
    assert ran.stdout.split() == ["False", "True", "False"]
