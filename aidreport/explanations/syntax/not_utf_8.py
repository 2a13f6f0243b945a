"""The file is in another encoding than UTF-8.

The same bytes are other characters in another encoding; aidreport does not guess, since a wrong
guess would put wrong characters into the report (own rule). Old editors on Windows save in GBK,
which they call “ANSI”, or in UTF-16, which they call “Unicode”.

No example: it would look right. Open the file in WPS or Notepad, choose “Save as” and the
encoding UTF-8.
"""
