"""A Word file of one's own (`--reference-doc`): its styles, headers, footers and margins.

Only what is looked at is taken out of the file: the page of its first section, what stands
above and below the text there with its pictures, its styles and its theme. Its text, its
settings, macros, templates and links are not. What it lacks is ours.
"""

from aidreport.diagnostics.remark import Remark
from aidreport.writers.word.letterhead.letterhead import Letterhead, read_letterhead
from aidreport.writers.word.letterhead.remark import UnusableLetterhead

__all__ = ["Letterhead", "Remark", "UnusableLetterhead", "read_letterhead"]
