#!/bin/sh
# math.js evaluates 3000 * 30% + 500 to 0, 30% + 20% to 0 and 100 - 10% - 10% to 100
#
# Guess: % behind a number is a hundredth of it, as 30% alone gives 0.3 and 3000 * 30% gives 900;
#   30% + 20% is 0.5, or 0.36 where a percentage is taken of what stands before it, as in 100 + 10%.
# Seen: mathjs 15.2.0 takes % for “modulo” as soon as a + or - follows it, because a number may
#   begin with a sign: 30% + 20% is 30 mod +20 …, 0; 3000 * 30% + 500 is 90000 mod 500, 0; 100% -
#   28.5% is -0.035. Nothing is refused. With brackets, (30%) + (20%), or with the percentage at the
#   end all are right.
# Why it matters: shares that are added up and amounts “thirty percent and 500 more” are what such a
#   formula is for; 0 and 700 are plausible, and the tries that one makes first (30%, 3000 * 30%, 100
#   + 10%) are right.
#
# Packages: npm mathjs@15.2.0; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" mathjs@15.2.0
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import { evaluate } from "mathjs";

for (const formula of ["30%", "3000 * 30%", "100 + 10%", "30% + 20%", "(30%) + (20%)", "3000 * 30% + 500", "500 + 3000 * 30%", "100% - 28.5%", "1 - 28.5%", "100 - 10% - 10%", "700 + 30% + 20%"]) {
  console.log(formula, "=", evaluate(formula));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
30% = 0.3
3000 * 30% = 900
100 + 10% = 110
30% + 20% = 0
(30%) + (20%) = 0.5
3000 * 30% + 500 = 0
500 + 3000 * 30% = 1400
100% - 28.5% = -0.03499999999999659
1 - 28.5% = 0.7150000000000001
100 - 10% - 10% = 100
700 + 30% + 20% = 700
EXPECTED
echo 'As described.'
