"""The report is to tell of the houses, and none was gathered for its year.

`gathered` in the record of a bureau asks for what the houses handed in: it stands in files below
`gathered/2010/`, which `aidreport gather` writes. Without them each figure of that part would be
nothing, and would read as if nobody had done anything (own rule). `compared`, and the attachment
`houses-compared`, ask for those of the year before as well, below `gathered/2009/`.

No example: the files are written by `aidreport gather`. Run it, or delete `gathered` (`compared`).
"""
