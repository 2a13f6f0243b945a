"""What writers leave where something is not known yet: 待补, 不详, ？？."""

from __future__ import annotations

import re

from aidreport.diagnostics import Message, message
from aidreport.expressions import expression

_PLACEHOLDER = expression(
    r"[(【]?(?:待(?:补充?|填写?|定|核实?|确认|统计)|(?:暂时?)?(?:不详|未知|不知道?|不明|未定|没有|缺|无)"
    r"|未(?:统计|填写?)|N/?A|TODO|TBD|[?？xX×*_-]+|[—…]+)[)】]?",
    re.IGNORECASE,
)


def is_placeholder(text: str) -> bool:
    """Return whether a text says that what belongs there is not known: 待补, 不详, TBD."""
    return _PLACEHOLDER.fullmatch(text) is not None


def not_known_yet(text: str) -> Message:
    """Return what is said of a placeholder in a field that takes no words."""
    return message(
        "“{found}” is nothing to read: leave the field empty until it is known. It is named as"
        " missing until then.",
        found=text,
    )
