#!/bin/sh
# trafilatura and inscriptis give 原为3000700元 for a struck-out 3000 beside 700, and number a list from 1 that begins with 3
#
# Guess: plain text of a page leaves out what is struck out, or parts it from its neighbour; a list
#   keeps its numbers.
# Seen: trafilatura 2.3.1 keeps <del> and <s> in plain text and puts nothing between: 原为3000700元,
#   and in a table 3,000700; in Markdown it is ~~3000~~700. inscriptis 2.7.6 does the same in all
#   places. The list <ol start="3"> is dashes in trafilatura's plain text and 1. 2. in its Markdown
#   and in inscriptis. html2text 2025.4.15 writes ~~3000~~ 700 and 3. 4.
# Why it matters: a correction on a page about grants becomes an amount in millions in the corpus or
#   the index that is made of it.
#
# Packages: trafilatura==2.3.1, lxml_html_clean==0.4.3, inscriptis==2.7.6, html2text==2025.4.15; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check trafilatura==2.3.1 lxml_html_clean==0.4.3 inscriptis==2.7.6 html2text==2025.4.15
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import html2text
import inscriptis
import trafilatura

PARTS = (
    "<p>原为<del>3000</del>700元。</p>",
    "<p>原为<s>3000</s>700元，面积5m<sup>2</sup>。</p>",
    '<ol start="3"><li>第三项资助</li><li>第四项资助</li></ol>',
    "<table><tr><th>月</th><th>元</th></tr><tr><td>3月</td><td><del>3,000</del>700</td></tr></table>",
)
FILLING = "".join(f"<p>{month}月，学校资助学生若干名，均已发放到位，取得了良好的成效，群众十分满意。</p>" for month in "一二三四五")
page = f"<html><body><article><h1>示例县资助工作</h1>{FILLING}{''.join(PARTS)}</article></body></html>"
texts = {
    "trafilatura": trafilatura.extract(page, include_tables=True),
    "trafilatura Markdown": trafilatura.extract(page, include_tables=True, output_format="markdown"),
    "html2text": html2text.html2text(page),
    "inscriptis": inscriptis.get_text(page),
}
for name, text in texts.items():
    print(f"{name}:", " / ".join(" ".join(line.split()) for line in text.split("满意。")[-1].splitlines() if line.strip()))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
trafilatura: 原为3000700元。 / 原为3000700元，面积5m2。 / - 第三项资助 / - 第四项资助 / | 月 | 元 | / |---|---| / | 3月 | 3,000700 |
trafilatura Markdown: 原为~~3000~~700元。 / 原为~~3000~~700元，面积5m<sup>2</sup>。 / 1. 第三项资助 / 2. 第四项资助 / | 月 | 元 | / |---|---| / | 3月 | ~~3,000~~700 |
html2text: 原为~~3000~~ 700元。 / 原为~~3000~~ 700元，面积5m2。 / 3. 第三项资助 / 4. 第四项资助 / 月| 元 / ---|--- / 3月| ~~3,000~~ 700
inscriptis: 原为3000700元。 / 原为3000700元，面积5m2。 / 1. 第三项资助 / 2. 第四项资助 / 月 元 / 3月 3,000700
EXPECTED
echo 'As described.'
