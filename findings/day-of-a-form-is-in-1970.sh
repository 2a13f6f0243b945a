#!/bin/sh
# Joi.date() takes 20090305 and 2009 for days of 1970, and Joi and Yup 30 February for 2 March
#
# Guess: what a form sends as a day is checked by the two most used validators of JavaScript alike:
#   20090305 is refused or is that day, 2009 likewise, and 30 February, the first thing that one
#   tries, is refused.
# Seen: joi 18.3.2 counts a text of digits as milliseconds since 1970: 20090305 is half past five in
#   the morning of 1 January 1970, 2009 its third second, and an amount, 1050.50, is a date too. yup
#   1.7.1 has 5 March 2009 and 1 January 2009, and refuses the amount. Both, even Joi.date().iso(),
#   make 2009-02-30 2009-03-02, and without iso 09.3.5 is 3 September 2005 and 3-5 5 March 2001.
# Why it matters: the value that comes back from validation is what is stored: a birthday without
#   separators is one in 1970, and a slip in a day becomes another day that nobody typed.
#
# Packages: npm joi@18.3.2, npm yup@1.7.1; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" joi@18.3.2 yup@1.7.1
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import Joi from "joi";
import * as yup from "yup";

process.env.TZ = "UTC";
const day = (work) => {
  try {
    return work().toISOString().slice(0, 19);
  } catch {
    return "refused";
  }
};
for (const text of ["2009-03-05", "20090305", "2009", "1050.50", "2009-02-30", "09.3.5", "3-5", "2009年3月5日"]) {
  console.log(text, "| Joi", day(() => Joi.attempt(text, Joi.date())), "| Joi iso", day(() => Joi.attempt(text, Joi.date().iso())), "| Yup", day(() => yup.date().validateSync(text)));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
2009-03-05 | Joi 2009-03-05T00:00:00 | Joi iso 2009-03-05T00:00:00 | Yup 2009-03-05T00:00:00
20090305 | Joi 1970-01-01T05:34:50 | Joi iso refused | Yup 2009-03-05T00:00:00
2009 | Joi 1970-01-01T00:00:02 | Joi iso 2009-01-01T00:00:00 | Yup 2009-01-01T00:00:00
1050.50 | Joi 1970-01-01T00:00:01 | Joi iso refused | Yup refused
2009-02-30 | Joi 2009-03-02T00:00:00 | Joi iso 2009-03-02T00:00:00 | Yup 2009-03-02T00:00:00
09.3.5 | Joi 2005-09-03T00:00:00 | Joi iso refused | Yup 2005-09-03T00:00:00
3-5 | Joi 2001-03-05T00:00:00 | Joi iso refused | Yup 2001-03-05T00:00:00
2009年3月5日 | Joi refused | Joi iso refused | Yup refused
EXPECTED
echo 'As described.'
