"""What a house hands in: its year in the exchange format, written and read.

- `house_year`: the house, its activities and their figures
- `writing`: a house's year as lines of JSON
- `reading`: lines of JSON that come from anybody, as a house's year or as what is wrong with them
- `parts`: the line of an activity, taken apart at its keys
- `values`: what stands in a line, checked piece by piece
"""
