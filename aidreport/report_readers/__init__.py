"""Reads reports on the disk, ours or changed by somebody, back into text and looks."""

from aidreport.diagnostics.unreadable import Unreadable
from aidreport.report_readers.reading import Reading

__all__ = ["Reading", "Unreadable"]
