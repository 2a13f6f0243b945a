"""A photo is neither JPEG nor PNG.

These two are shown by every Word, WPS, LibreOffice and browser; HEIC of a phone, WebP of a
web page or TIFF of a scanner are not (own rule). What a file is, its content says: a HEIC
file that is called `.jpg` is still one.

No example: it takes such a file. A phone sends JPEG when its camera is set to the most
compatible format; else open the photo and save it as JPEG.
"""
