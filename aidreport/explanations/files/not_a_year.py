"""A file among the records is not named after a year.

Records are read from files and folders named after a year (2009), a half-year (2009-h1) or
several years (2008-2009); a file of another name would never be read, and nobody would notice
(own rule). What all years share stands in `records/registry.yaml`.

Bad records/二〇二三年.yaml:
    report: {period: 2023, organisation: 示例中学}
    organisations: {示例中学: }

Good records/2023.yaml:
    report: {period: 2023, organisation: 示例中学}
    organisations: {示例中学: }
"""
