"""Symbols of units (计量单位符号) and the words for them: ㎡ -> 平方米, km -> 公里."""

from __future__ import annotations

from aidreport.expressions import expression

_METRES = {"": "米", "k": "公里", "c": "厘米", "m": "毫米"}
_WORDS = (
    {f"{prefix}m": word for prefix, word in _METRES.items()}
    | {f"{prefix}m2": f"平方{word}" for prefix, word in _METRES.items()}
    | {f"{prefix}m3": f"立方{word}" for prefix, word in _METRES.items()}
    | {"kg": "千克", "KG": "千克", "Kg": "千克", "g": "克", "t": "吨", "KM": "公里"}
    | {
        "L": "升",
        "mL": "毫升",
        "ml": "毫升",
        "h": "小时",
        "min": "分钟",
        "kW": "千瓦",
        "kWh": "千瓦时",
    }
)
# Only right after a number and at the end: 200件T恤 has no tons.
_SYMBOL = expression(
    rf"(?<=[\d万亿余多来])(?:{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
    "(?=$|左右|上下|以上|以下|以内)"
)


def in_words(text: str) -> str:
    """Return a text with a word for the symbol of a unit at its end: 3km -> 3公里."""
    return _SYMBOL.sub(lambda found: _WORDS[found[0]], text)
