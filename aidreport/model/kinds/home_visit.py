"""Home visits (走访慰问): families, workers or pupils called on, with gifts or without."""

from __future__ import annotations

from aidreport.model.activity import Activity, Participants
from aidreport.model.fields.listed import Listed
from aidreport.model.reading.field import Field


class HomeVisit(Activity):
    """A round of visits; the participants are those who went, `visited` those called on."""

    visited: Listed[Participants] = Field(
        "走访慰问的对象和户数、人数，如：困难家庭30户", default=()
    )

    @property
    def groups(self) -> tuple[Participants, ...]:
        """Those who went, and those called on."""
        return self.participants + self.visited

    is_visit = True
    """A home visit always is one."""
