"""A photo has more pixels, or more bytes, than any report can use.

A picture of the width of the text needs about 1400 pixels; 8000 × 8000 and 64 MB are far
above what a phone takes (own rule). A small file can claim to be a huge picture and fill
the memory of whoever opens it, so the size is read before the picture is.

No example: it takes such a file.
"""
