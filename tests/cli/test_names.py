from __future__ import annotations

from aidreport.cli.language import translation
from aidreport.cli.names import listed, nearest
from aidreport.diagnostics import message


def test_nearest_name_is_found_or_none() -> None:
    assert nearest("rendr", ["validate", "render"]) == "render"
    assert nearest("banana", ["validate", "render"]) is None


def test_names_are_listed_with_the_marks_of_the_language() -> None:
    said = message("{names}", names=listed(["2007", "2008", "2009"]))
    assert said.render(translation("en")) == "2007, 2008, 2009"
    assert said.render(translation("zh")) == "2007、2008、2009"
