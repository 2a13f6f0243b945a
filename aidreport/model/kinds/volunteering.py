"""Volunteering (志愿服务)."""

from __future__ import annotations

from aidreport.model.activity import Activity


class Volunteering(Activity):
    """Volunteers who go and help; their numbers count towards the volunteers' total."""
