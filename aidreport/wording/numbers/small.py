"""Powers, numbers of notes and fractions that are one character: ⁴, ①, ½.

Unicode's form NFKC makes plain digits of them, which are another number where they stand beside
one: 10⁴ is not 104, and 3000① with a note not 30001.
"""

from __future__ import annotations

import unicodedata

from aidreport.expressions import expression
from aidreport.wording.numbers.values import variants_of

_SMALL = (
    "\u00b2\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u215f\u2189"
    "\u2460-\u249b\u24ea\u3251-\u325f\u32b1-\u32bf\U0001f100-\U0001f10c"
)
_NUMERALS = "".join(map(variants_of, "零一二两三四五六七八九十百千万亿"))
_IN_A_NUMBER = rf"[\d.,\uff0e\uff0c{_NUMERALS}{_SMALL}]"
_BESIDE_A_NUMBER = expression(f"(?<={_IN_A_NUMBER})[{_SMALL}]|[{_SMALL}](?={_IN_A_NUMBER})")


def in_plain_signs(text: str) -> str:
    """Return a text in NFKC, with a sign before what makes no number with its neighbour.

    `２１㎡ -> 21m2`, `10⁴ -> 10^4`, `⑩ -> 10`
    """
    plain = unicodedata.normalize("NFKC", text)
    if plain == text:  # as nearly all are, and then none of these stands in it
        return text
    apart = _BESIDE_A_NUMBER.sub(lambda found: f"^{found[0]}", text)
    return unicodedata.normalize("NFKC", apart)
