"""A template of your own, or a block of it, is never used.

Severity: warning

A file takes the place of the default template that has the same path, and a block that of the
block with the same name; a name that no default has, and that nothing includes, says nothing in
any report (own rule). docs/templates.md lists the templates and their blocks.

Bad templates/sections/closnig.md.j2:
    特此报告。

Good templates/sections/closing.md.j2:
    特此报告。
"""
