"""Fund-raising (募捐): a collection for somebody in need."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.model.activity import Activity
from aidreport.model.fund import Fund, Purpose


class FundRaising(Activity):
    """A collection; the participants are those who gave, `source` of the cash its channel."""

    is_visit = False
    """Giving takes no journey."""

    @property
    def is_planned(self) -> bool:
        """Whether all that is given is money that is only planned."""
        return self.donation is not None and self.donation.is_planned

    def funds(self) -> Iterator[Fund]:
        """Yield the money; without anybody to whom it goes it is raised, not given."""
        known = self.recipients or self.beneficiaries
        for fund in super().funds():
            yield fund if known else Fund(Purpose.RAISED, fund.status, fund.amount)
