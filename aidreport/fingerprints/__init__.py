"""The fingerprints in a report: what it was when the tool wrote it, so that a change is noticed.

They travel inside their file, survive copying and saving in Word, WPS and LibreOffice, and
depend on nothing but the file's content. There are two: of the content byte for
byte, which any later version of the tool can check, and of what the content says and how it
looks, which stays the same when another program saves the file without a change.
"""

from aidreport.fingerprints.file_state import FileState, Origin

__all__ = ["FileState", "Origin"]
