"""A year has both a file and a folder.

Only one of the two can be the year's record; what stands in the other would silently be missing
from the report (own rule).

Bad records/2024.yaml:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }

Bad records/2024/report.yaml:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }

Good records/2024/report.yaml:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
"""
