"""What houses have sent to whoever gathers: found among folders and zips, none of it trusted.

- `item`: something that was sent, not yet opened
- `finding_items`: what stands in folders and files
- `archive`: zips, of which nothing is believed
- `house_list`: the houses that are to hand something in
"""
