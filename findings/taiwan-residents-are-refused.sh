#!/bin/sh
# validator.js takes the numbers of residents from Hong Kong and Macao for identity numbers, and refuses those of residents from Taiwan
#
# Guess: of the three kinds of residence permits that have had numbers like identity cards since
#   2018 (810000, 820000 and 830000, with the same check digit), a check knows all or none.
# Seen: validator 13.15.35 (isIdentityCard, zh-CN) has a list of the first two digits with 81 and 82
#   but not 83. id-validator 1.3.0 accepts all three.
# Why it matters: a form accepts two of three people in the same position, and whoever tries it has
#   a number of the usual kind.
#
# Packages: npm validator@13.15.35, npm id-validator@1.3.0; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" validator@13.15.35 id-validator@1.3.0
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import IDValidator from "id-validator";
import validator from "validator";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
for (const place of ["610102", "810000", "820000", "830000"]) {
  const digits = `${place}19760305001`;
  const number = digits + "10X98765432"[weights.reduce((sum, weight, at) => sum + weight * digits[at], 0) % 11];
  console.log(number, "validator", validator.isIdentityCard(number, "zh-CN"), "id-validator", new IDValidator().isValid(number));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
61010219760305001X validator true id-validator true
810000197603050019 validator true id-validator true
820000197603050010 validator true id-validator true
830000197603050012 validator false id-validator true
EXPECTED
echo 'As described.'
