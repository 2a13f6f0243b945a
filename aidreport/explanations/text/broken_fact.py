"""Double braces in a text hold something else than the name of a fact.

A text can name a fact, so that no figure is typed twice; it cannot calculate and it holds no
code (own rule). docs/text-facts.md lists the names.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: donation
        date: 2024-03-05
        beneficiaries: 村民
        donation: {cash: 700}
        text: 当场送上{{ cash * 2 }}。

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
