#!/bin/sh
# randexp generates an empty text for ^[一-龥]{2,4}$ and for ^[男女]$
#
# Guess: a library that generates texts that match a pattern gives Chinese characters for a class of
#   Chinese characters; what it cannot do it refuses.
# Seen: randexp 0.6.1 cuts every class down to its default range, space to ~, and gives nothing when
#   nothing is left of it: '' where there must be two characters, and 示例 for 示例[县市], while what
#   stands outside of a class is kept. With defaultRange widened the same patterns are met.
#   json-schema-faker 0.6.3 meets them.
# Why it matters: test data made from a schema are empty where the names should be, and do not fit
#   the schema that they were made from.
#
# Packages: npm randexp@0.6.1, npm json-schema-faker@0.6.3; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" randexp@0.6.1 json-schema-faker@0.6.3
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import RandExp from "randexp";
import { generate } from "json-schema-faker";

for (const pattern of [/^[一-龥]{2,4}$/, /^[男女]$/, /^示例[县市]$/, /^\d{3}元$/]) {
  const text = new RandExp(pattern).gen();
  const wide = new RandExp(pattern);
  wide.defaultRange.add(0x4e00, 0x9fff);
  console.log(pattern.source, "matches", pattern.test(text), "length", text.length, "with a wider range", pattern.test(wide.gen()), "json-schema-faker", pattern.test(await generate({ type: "string", pattern: pattern.source })));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
^[一-龥]{2,4}$ matches false length 0 with a wider range true json-schema-faker true
^[男女]$ matches false length 0 with a wider range true json-schema-faker true
^示例[县市]$ matches false length 2 with a wider range true json-schema-faker true
^\d{3}元$ matches true length 4 with a wider range true json-schema-faker true
EXPECTED
echo 'As described.'
