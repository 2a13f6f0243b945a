"""A photo's file is damaged, or only a part of it is there.

Word shows a red cross in place of such a picture, and some programs refuse the whole
document (own rule; JPEG by ISO/IEC 10918-1, PNG by ISO/IEC 15948, with its checksums). Most
often a copy was broken off, or a file was renamed that holds something else.

No example: it takes a file that is broken.
"""
