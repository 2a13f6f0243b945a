"""A second document begins in the file.

YAML can hold several documents in one file, divided by a line `---`; a record file holds one,
and the others would not be read (own rule).

Bad records/2024.yaml:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    ---
    report: {period: 2023, organisation: 示例中学}

Good records/2024.yaml:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
"""
