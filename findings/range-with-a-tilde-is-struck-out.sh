#!/bin/sh
# “每次1~3天，5~7人” is partly struck out on GitHub's engine and lowered in pandoc, and remark doubles the tildes
#
# Guess: a single tilde is a tilde: striking out takes two, and inside of a word, as with _, no mark
#   counts.
# Seen: cmarkgfm 2025.10.22, marko 2.2.4 (gfm), remark-gfm 4.0.1 and marked 18.2.1 strike out
#   “3天，5”; remark writes the file back as 1~~3天，5~~7人, where it escapes a single one. pandoc
#   (pypandoc_binary 1.17) makes it a subscript in its own Markdown, where a space would prevent it,
#   which Chinese does not have. markdown-it-py 4.3.0, mistune 3.4.0 and Python-Markdown 3.11.3
#   leave it alone.
# Why it matters: two ranges in one paragraph, written as lists and tables of offices have them, are
#   read as a withdrawn passage; one range alone is right in each of them.
#
# Packages: cmarkgfm==2025.10.22, marko==2.2.4, markdown-it-py==4.3.0, mistune==3.4.0, Markdown==3.11.3, pypandoc_binary==1.17, npm remark@15.0.1, npm remark-gfm@4.0.1, npm marked@18.2.1; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check cmarkgfm==2025.10.22 marko==2.2.4 markdown-it-py==4.3.0 mistune==3.4.0 Markdown==3.11.3 pypandoc_binary==1.17
npm install --silent --no-audit --no-fund --prefix "$work" remark@15.0.1 remark-gfm@4.0.1 marked@18.2.1
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import cmarkgfm
import markdown
import marko
import mistune
import pypandoc
from markdown_it import MarkdownIt

READERS = {
    "cmarkgfm": cmarkgfm.github_flavored_markdown_to_html,
    "marko": marko.Markdown(extensions=["gfm"]),
    "pandoc": lambda text: pypandoc.convert_text(text, "html", format="markdown"),
    "markdown-it-py": MarkdownIt("gfm-like", {"linkify": False}).render,
    "mistune": mistune.create_markdown(plugins=["strikethrough"]),
    "Python-Markdown": markdown.markdown,
}
for text in ("每次1~3天", "每次1~3天，5~7人"):
    for reader, read in READERS.items():
        print(f"{reader}: {read(text).strip()}")
PYTHON
node --input-type=module - >> "$work/seen" <<'NODE'
import { marked } from "marked";
import { remark } from "remark";
import remarkGfm from "remark-gfm";

for (const text of ["每次1~3天", "每次1~3天，5~7人"]) {
  console.log("marked:", marked.parse(text).trim());
  console.log("remark writes back:", String(remark().use(remarkGfm).processSync(text)).trim());
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
cmarkgfm: <p>每次1~3天</p>
marko: <p>每次1~3天</p>
pandoc: <p>每次1~3天</p>
markdown-it-py: <p>每次1~3天</p>
mistune: <p>每次1~3天</p>
Python-Markdown: <p>每次1~3天</p>
cmarkgfm: <p>每次1<del>3天，5</del>7人</p>
marko: <p>每次1<del>3天，5</del>7人</p>
pandoc: <p>每次1<sub>3天，5</sub>7人</p>
markdown-it-py: <p>每次1~3天，5~7人</p>
mistune: <p>每次1~3天，5~7人</p>
Python-Markdown: <p>每次1~3天，5~7人</p>
marked: <p>每次1~3天</p>
remark writes back: 每次1\~3天
marked: <p>每次1<del>3天，5</del>7人</p>
remark writes back: 每次1~~3天，5~~7人
EXPECTED
echo 'As described.'
