"""A text names a fact that is not recorded.

The name is right, but this activity, or the year, holds nothing to say for it, and the sentence
would have a gap (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        text: 当场送上{{ cash }}。

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: donation
        date: 2024-03-05
        beneficiaries: 村民
        donation: {cash: 700}
        text: 当场送上{{ cash }}。
"""
