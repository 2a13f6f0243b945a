"""Donations (捐赠): money or goods for a school, a pupil or a village."""

from __future__ import annotations

from aidreport.model.activity import Activity


class DonationActivity(Activity):
    """An activity whose point is what was given."""
