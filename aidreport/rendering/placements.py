"""How several placements of teachers are told in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.model.kinds.teaching_placement import TeachingPlacement


def each_one(placements: Sequence[TeachingPlacement]) -> bool:
    """Return whether each placement names one teacher, so that 分别 pairs them with the times."""
    return all(len(placement.teachers) == 1 for placement in placements)
