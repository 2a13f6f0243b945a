"""Fund-raising (募捐): a collection for somebody in need."""

from __future__ import annotations

from aidreport.model.activity import Activity


class FundRaising(Activity):
    """A collection; the participants are those who gave, `source` of the cash its channel."""

    @property
    def is_visit(self) -> bool:
        """Giving takes no journey."""
        return False
