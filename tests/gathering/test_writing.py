from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from gathered import YEARS, handed

from aidreport.diagnostics import Position
from aidreport.facts.figures.figure import Group, Key
from aidreport.facts.sums import Sum
from aidreport.gathering.house_year import GatheredActivity, Helped, Place
from aidreport.gathering.writing import encoded, line_of
from aidreport.model.fields.money import Money
from aidreport.model.fields.period import Period, Precision
from aidreport.model.fields.quantity import Quantity

CASES = [pytest.param(*case, id=f"{case[0].name}-{case[1]}") for case in YEARS]
ODD = 'a"b\\c\n甲\u2028\x7f'
PLACE = Place(ODD, (ODD, "示例县"), "")
DAY = date(2010, 3, 5)


@pytest.mark.parametrize(("folder", "year"), CASES)
def test_every_line_is_as_the_encoder_of_json_writes_it(folder: Path, year: str) -> None:
    for line in handed(folder, year).content.decode().splitlines():
        assert encoded(json.loads(line)) == line


def test_odd_signs_and_vague_amounts_are_written_as_json() -> None:
    figures = {
        Key(Group.CASH, "paid", "元"): Sum("元", None, (Money(Decimal("1E+5"), ODD), None)),
        Key(Group.SERVICES, ODD, "人"): Sum("人", None, (Quantity(None, "人", "十余人"),)),
        Key(Group.RECIPIENTS, "people", "人"): Sum("人", Decimal(1), members=((ODD, "1"),)),
        Key(Group.PARTICIPANTS, "人次", "人次"): Sum("人次", Decimal("2E+4"), scale="万"),
    }
    line = line_of(
        GatheredActivity(
            ODD,
            Position(ODD, 3, 5),
            "donation",
            Period(DAY, DAY, Precision.DAY, ODD),
            ODD,
            (PLACE, PLACE),
            (Helped(ODD, "", is_person=True, place=PLACE),),
            (ODD,),
            figures,
        )
    )
    read = json.loads(line)
    assert encoded(read) == line
    assert (read["id"], read["with"], read["places"][1]["path"]) == (ODD, [ODD], [ODD, "示例县"])
    assert [each["exact"] for each in read["figures"]] == [None, None, "1", "20000"]
    assert read["figures"][0]["left_out"][0]["amount"] == "100000"
    assert read["figures"][2]["members"] == [[ODD, "1"]]
