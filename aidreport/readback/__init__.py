"""Reads reports on the disk, ours or changed by somebody, back into text and looks."""

from aidreport.readback.reading import Reading, Unreadable

__all__ = ["Reading", "Unreadable"]
