"""A text names a fact that does not exist.

The sentence would have a gap where the figure belongs (own rule). docs/text-facts.md lists the
names.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: donation
        date: 2024-03-05
        beneficiaries: 村民
        donation: {cash: 700}
        text: 当场送上{{ cahs }}。

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
