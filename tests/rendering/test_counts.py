from typing import Any

import pytest
from activities import activity_of, year_of

from aidreport.model.kinds.works import Works
from aidreport.rendering.counts import built_words, groups_words
from aidreport.rendering.marks import without_marks


@pytest.mark.parametrize(
    ("group", "words"),
    [
        ({"who": "困难家庭", "count": "30户"}, "30户困难家庭"),
        ({"who": "师生", "count": "60人"}, "师生60人"),
        ({"who": "教师", "count": "150人次"}, "教师150人次"),
        ({"who": "村民", "count": "百余人"}, "村民百余人"),
        ({"who": "学生", "count": "12名"}, "12名学生"),
        ({"who": "学生", "count": "12"}, "学生12人"),
        ({"who": "学生"}, "学生"),
        ({"count": "12"}, "12人"),
    ],
)
def test_heads_stand_after_who_it_is_and_other_counts_before(
    group: dict[str, str], words: str
) -> None:
    text = year_of({"kind": "volunteering", "date": "2024-03", "participants": group})
    assert without_marks(groups_words(activity_of(text).participants)) == words


def test_the_first_measurement_stands_with_the_work_and_the_others_in_brackets() -> None:
    works: list[dict[str, Any]] = [
        {"item": "村组公路", "quantities": "3.2公里"},
        {"item": "教学楼", "quantities": ["1座", "1200平方米", "三层"]},
        {"item": "水池"},
    ]
    activity = activity_of(year_of({"kind": "works", "date": "2024", "works": works}))
    assert isinstance(activity, Works)
    assert without_marks(built_words(activity.works)) == (
        "村组公路3.2公里、教学楼1座（面积1200平方米、3层）、水池"
    )
