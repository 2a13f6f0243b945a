from typing import Any

from activities import activity_of, year_of

from aidreport.model.kinds.works import Works
from aidreport.rendering.environment import make_environment
from aidreport.rendering.marks import without_marks

WORKS = {"kind": "works", "date": "2024-06", "works": {"item": "水池"}}


def said(*investments: dict[str, Any]) -> list[str]:
    activity = activity_of(year_of({**WORKS, "investments": list(investments)}))
    assert isinstance(activity, Works)
    environment = make_environment([], lambda: None)  # type: ignore[arg-type, return-value]
    clauses = str(environment.globals["investments"](activity)).split("\n")
    return [without_marks(clause) for clause in clauses if clause]


def test_one_s_own_money_and_arranged_money_are_told_as_parts_of_a_whole() -> None:
    arranged = {"amount": "300000", "arranged": "true", "source": "县财政"}
    assert said({"amount": "200000"}, arranged) == [
        "投入资金500000元，其中自有资金200000元",
        "协调县财政资金300000元",
    ]


def test_whose_money_was_arranged_stands_behind_all_that_was_put_in() -> None:
    arranged = {"amount": "360000", "arranged": "true", "source": "县交通局"}
    put_in = {"amount": "50000", "source": "县医院"}
    assert said(arranged, put_in, {**arranged, "amount": "1", "source": "乙局"}) == [
        "投入资金410001元，其中县医院资金50000元",
        "协调县交通局资金360000元、乙局资金1元",
    ]
    assert said(arranged, {**put_in, "arranged": "true"}) == [
        "协调资金410000元，其中县交通局资金360000元、县医院资金50000元"
    ]


def test_money_of_one_source_is_told_at_once() -> None:
    assert said({"amount": "200000"}) == ["投入资金200000元"]
    assert said({"amount": "200000", "source": "校友捐资"}) == ["投入校友捐资200000元"]
    assert said({"amount": "200000", "arranged": "true"}) == ["协调资金200000元"]


def test_money_that_is_planned_is_never_told_as_put_in() -> None:
    sums = [{"amount": str(number), "status": "planned"} for number in (1, 2)]
    assert said({"amount": "4"}, {"amount": "8", "status": "arrived"}, *sums) == [
        "投入资金4元",
        "另有到账资金8元",
        "另计划投入资金3元，其中自有资金1元、自有资金2元",
    ]


def test_a_vague_amount_leaves_the_whole_unsaid() -> None:
    assert said({"amount": "近10万元"}, {"amount": "5", "arranged": "true"}) == [
        "投入自有资金近10万元",
        "协调资金5元",
    ]


def test_what_is_called_an_investment_is_its_money() -> None:
    arranged = {"amount": "300000", "arranged": "true", "source": "引导企业到位投资"}
    assert said(arranged) == ["协调引导企业到位投资300000元"]
