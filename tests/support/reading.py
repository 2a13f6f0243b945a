"""What a careful reader would stumble over in a report's text, whatever it is about."""

from __future__ import annotations

import re

FLAWS = {
    "a mark after a mark": r"[，、；：][，、；：。！？]|。[，、；：。]|^[，、；：。]",
    "a mark after an opening one": r"[（《“‘〔][，、；：。）》”’〕]",
    "a mark before a closing one": r"[，、；：][）》”’〕]",
    "an empty slot": r"None|Undefined|\{\{|\}\}|\[\]|\(\)|nan",
    "a doubled word": r"的的|了了|和和|在在|向向|为为|等等|与与|我校我校|到到",
    "a blank inside Chinese text": r"[\u4e00-\u9fff，。、；：] +[\u4e00-\u9fff，。、；：]",
    "half-width punctuation": r"[\u4e00-\u9fff][,;:?!](?!//)|[\u4e00-\u9fff]\(|\)[\u4e00-\u9fff]",
    # 参与、导向、作为…… end like a preposition and are none.
    "a preposition without an object": r"(?<![参导方志走意所存现自理行作而周独])"
    r"[在向为与到赴由][，。、；]"
    r"|的[，。；、]|根据[，。]",
    "marks around nothing": r"“”|《》|（）|〔〕",
}


def paragraphs(markdown: str) -> list[str]:
    """Return the paragraphs of a report, without headings, tables and Markdown's own signs.

    What stands apart (title, salutation, signature) is no running text either.
    """
    running = re.sub("<div.*?</div>", "", markdown, flags=re.DOTALL)
    blocks = [block.strip() for block in running.split("\n\n")]
    lines = [line for block in blocks for line in block.split("\n")]
    text = [line for line in lines if line and not line.startswith(("#", "<", "|"))]
    return [re.sub(r"^\d+\. |\*\*", "", line) for line in text]


def flaws(markdown: str) -> list[str]:
    """Return what is wrong with a report's text, with the place in its words."""
    found = []
    body = paragraphs(markdown)
    for paragraph in body:
        for name, pattern in FLAWS.items():
            if match := re.search(pattern, paragraph):
                around = paragraph[max(0, match.start() - 12) : match.end() + 12]
                found.append(f"{name}: ……{around}……")
        whole = paragraph.endswith(("。", "：", "！", "？", "”"))
        if not whole:
            found.append(f"no whole sentence: ……{paragraph[-24:]}")
    return found
