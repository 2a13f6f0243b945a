"""The file behind `--reference-doc` is no Word document that can be used.

A letterhead is a Word document (.docx) whose styles, headers, footers and margins the report takes
over. The file is something else, is damaged, is protected by a password, or has another suffix
than its content (own rule).

No example: open the file in Word or WPS, take out a password if it has one, save it as a Word
document (.docx), and name that file.
"""
