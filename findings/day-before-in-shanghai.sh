#!/bin/sh
# SheetJS gives the day before for every date of a sheet when it runs in China, and not in Tokyo or New York
#
# Guess: with cellDates a date of a sheet is midnight of that day in the zone of the program, or in
#   UTC; if that fails somewhere, then where summer time is changed.
# Seen: xlsx 0.18.5 (the newest in npm's registry) gives 23:59:17 of the day before in
#   Asia/Shanghai, 43 seconds too early, and 23:59:40 in Asia/Urumqi, in summer and winter and after
#   1991 as well; UTC, Asia/Tokyo and America/New_York are right. It counts from 30 December 1899 in
#   the zone of the program, when local mean time was kept there.
# Why it matters: tests that run in UTC are right, and the office in China gets 4 March for 5 March,
#   in a year's first days another year.
#
# Packages: XlsxWriter==3.3.1, npm xlsx@0.18.5; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check XlsxWriter==3.3.1
npm install --silent --no-audit --no-fund --prefix "$work" xlsx@0.18.5
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import datetime

import xlsxwriter

with xlsxwriter.Workbook("list.xlsx") as workbook:
    sheet = workbook.add_worksheet("名单")
    shown = workbook.add_format({"num_format": 'yyyy"年"m"月"d"日"'})
    for row, day in enumerate(("1988-07-05", "2009-03-05", "2010-01-01")):
        sheet.write_datetime(row, 0, datetime.datetime.fromisoformat(day), shown)
PYTHON
cat > "$work/read.mjs" <<'NODE'
import XLSX from "xlsx";

const sheet = XLSX.readFile("list.xlsx", { cellDates: true }).Sheets["名单"];
const local = (day) => day.toString().slice(0, 24);
console.log(process.env.TZ, ["A1", "A2", "A3"].map((at) => `${sheet[at].w}: ${local(sheet[at].v)}`).join(", "));
NODE
for zone in UTC Asia/Tokyo America/New_York Asia/Shanghai Asia/Urumqi; do
    TZ=$zone node "$work/read.mjs" >> "$work/seen"
done
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
UTC 1988年7月5日: Tue Jul 05 1988 00:00:00, 2009年3月5日: Thu Mar 05 2009 00:00:00, 2010年1月1日: Fri Jan 01 2010 00:00:00
Asia/Tokyo 1988年7月5日: Tue Jul 05 1988 00:00:00, 2009年3月5日: Thu Mar 05 2009 00:00:00, 2010年1月1日: Fri Jan 01 2010 00:00:00
America/New_York 1988年7月5日: Tue Jul 05 1988 00:00:00, 2009年3月5日: Thu Mar 05 2009 00:00:00, 2010年1月1日: Fri Jan 01 2010 00:00:00
Asia/Shanghai 1988年7月5日: Mon Jul 04 1988 23:59:17, 2009年3月5日: Wed Mar 04 2009 23:59:17, 2010年1月1日: Thu Dec 31 2009 23:59:17
Asia/Urumqi 1988年7月5日: Mon Jul 04 1988 23:59:40, 2009年3月5日: Wed Mar 04 2009 23:59:40, 2010年1月1日: Thu Dec 31 2009 23:59:40
EXPECTED
echo 'As described.'
