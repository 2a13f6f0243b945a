"""What was sent is another year than the one that is gathered.

A house that sent last year's file by mistake has not handed in this year's (own rule).

No example: it is about a file that was sent. Ask the house for the year that is gathered.
"""
