#!/bin/sh
# chinese-days calls 1 October 2003 and 1 January 2035 working days
#
# Guess: a table of holidays says when it is asked about a year that is not in it, or at least keeps
#   the days that are fixed by law, 1 January, 1 May and 1 October.
# Seen: chinese-days 1.5.7 answers from the weekday alone for years before 2004 and for those whose
#   notice is not out: isWorkday is true for 1 October 2003, getDayDetail says work: true. 1 October
#   2004 is a holiday. date-holidays 3.37.0 has the fixed days of all years, but calls 8 March and 1
#   June public holidays as well, which they are for some only, and works on 2 May 2025, a holiday
#   by the decree of 2024.
# Why it matters: hours or deadlines that are counted over the end of the table are wrong on just
#   the days that everybody knows.
#
# Packages: npm chinese-days@1.5.7, npm date-holidays@3.37.0; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" chinese-days@1.5.7 date-holidays@3.37.0
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import chineseDays from "chinese-days";
import Holidays from "date-holidays";

const calendar = new Holidays("CN");
for (const day of ["2003-10-01", "2004-10-01", "2009-03-08", "2009-06-01", "2025-05-02", "2035-01-01"]) {
  const { work, name } = chineseDays.getDayDetail(day);
  const found = calendar.isHoliday(new Date(`${day}T12:00:00+08:00`));
  console.log(day, "chinese-days", chineseDays.isWorkday(day), work, name, "| date-holidays", found ? found.map((holiday) => `${holiday.name} ${holiday.type}`).join() : found);
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
2003-10-01 chinese-days true true Wednesday | date-holidays 国庆节 public
2004-10-01 chinese-days false false National Day,国庆节,3 | date-holidays 国庆节 public
2009-03-08 chinese-days false false Sunday | date-holidays 国际妇女节 public
2009-06-01 chinese-days true true Monday | date-holidays 六一儿童节 public
2025-05-02 chinese-days false false Labour Day,劳动节,2 | date-holidays false
2035-01-01 chinese-days true true Monday | date-holidays 元旦 public
EXPECTED
echo 'As described.'
