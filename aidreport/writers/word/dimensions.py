"""The page of GB/T 9704—2012 (5.1, 5.2) in Word's units: 1 twip is 1/20 pt, 1 mm is 56.69 twips.

The arithmetic, and what was measured, is what makes 22 lines of 28 characters: the
text is 156 mm wide (8844 twips), 28 characters of 16 pt would need 448 pt of 442.2.
"""

from __future__ import annotations

PAGE_WIDTH = 11906
PAGE_HEIGHT = 16838
"""A4, 210 by 297 mm (clause 5.1), in twips."""

MARGIN_TOP = 2098
MARGIN_RIGHT = 1474
MARGIN_BOTTOM = 1984
MARGIN_LEFT = 1588
"""天头 37 mm, 订口 28 mm, and what leaves 156 by 225 mm for the text (clause 5.2.1)."""

HEADER_DISTANCE = 1200
FOOTER_DISTANCE = 1425
"""The dash of the page number then stands 7 mm below the text (clause 7.5)."""

TURNED_NUMBER_LEFT = 1299
TURNED_NUMBER_WIDTH = 454
TURNED_NUMBER_LENGTH = 1701
"""Where the page number of a sheet turned on its side stands (clause 8): its box is
8 by 30 mm, and the dash in it 28 mm from the left edge, the lower one of the bound sheet."""

LINE = 579
"""One of 22 lines in 225 mm, in twips (clause 5.2.3); 580 gives 21 lines."""

CHARACTER_SPACE = -849
"""What the grid takes off 16 pt for 28 characters a line, in 1/4096 pt; -848 gives 27."""

CONDENSED = -6
"""The same, said of the characters (-0.3 pt), for programs that do not use the grid."""

BODY_SIZE = 32
TITLE_SIZE = 44
PAGE_NUMBER_SIZE = 28
"""三号, 二号 and 四号 in half points (clauses 5.2.2, 7.3.1, 7.5)."""

TABLE_SIZE = 24
TABLE_LINE = 360
TABLE_CELL_MARGIN = 57
"""小四 on exact lines of 18 pt, 1 mm beside the text: the standard says nothing of tables,
and a table of a year's activities has to fit on the width of the text."""

PICTURE_WIDTH = 7937
PICTURE_HEIGHT = 3968
"""The room for a picture, 140 by 70 mm: two with their captions stand below a head."""

CHART_HEIGHT = 10200
CHART_LEAST_HEIGHT = 900
CHART_BAR = 280
"""A chart in twips: at most 180 mm high, 5 mm for each bar and for each gap between bars."""

FEWEST_DOTS = 100
"""So many pixels an inch a picture has at least: what is too small is printed small."""

LINES_A_PAGE = 22
CHARACTERS_A_LINE = 28
"""Lines on a full page, Chinese characters on a full line (clause 5.2.3)."""

NARROWEST_CHARACTER = 314
"""A condensed character of 三号 in twips: 16 pt less 0.3."""

TITLE_CHARACTERS_A_LINE = 20
"""What 156 mm hold of 二号 characters: 442.2 of 22 pt (clause 7.3.1)."""

INDENT = 320
"""One character of body text as an indent, in twips."""

TITLE_LINES_ABOVE = 0
"""Blank lines above the title.

The two lines of clause 7.3.1 lie between the red line (版头) and the title. An annual
summary has no red line, and the standard says nothing for that case; offices leave
none to two. None it is: the title then stands on the first line of the text area, as
the first line of every other page does, with 37 mm of paper above it already.
"""

TITLE_LINES_BELOW = 1
SIGNATURE_LINES_ABOVE = 1
"""Blank lines between title, text and signature (clauses 7.3.2 and 7.3.5.2)."""

SEAL_LINES_ABOVE = 2
"""Blank lines above a signature with a seal.

A round seal of 42 mm covers organisation and date, which stand a little below its middle,
and its top is within one line of the text (clause 7.3.5.1): that is two lines of 10.2 mm.
"""

LINES_BETWEEN_SEALS = 4
"""Blank lines between two organisations that seal: their seals do not touch (7.3.5.1)."""
