"""The seal in a report: what the tool wrote there, so that a change by hand is noticed.

A seal travels inside its file, survives copying and saving in Word, WPS and LibreOffice, and
depends on nothing but the file's content. It holds two fingerprints: of the content byte for
byte, which any later version of the tool can check, and of what the content says and how it
looks, which stays the same when another program saves the file without a change.
"""

from aidreport.seals.standing import Origin, Standing

__all__ = ["Origin", "Standing"]
