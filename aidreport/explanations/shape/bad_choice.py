"""A field holds a word that is none of those it can hold.

Such a field chooses between sentences or sums, and a word of one's own chooses nothing (own
rule). The message names the words there are.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: donation
        date: 2024-03-05
        beneficiaries: 村民
        donation: {cash: {amount: 700, status: 已付}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: donation
        date: 2024-03-05
        beneficiaries: 村民
        donation: {cash: {amount: 700, status: paid}}
"""
