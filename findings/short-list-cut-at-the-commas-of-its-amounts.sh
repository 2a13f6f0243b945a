#!/bin/sh
# Papa Parse reads a tab-separated list of two columns and up to nine lines as separated by commas
#
# Guess: the delimiter that is guessed is the one that gives each line the same number of fields; a
#   short list is no harder than a long one.
# Seen: papaparse 5.7.1 counts the empty line behind the last line feed as a line of one field when
#   it is among the first ten, so that two columns are less than 1.99 on average and the guess
#   fails: 甲1<tab>1,050 is “甲1<tab>1” and “050”. From ten lines on, without the last line feed, or
#   with three columns, the tab is found; ; and | are the same. skipEmptyLines: true mends it.
# Why it matters: the example with three lines is wrong, for which one blames the example, or the
#   list of a small school is; amounts lose their thousands to a column of their own.
#
# Packages: npm papaparse@5.7.1; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" papaparse@5.7.1
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import Papa from "papaparse";

const list = (delimiter, lines, columns) => [["学校", "金额", "备注"], ...Array.from({ length: lines - 1 }, (_, at) => [`甲${at + 1}`, `${at + 1},050`, "无"])].map((row) => row.slice(0, columns).join(delimiter)).join("\n");
for (const [delimiter, columns] of [["\t", 2], [";", 2], ["\t", 3]]) {
  for (const lines of [3, 9, 10]) {
    const text = list(delimiter, lines, columns);
    const guess = (...given) => JSON.stringify(Papa.parse(...given).meta.delimiter);
    console.log(JSON.stringify(delimiter), columns, "columns", lines, "lines:", guess(`${text}\n`), "without the last line feed", guess(text), "skipEmptyLines", guess(`${text}\n`, { skipEmptyLines: true }));
  }
}
console.log(JSON.stringify(Papa.parse(`${list("\t", 3, 2)}\n`, { header: true }).data));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
"\t" 2 columns 3 lines: "," without the last line feed "\t" skipEmptyLines "\t"
"\t" 2 columns 9 lines: "," without the last line feed "\t" skipEmptyLines "\t"
"\t" 2 columns 10 lines: "\t" without the last line feed "\t" skipEmptyLines "\t"
";" 2 columns 3 lines: "," without the last line feed ";" skipEmptyLines ";"
";" 2 columns 9 lines: "," without the last line feed ";" skipEmptyLines ";"
";" 2 columns 10 lines: ";" without the last line feed ";" skipEmptyLines ";"
"\t" 3 columns 3 lines: "\t" without the last line feed "\t" skipEmptyLines "\t"
"\t" 3 columns 9 lines: "\t" without the last line feed "\t" skipEmptyLines "\t"
"\t" 3 columns 10 lines: "\t" without the last line feed "\t" skipEmptyLines "\t"
[{"学校\t金额":"甲1\t1","__parsed_extra":["050"]},{"学校\t金额":"甲2\t2","__parsed_extra":["050"]},{"学校\t金额":""}]
EXPECTED
echo 'As described.'
