"""Donations (捐赠): money or goods for a school, a pupil or a village."""

from __future__ import annotations

from aidreport.model.activity import Activity


class DonationActivity(Activity):
    """An activity whose point is what was given."""

    @property
    def is_planned(self) -> bool:
        """Whether all that is given is money that is only planned."""
        return self.donation is not None and self.donation.is_planned
