"""A template or a text makes something that a report cannot hold.

A report has a title, headings, paragraphs, numbered lists, tables and a signature; HTML, links,
pictures and code have no place in a Word document by GB/T 9704 (own rule).

Bad templates/sections/closing.md.j2:
    > 特此报告。

Good templates/sections/closing.md.j2:
    特此报告。
"""
