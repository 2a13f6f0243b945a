#!/bin/sh
# csvtojson makes a list of the columns No.1 and No.2, and TanStack Table has nothing in them
#
# Guess: the heading of a column is a name: a row read from CSV has the keys No.1, No.2 and 3.5公里以上,
#   and a table that is told these keys shows what stands under them.
# Seen: csvtojson 2.0.14 takes a point for a step downwards: No.1 and No.2 become one list with an
#   empty first place, No: [null, 10, 20], and 3.5公里以上 becomes 3: {5公里以上: 7}. @tanstack/table-core
#   8.21.3 (accessorKey) looks for such a path in a row that has the plain key, gives undefined, and
#   renames the column No_1. flatKeys: true and accessorFn mend it. csv-parse 7.0.3 and
#   @json2csv/plainjs 7.0.8 keep the names.
# Why it matters: headings of official tables are numbered (1.1 收入) and have decimals in them; such
#   a column is missing while those beside it are there.
#
# Packages: npm csvtojson@2.0.14, npm @tanstack/table-core@8.21.3, npm csv-parse@7.0.3, npm @json2csv/plainjs@7.0.8; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" csvtojson@2.0.14 @tanstack/table-core@8.21.3 csv-parse@7.0.3 @json2csv/plainjs@7.0.8
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import { Parser } from "@json2csv/plainjs";
import { createTable, getCoreRowModel } from "@tanstack/table-core";
import { parse } from "csv-parse/sync";
import csvtojson from "csvtojson";

const text = "姓名,No.1,No.2,3.5公里以上\n甲,10,20,7\n";
console.log("csvtojson", JSON.stringify(await csvtojson().fromString(text)));
console.log("flatKeys", JSON.stringify(await csvtojson({ flatKeys: true }).fromString(text)));
const rows = parse(text, { columns: true });
console.log("csv-parse", JSON.stringify(rows));
console.log("json2csv", JSON.stringify(new Parser({ fields: Object.keys(rows[0]) }).parse(rows)));
console.warn = () => {};
const columns = [...Object.keys(rows[0]).map((key) => ({ accessorKey: key })), { id: "fn", accessorFn: (row) => row["No.1"] }];
const table = createTable({ data: rows, columns, getCoreRowModel: getCoreRowModel(), state: {}, onStateChange() {}, renderFallbackValue: null });
table.setOptions((options) => ({ ...options, state: table.initialState }));
for (const column of table.getAllColumns()) console.log("table-core", column.id, table.getRowModel().rows[0].getValue(column.id));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
csvtojson [{"3":{"5公里以上":"7"},"姓名":"甲","No":[null,"10","20"]}]
flatKeys [{"姓名":"甲","No.1":"10","No.2":"20","3.5公里以上":"7"}]
csv-parse [{"姓名":"甲","No.1":"10","No.2":"20","3.5公里以上":"7"}]
json2csv "\"姓名\",\"No.1\",\"No.2\",\"3.5公里以上\"\n\"甲\",\"10\",\"20\",\"7\""
table-core 姓名 甲
table-core No_1 undefined
table-core No_2 undefined
table-core 3_5公里以上 undefined
table-core fn 10
EXPECTED
echo 'As described.'
