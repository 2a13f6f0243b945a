"""A Word report whose changes against an earlier edition are tracked (修订稿).

- `earlier`: an earlier edition, from a Word or a Markdown file, as what it says
- `units`: the paragraphs and tables of the new report
- `matching`: which of both belong together
- `passages`: what changed inside of a paragraph, in words that a reader would mark
- `letters`, `tracking`: a paragraph of Word in pieces; tracked insertions and deletions
- `paragraphs`, `tables`, `marks`: a changed paragraph, a changed table, the ends of paragraphs
- `report`: all of it, in the file
"""
