"""A person or an organisation is recorded twice under the same id.

The id is what activities refer to; with two entries nobody knows which one is meant (own rule).
Two persons of one name get different ids, and the name in the field `name`.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {示例中学: {posts: 教师}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张示例: {posts: 教师}}
"""
