#!/bin/sh
# docxtemplater and easy-template-x print the total of the page in the row of a pupil without an amount
#
# Guess: in a row of a loop, a field that the row does not have is empty, undefined or an error.
# Seen: docxtemplater 3.71.0 and easy-template-x 7.2.8 look for {金额} further out, where the total
#   has the same name: 乙 without an amount gets 3700. With null, 丙, docxtemplater does so too and
#   easy-template-x leaves it empty; 0 is 0. carbone 3.8.2, which names the row ({d.名单[i].金额}), leaves
#   both empty.
# Why it matters: the row with a gap is the one to be asked about, and it has the largest amount of
#   the page; a list whose rows are complete, with which one tries, is right. Name the total
#   otherwise, or give each row an empty text.
#
# Packages: python-docx==1.2.0, npm docxtemplater@3.71.0, npm pizzip@3.3.0, npm easy-template-x@7.2.8, npm carbone@3.8.2; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0
npm install --silent --no-audit --no-fund --prefix "$work" docxtemplater@3.71.0 pizzip@3.3.0 easy-template-x@7.2.8 carbone@3.8.2
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import docx

for name, line in (("named", "合计{金额}：{#名单}{姓名}{金额}；{/名单}"), ("indexed", None)):
    document = docx.Document()
    if line:
        document.add_paragraph(line)
    else:
        document.add_paragraph("合计{d.金额}：")
        table = document.add_table(rows=2, cols=2)
        for row, index in zip(table.rows, ("i", "i+1"), strict=True):
            for cell, field in zip(row.cells, ("姓名", "金额"), strict=True):
                cell.text = f"{{d.名单[{index}].{field}}}"
    document.save(f"{name}.docx")
PYTHON
node --input-type=module - >> "$work/seen" <<'NODE'
import { readFileSync } from "node:fs";
import carbone from "carbone";
import Docxtemplater from "docxtemplater";
import { TemplateHandler } from "easy-template-x";
import PizZip from "pizzip";

const page = { 金额: 3700, 名单: [{ 姓名: "甲", 金额: 3000 }, { 姓名: "乙" }, { 姓名: "丙", 金额: null }, { 姓名: "丁", 金额: 0 }] };
const text = (file) => new PizZip(file).file("word/document.xml").asText().replace(/<\/w:tr>/g, "；").replace(/<[^>]+>/g, "").trim();
const filled = new Docxtemplater(new PizZip(readFileSync("named.docx")));
filled.render(page);
console.log("docxtemplater", filled.getFullText());
console.log("easy-template-x", text(await new TemplateHandler().process(readFileSync("named.docx"), page)));
console.log("carbone", text(await new Promise((resolve, reject) => carbone.render("indexed.docx", page, (error, file) => (error ? reject(error) : resolve(file))))));
process.exit(0);
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
docxtemplater 合计3700：甲3000；乙3700；丙3700；丁0；
easy-template-x 合计3700：甲3000；乙3700；丙；丁0；
carbone 合计3700：甲3000；乙；丙；丁0；
EXPECTED
echo 'As described.'
