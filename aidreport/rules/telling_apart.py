"""What tells one name from another that is spelt like it but for one character."""

from __future__ import annotations

TELL_APART = frozenset(
    "0123456789零一二三四五六七八九十百千第甲乙丙丁戊己庚辛上下前后左右东南西北中内外大小多少高低老幼儿童"
    "青少年男女师生学残医困孤寡病农工军商村镇乡县市区省校院园春夏秋冬早晚新旧初首末"
)
"""Characters by which names are told apart: 春季 and 秋季, 助学 and 助残; own rule."""
