"""Writes files so that nothing is ever lost: whole or not at all, one writer at a time."""

from aidreport.output.folder import Folder, held, write_whole
from aidreport.output.whole import CannotWrite, ChangedMeanwhile

__all__ = ["CannotWrite", "ChangedMeanwhile", "Folder", "held", "write_whole"]
