"""Fund-raising (募捐): a collection for somebody in need."""

from __future__ import annotations

from aidreport.model.activity import Activity


class FundRaising(Activity):
    """A collection; the participants are those who gave."""
