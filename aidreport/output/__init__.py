"""Writes files so that nothing is ever lost: whole or not at all, and old ones kept."""

from aidreport.output.backup import keep_backup
from aidreport.output.whole import CannotWrite, write_whole

__all__ = ["CannotWrite", "keep_backup", "write_whole"]
