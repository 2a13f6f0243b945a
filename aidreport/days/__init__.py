"""Days that give rise to activities (纪念日、节日): when they are, and since when.

- `feasts`: the feasts of the Chinese calendar, 1950 to 2050
- `observances`: all days, by the words that name them
"""
