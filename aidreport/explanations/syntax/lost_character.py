"""A character was lost before the file was saved.

U+FFFD stands for what a program could not read, most often since the file was opened in another
encoding and saved again; what stood there is gone (the Unicode Standard, section 23.8).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, place: 示例<U+FFFD>}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, place: 示例镇}
"""
