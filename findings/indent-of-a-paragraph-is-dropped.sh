#!/bin/sh
# The two full-width spaces that begin a Chinese paragraph are dropped by five of nine Markdown engines
#
# Guess: only spaces and tabs are white space at the beginning of a line (CommonMark says so), and
#   U+3000, which writers put there to indent, is a character; all engines that follow CommonMark
#   agree.
# Seen: markdown-it-py 4.3.0, marko 2.2.4, commonmark.py 0.9.2 and Python-Markdown 3.11.3 use
#   strip() of Python, which takes U+3000 along, and commonmark.js 0.31.2 trims likewise; mistune
#   3.4.0, cmarkgfm 2025.10.22, markdown2 2.5.5 and marked 18.2.1 keep them. In a second line
#   commonmark.js keeps what it drops in the first. mdformat 1.0.0 deletes them from the file.
# Why it matters: of two previews of one file one is indented, and a formatter that promises not to
#   change what is shown takes the indent out of each paragraph.
#
# Packages: markdown-it-py==4.3.0, marko==2.2.4, commonmark==0.9.2, Markdown==3.11.3, mistune==3.4.0, cmarkgfm==2025.10.22, markdown2==2.5.5, mdformat==1.0.0, npm commonmark@0.31.2, npm marked@18.2.1; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check markdown-it-py==4.3.0 marko==2.2.4 commonmark==0.9.2 Markdown==3.11.3 mistune==3.4.0 cmarkgfm==2025.10.22 markdown2==2.5.5 mdformat==1.0.0
npm install --silent --no-audit --no-fund --prefix "$work" commonmark@0.31.2 marked@18.2.1
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import cmarkgfm
import commonmark
import markdown
import markdown2
import marko
import mdformat
import mistune
from markdown_it import MarkdownIt

ENGINES = {
    "markdown-it-py": MarkdownIt().render,
    "marko": marko.convert,
    "commonmark.py": commonmark.commonmark,
    "Python-Markdown": markdown.markdown,
    "mistune": mistune.html,
    "cmarkgfm": cmarkgfm.markdown_to_html,
    "markdown2": markdown2.markdown,
    "mdformat": mdformat.text,
}
for engine, render in ENGINES.items():
    print(f"{engine}: {render('　　三月五日').strip(chr(10))!r}")
PYTHON
node --input-type=module - >> "$work/seen" <<'NODE'
import { HtmlRenderer, Parser } from "commonmark";
import { marked } from "marked";

for (const text of ["　　三月五日", "　　三月\n　　五日"]) {
  console.log("commonmark.js:", JSON.stringify(new HtmlRenderer().render(new Parser().parse(text)).trim()));
  console.log("marked:", JSON.stringify(marked.parse(text).trim()));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
markdown-it-py: '<p>三月五日</p>'
marko: '<p>三月五日</p>'
commonmark.py: '<p>三月五日</p>'
Python-Markdown: '<p>三月五日</p>'
mistune: '<p>\u3000\u3000三月五日</p>'
cmarkgfm: '<p>\u3000\u3000三月五日</p>'
markdown2: '<p>\u3000\u3000三月五日</p>'
mdformat: '三月五日'
commonmark.js: "<p>三月五日</p>"
marked: "<p>　　三月五日</p>"
commonmark.js: "<p>三月\n　　五日</p>"
marked: "<p>　　三月\n　　五日</p>"
EXPECTED
echo 'As described.'
