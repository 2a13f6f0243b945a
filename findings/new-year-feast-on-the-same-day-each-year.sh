#!/bin/sh
# ical.js and node-ical repeat a feast of the Chinese calendar on 26 January of every year
#
# Guess: a rule with RSCALE=CHINESE (RFC 7529, whose own example is the Chinese new year) is
#   expanded by the Chinese calendar, or refused as one that is not understood.
# Seen: ical.js 2.2.1 and node-ical 0.27.2 pass over the part they do not know and repeat the first
#   date by the Gregorian calendar: 26 January of 2010, 2011 and 2012 instead of 14 February, 3
#   February and 23 January. rrule 2.8.1 and python-dateutil 2.9.0.post0 raise an error.
# Why it matters: the feasts and birthdays of a calendar that somebody keeps by the moon are right
#   in the first year, with which one tries.
#
# Packages: python-dateutil==2.9.0.post0, lunar-python==1.4.8, npm ical.js@2.2.1, npm node-ical@0.27.2, npm rrule@2.8.1; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-dateutil==2.9.0.post0 lunar-python==1.4.8
npm install --silent --no-audit --no-fund --prefix "$work" ical.js@2.2.1 node-ical@0.27.2 rrule@2.8.1
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import datetime

from dateutil.rrule import rrulestr
from lunar_python import Lunar

print("lunar-python", *[Lunar.fromYmd(year, 1, 1).getSolar().toYmd() for year in (2009, 2010, 2011, 2012)])
try:
    print("dateutil", list(rrulestr("RSCALE=CHINESE;FREQ=YEARLY;COUNT=4", dtstart=datetime.datetime(2009, 1, 26))))
except ValueError as error:
    print("dateutil", error)
PYTHON
node --input-type=module - >> "$work/seen" <<'NODE'
import ICAL from "ical.js";
import ical from "node-ical";
import rrule from "rrule";

process.env.TZ = "UTC";
const text = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//feasts//ZH", "BEGIN:VEVENT", "UID:1@example.org", "DTSTAMP:20090101T000000Z", "DTSTART;VALUE=DATE:20090126", "RRULE:RSCALE=CHINESE;FREQ=YEARLY;COUNT=4", "SUMMARY:春节", "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
const days = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent")).iterator();
const found = [];
for (let day = days.next(); day; day = days.next()) found.push(String(day));
console.log("ical.js", found.join(" "));
const event = Object.values(ical.sync.parseICS(text)).find((entry) => entry.type === "VEVENT");
console.log("node-ical", event.rrule.all().map((day) => day.toISOString().slice(0, 10)).join(" "));
try {
  console.log("rrule", rrule.rrulestr("DTSTART:20090126T000000Z\nRRULE:RSCALE=CHINESE;FREQ=YEARLY;COUNT=4").all());
} catch (error) {
  console.log("rrule", error.message);
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
lunar-python 2009-01-26 2010-02-14 2011-02-03 2012-01-23
dateutil unknown parameter 'RSCALE'
ical.js 2009-01-26 2010-01-26 2011-01-26 2012-01-26
node-ical 2009-01-26 2010-01-26 2011-01-26 2012-01-26
rrule Unknown RRULE property 'RSCALE'
EXPECTED
echo 'As described.'
