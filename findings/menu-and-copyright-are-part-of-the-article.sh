#!/bin/sh
# Readability gives the menu and the copyright notice along with a Chinese article, and an English one without them
#
# Guess: Firefox's reader view, which counts Chinese commas beside English ones, finds the article
#   of a page with short paragraphs in both languages.
# Seen: @mozilla/readability 0.6.0 (with linkedom 0.18.15) leaves paragraphs of less than 25
#   characters out of its count: six sentences in Chinese, one to a paragraph, have 11 to 20 and no
#   weight, so that the whole page is taken, menu and foot included. The same six in English, and
#   three Chinese paragraphs of two sentences each, are taken alone.
# Why it matters: 25 characters are four words in English and a whole sentence in Chinese; notices
#   of schools and offices are written in such paragraphs.
#
# Packages: npm @mozilla/readability@0.6.0, npm linkedom@0.18.15; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" @mozilla/readability@0.6.0 linkedom@0.18.15
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

const short = ["三月五日，示例县第一中学收到图书三百册。", "图书由西安的志愿者募集，运费自理。", "校长示例甲代表学校致谢。", "三十名学生写了回信，已转交。", "另有文具三十套，存于图书室。", "余款七百元，用于运费。"];
const pages = {
  "Chinese, short": [short, "版权所有"],
  "Chinese, long": [[short.slice(0, 2).join(""), short.slice(2, 4).join(""), short.slice(4).join("")], "版权所有"],
  English: [["On 5 March the first school of Shili county received three hundred books.", "The books were collected by volunteers, who paid for the transport.", "The headmaster thanked on behalf of the school.", "Thirty pupils wrote letters, which were handed on.", "Thirty sets of stationery are kept in the library.", "The rest of 700 yuan was spent on transport."], "All rights reserved"],
};
for (const [name, [paragraphs, foot]] of Object.entries(pages)) {
  const { document } = parseHTML(`<html><head><title>公告</title></head><body><div id="top"><ul><li><a href="/1">首页</a></li><li><a href="/2">新闻</a></li></ul></div><div class="main">${paragraphs.map((text) => `<p>${text}</p>`).join("")}</div><div class="other"><p>${foot}</p></div></body></html>`);
  const text = new Readability(document).parse().textContent.replace(/\s+/g, " ").trim();
  console.log(name, "|", text.slice(0, 12), "…", text.slice(-12), "| menu", text.includes("首页"), "foot", text.includes(foot));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
Chinese, short | 首页新闻三月五日，示例县 … 百元，用于运费。版权所有 | menu true foot true
Chinese, long | 三月五日，示例县第一中学 … 。余款七百元，用于运费。 | menu false foot false
English | On 5 March t … n transport. | menu false foot false
EXPECTED
echo 'As described.'
