"""A photo has more pixels, or more bytes, than any report can use.

A picture of the width of the text needs about 1400 pixels in a row. A phone's photo may have
200 megapixels (16,320 × 12,240), which is allowed for JPEG files as phones write them, since these
can be made smaller row by row. A PNG or a progressive JPEG is held in memory as a whole, four
bytes a pixel: at most 64 megapixels, 256 MB. No file may be larger than 64 MB (own rule). A small
file can claim to be a huge picture and fill the memory of whoever opens it, so the size is read
before the picture is.

No example: it takes such a file.
"""
