#!/bin/sh
# html-to-docx sets 宋体 for the Latin letters of a document and no typeface for the Chinese
#
# Guess: a converter that is given font-family: 宋体, or the option font, has the Chinese text in it;
#   that is what Word asks for at w:eastAsia.
# Seen: html-to-docx 1.8.0 writes w:ascii and w:hAnsi for words, and in the styles w:ascii with the
#   theme's Latin typeface for Chinese (w:eastAsiaTheme="minorHAnsi"); w:eastAsia is nowhere, and
#   lang: zh-CN changes nothing about it. text-indent is lost, and the character under a phonetic
#   guide together with its guide. docx 9.15.2 writes all four attributes for the same name.
# Why it matters: on the computer of the author, where the default for Chinese happens to be 宋体, all
#   looks right; on another one the body of an official letter is in another typeface.
#
# Packages: npm html-to-docx@1.8.0, npm docx@9.15.2, npm fflate@0.8.3; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" html-to-docx@1.8.0 docx@9.15.2 fflate@0.8.3
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import { Document, Packer, Paragraph, TextRun } from "docx";
import { strFromU8, unzipSync } from "fflate";
import convert from "html-to-docx";

const part = (file, name) => strFromU8(unzipSync(new Uint8Array(file))[name]);
const fonts = (xml) => [...new Set(xml.match(/<w:rFonts[^>]*>/g))].join(" ");
const html = '<p style="font-family: 仿宋; text-indent: 2em">资助学生三十名。</p><p>校长<ruby>示<rt>shì</rt></ruby>例</p>';
const converted = await convert(html, null, { font: "宋体", lang: "zh-CN" });
console.log("html-to-docx", fonts(part(converted, "word/document.xml")));
console.log("html-to-docx styles", fonts(part(converted, "word/styles.xml")));
console.log("html-to-docx text", part(converted, "word/document.xml").match(/<w:t[ >][^<]*/g).map((text) => text.replace(/.*>/, "")).join("|"), "indents", (part(converted, "word/document.xml").match(/<w:ind /g) ?? []).length);
const built = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: [new TextRun({ text: "资助学生三十名。", font: "仿宋" })] })] }] }));
console.log("docx", fonts(part(built, "word/document.xml")));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
html-to-docx <w:rFonts w:ascii="仿宋" w:hAnsi="仿宋"/>
html-to-docx styles <w:rFonts w:ascii="宋体" w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>
html-to-docx text 资助学生三十名。|校长|例 indents 0
docx <w:rFonts w:ascii="仿宋" w:cs="仿宋" w:eastAsia="仿宋" w:hAnsi="仿宋"/>
EXPECTED
echo 'As described.'
