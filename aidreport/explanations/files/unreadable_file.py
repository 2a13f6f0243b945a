"""A record file is missing, is a folder, or may not be read.

What cannot be read cannot be checked, and a report without it would be incomplete (own rule).
The folder of a year needs a `report.yaml`.

Bad records/2023/03-05.yaml:
    kind: volunteering
    date: 2023-03-05

Good records/2023/03-05.yaml:
    kind: volunteering
    date: 2023-03-05

Good records/2023/report.yaml:
    report: {period: 2023, organisation: 示例中学}
    organisations: {示例中学: }
"""
