"""A key stands twice in the same group.

A field has an English and a Chinese name, and stands twice as well where both are there: `date:`
and `日期:`. Most programs silently keep the last of the two; here both places are named, and you
decide (YAML 1.1, 3.2.1.1: keys are unique).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, beneficiaries: 村民, donation: {cash: 100, cash: 200}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, beneficiaries: 村民, donation: {cash: 300}}
"""
