from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from aidreport.model.kinds import KINDS
from aidreport.names import KINDS as NAMES

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "kinds.zh-CN.md"
REVIEWED = ROOT / "tests" / "rendering" / "kind-sentences.md"


def joined(text: str) -> str:
    """Return a text without the ends of its lines, which a terminal puts anywhere."""
    return "".join(text.split())


@pytest.mark.parametrize("kind", KINDS)
def test_what_the_page_and_the_reviewed_table_tell_of_a_kind_is_shown(
    aidreport: Callable, kind: str
) -> None:
    ran = aidreport("explain", "--sentence", kind, "--lang", "zh")
    assert (ran.code, ran.err) == (0, "")
    section = PAGE.read_text(encoding="utf-8").partition(f"\n## {NAMES[kind]}\n")[2]
    on_page = [line[2:] for line in section.partition("\n## ")[0].splitlines() if line[:2] == "> "]
    reviewed = REVIEWED.read_text(encoding="utf-8").partition(f"\n## {kind}")[2]
    table = reviewed.partition("\n\n")[2].partition("\n\n")[0].splitlines()
    of_table = [line.partition(": ")[2] for line in table if line.startswith("- ")]
    assert on_page
    assert len(of_table) > 20
    shown = joined(ran.out)
    assert [told for told in on_page + of_table if joined(told) not in shown] == []


@pytest.mark.parametrize("wanted", ["捐赠", "donation", "Donation"])
def test_a_kind_has_two_names_and_fields_those_of_the_language(
    aidreport: Callable, wanted: str
) -> None:
    chinese = aidreport("explain", "--sentence", wanted, "--lang", "zh").out
    english = aidreport("explain", "--sentence", wanted, "--lang", "en").out
    assert chinese.startswith("捐赠  donation\n\n    - 种类: 捐赠\n")
    assert english.startswith("捐赠  donation\n\n    - kind: donation\n")
    line = "5月31日，我校向示例县乙小学捐赠现金5000元，并送上图书300册（价值6000元）。"
    assert line in chinese.splitlines()
    assert line in english.splitlines()


def test_a_kind_that_there_is_not_is_refused_with_the_nearest(aidreport: Callable) -> None:
    ran = aidreport("explain", "--sentence", "捐赠款")
    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        "error: There is no kind “捐赠款”. Did you mean “捐赠”?\n",
    )
    ran = aidreport("explain", "--sentence", "qqqq")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("error: There is no kind “qqqq”. There are 捐赠, ")


def test_the_sentences_are_those_of_the_projects_own_templates(
    aidreport: Callable, here: Path
) -> None:
    (here / "records").mkdir()
    own = here / "templates" / "kinds" / "donation.md.j2"
    own.parent.mkdir(parents=True)
    own.write_text("{% sentence %}\n收到捐赠\n{% endsentence %}\n", encoding="utf-8")
    ran = aidreport("explain", "--sentence", "捐赠")
    assert "\n收到捐赠。\n" in ran.out
    assert "捐赠现金" not in ran.out
    own.write_text("{% sentence %}\n{{ gone }}\n{% endsentence %}\n", encoding="utf-8")
    ran = aidreport("explain", "--sentence", "捐赠")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("templates/kinds/donation.md.j2:2:1: error: ")
