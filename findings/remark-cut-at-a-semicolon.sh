#!/bin/sh
# npm's ini reads 备注=图书;文具 as 图书, and an address without what follows #
#
# Guess: ; and # begin a comment at the head of a line; within a value they are characters, as for
#   configparser of Python, or need a space before them.
# Seen: ini 6.0.0 cuts a value at the first ; or #, wherever it stands: 编号=#3 is empty,
#   https://example.org/#amounts loses its end. The semicolon of full width is kept, and so is what
#   stands in quotes, and all that ini itself has written. configparser (Python 3.11) keeps every
#   one.
# Why it matters: a program in Python and one in JavaScript read one file, and half of a remark is
#   missing for one of them.
#
# Packages: npm ini@6.0.0; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" ini@6.0.0
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import { execFileSync } from "child_process";
import fs from "fs";
import ini from "ini";

fs.writeFileSync("settings.ini", ["[报告]", "; 一行注释", "备注=图书;文具", "编号=#3", "网址=https://example.org/#amounts", "说明=图书；文具", '引号="图书;文具"', ""].join("\n"));
console.log("ini", JSON.stringify(ini.parse(fs.readFileSync("settings.ini", "utf8"))["报告"]));
console.log("written by ini", ini.stringify({ 备注: "图书;文具" }).trim());
const script = "import configparser, json; read = configparser.ConfigParser(); read.read('settings.ini', encoding='utf-8'); print(json.dumps(dict(read['报告']), ensure_ascii=False))";
console.log("configparser", execFileSync("python3", ["-X", "utf8", "-c", script]).toString().trim());
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
ini {"备注":"图书","编号":"","网址":"https://example.org/","说明":"图书；文具","引号":"图书;文具"}
written by ini 备注=图书\;文具
configparser {"备注": "图书;文具", "编号": "#3", "网址": "https://example.org/#amounts", "说明": "图书；文具", "引号": "\"图书;文具\""}
EXPECTED
echo 'As described.'
