import pytest

from aidreport.model.build import build
from aidreport.sources.load import Sources
from aidreport.sources.reader import read
from aidreport.sources.values import Scalar

RECORD = """\
report: {period: 2024, organisation: 甲}
organisations: {甲: }
activities: [{kind: other, date: 2024-03-05, name: 植树}]
"""


@pytest.mark.parametrize(("kept", "left"), [(True, 1), (False, 0)])
def test_activities_of_a_file_are_forgotten_unless_they_are_wanted(kept: bool, left: int) -> None:
    source = read(RECORD.encode(), "records/2024.yaml")
    built = build(Sources("2024", source), keep_sources=kept)
    assert built.record
    assert [each.name for each in built.record.activities] == ["植树"]
    assert len(source.root[Scalar("activities")]) == left
