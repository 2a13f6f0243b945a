from pathlib import Path

import aidreport.rules
from aidreport.rules import RULES


def test_every_rule_file_is_registered() -> None:
    folder = Path(aidreport.rules.__file__).parent
    files = {file.stem for file in folder.glob("*/*.py") if file.stem != "__init__"}
    assert files == {rule.code.replace("-", "_") for rule in RULES}
