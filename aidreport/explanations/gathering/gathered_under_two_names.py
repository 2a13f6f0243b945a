"""A house, its partner or an organisation that was helped stands under two names that look alike.

Severity: warning

户县第一小学 and 鄠邑区第一小学 lie in one county by the map of today; 示例县一中 is a short form
of 示例县第一中学. They count as two until somebody says that they are one: `former_names`
(曾用名) in the list of houses or in the records of any house, or `short_name` (简称) where both
lie in one county. Names are taken apart as `organisation-under-two-names` does it (own rule).

No example: it is about the records of several houses, and their list.
"""
