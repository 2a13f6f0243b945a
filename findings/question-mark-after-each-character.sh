#!/bin/sh
# rtf-to-html and officeparser read 名?单? in an RTF file that says 名单, and a word of GBK doubled or as Latin letters
#
# Guess: a reader of RTF skips what stands behind \u for old programs, as \uc1 or \uc2 says, and reads
#   \'ca\'be by the code page of the file; without these no Chinese file can be read.
# Seen: @iarna/rtf-to-html 1.1.0, on rtf-parser 1.3.3, keeps the substitutes: 名?单? with one ? each, and
#   示示例例 where the two bytes of GBK stand behind each \u. officeparser 7.8.0 has 名?单? and 示ʾ例Àý, and of the bytes
#   alone Ê¾Àý. With \uc0 both are right. The words of a footnote
#   stand within the sentence, 3000元含物资。, or are gone.
# Why it matters: whether a file is read depends on the program that saved it; names with a mark
#   behind each character, or doubled, are searched for in vain, and nothing fails.
#
# Packages: npm @iarna/rtf-to-html@1.1.0, npm rtf-parser@1.3.3, npm officeparser@7.8.0; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" @iarna/rtf-to-html@1.1.0 rtf-parser@1.3.3 officeparser@7.8.0
cd "$work"
cat > seen.cjs <<'NODE'
const { promisify } = require("util");
const toHtml = promisify(require("@iarna/rtf-to-html").fromString);
const officeparser = require("officeparser");

const escaped = (text, substitute = () => "?") => [...text].map((character) => `\\u${(character.charCodeAt(0) << 16) >> 16}${substitute(character)}`).join("");
const GBK = { 示: "\\'ca\\'be", 例: "\\'c0\\'fd" };
const cases = {
  "\\uc1": `\\uc1 ${escaped("名单")}`,
  "\\uc2 with GBK": `\\uc2 ${escaped("示例", (character) => GBK[character])}`,
  "\\uc0": `\\uc0 ${escaped("示例", () => " ")}`,
  "GBK alone": `${GBK["示"]}${GBK["例"]}`,
  footnote: `\\uc0 ${escaped("捐款3000元", () => " ")}{\\super\\chftn}{\\footnote\\pard\\plain ${escaped("含物资", () => " ")}}${escaped("。", () => " ")}`,
};
const read = officeparser.parseOffice ?? officeparser.OfficeParser.parseOffice;
(async () => {
  for (const [name, body] of Object.entries(cases)) {
    const rtf = `{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\\f0 ${body}\\par}`;
    const html = await toHtml(rtf);
    const other = await (await read(Buffer.from(rtf))).toText();
    console.log(name, "rtf-to-html", [...html.matchAll(/<p[^>]*>([^]*?)<\/p>/g)].map((found) => found[1].replace(/<[^>]+>/g, "").trim()), "officeparser", JSON.stringify(other.trim()));
  }
})();
NODE
node seen.cjs > seen
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
\uc1 rtf-to-html [ '名?单?' ] officeparser "名?单?"
\uc2 with GBK rtf-to-html [ '示示例例' ] officeparser "示ʾ例Àý"
\uc0 rtf-to-html [ '示例' ] officeparser "示例"
GBK alone rtf-to-html [ '示例' ] officeparser "Ê¾Àý"
footnote rtf-to-html [ '捐款3000元含物资。' ] officeparser "捐款3000元。"
EXPECTED
echo 'As described.'
