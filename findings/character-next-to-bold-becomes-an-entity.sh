#!/bin/sh
# remark writes <b>示例：</b>内容 as **示例：**&#x5185;容
#
# Guess: of the two ways out that CommonMark leaves (bold that ends in a mark of punctuation and
#   touches a letter is no bold), a converter from HTML takes neither: it writes **示例：**内容, as
#   people do, and the asterisks show.
# Seen: remark-stringify 11.0.0 (with rehype-remark 10.0.1) writes the neighbour, a Chinese
#   character, as a character reference, so that the bold holds: 他&#x8BF4;**“好”**&#x5C31;走了.
#   turndown 7.2.5 and markdownify 1.2.3 write **示例：**内容, which markdown-it-py 4.3.0 and cmarkgfm
#   2025.10.22 show with the asterisks and Python-Markdown 3.11.3 in bold.
# Why it matters: a search for 内容 finds nothing in the Markdown that was written, and a comparison
#   of versions shows signs for which nobody asked; where a label ends in ： it happens in every
#   line.
#
# Packages: markdownify==1.2.3, markdown-it-py==4.3.0, cmarkgfm==2025.10.22, Markdown==3.11.3, npm unified@11.0.5, npm rehype-parse@9.0.1, npm rehype-remark@10.0.1, npm remark-stringify@11.0.0, npm turndown@7.2.5; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check markdownify==1.2.3 markdown-it-py==4.3.0 cmarkgfm==2025.10.22 Markdown==3.11.3
npm install --silent --no-audit --no-fund --prefix "$work" unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0 turndown@7.2.5
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import cmarkgfm
import markdown
from markdown_it import MarkdownIt
from markdownify import markdownify

for html in ("<p><b>示例：</b>内容</p>", "<p>他说<b>“好”</b>就走了</p>", "<p>捐<b>3000</b>元</p>"):
    written = markdownify(html).strip()
    print("markdownify", written)
    print("    markdown-it-py", MarkdownIt().render(written).strip())
    print("    cmarkgfm", cmarkgfm.markdown_to_html(written).strip())
    print("    Python-Markdown", markdown.markdown(written))
PYTHON
node --input-type=module - >> "$work/seen" <<'NODE'
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkStringify from "remark-stringify";
import TurndownService from "turndown";
import { unified } from "unified";

const remark = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify);
for (const html of ["<p><b>示例：</b>内容</p>", "<p>他说<b>“好”</b>就走了</p>", "<p>捐<b>3000</b>元</p>"]) {
  console.log("remark", String(remark.processSync(html)).trim());
  console.log("turndown", new TurndownService().turndown(html));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
markdownify **示例：**内容
    markdown-it-py <p>**示例：**内容</p>
    cmarkgfm <p>**示例：**内容</p>
    Python-Markdown <p><strong>示例：</strong>内容</p>
markdownify 他说**“好”**就走了
    markdown-it-py <p>他说**“好”**就走了</p>
    cmarkgfm <p>他说**“好”**就走了</p>
    Python-Markdown <p>他说<strong>“好”</strong>就走了</p>
markdownify 捐**3000**元
    markdown-it-py <p>捐<strong>3000</strong>元</p>
    cmarkgfm <p>捐<strong>3000</strong>元</p>
    Python-Markdown <p>捐<strong>3000</strong>元</p>
remark **示例：**&#x5185;容
turndown **示例：**内容
remark 他&#x8BF4;**“好”**&#x5C31;走了
turndown 他说**“好”**就走了
remark 捐**3000**元
turndown 捐**3000**元
EXPECTED
echo 'As described.'
