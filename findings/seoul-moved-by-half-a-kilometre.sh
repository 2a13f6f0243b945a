#!/bin/sh
# gcoord and coordtransform move Seoul and Hanoi by some hundred metres
#
# Guess: the shift between GPS and Chinese maps (WGS-84 and GCJ-02) is for places in China; a point
#   in Seoul or Hanoi, where the maps have none, comes back as it was.
# Seen: gcoord 1.0.7 and coordtransform 2.1.2 take a rectangle from 73.66° to 135.05° east and 3.86°
#   to 53.55° north for China: Seoul, Hanoi and Ulan Bator are moved by 440 to 460 metres, as far as
#   Xi'an, and Tokyo is not. There and back gcoord is exact; coordtransform comes back half a metre
#   to two metres beside the point.
# Why it matters: the visit abroad is on the wrong side of a river on the map, and beside the ones
#   in China it looks as carefully placed.
#
# Packages: npm gcoord@1.0.7, npm coordtransform@2.1.2; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" gcoord@1.0.7 coordtransform@2.1.2
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import coordtransform from "coordtransform";
import gcoord from "gcoord";

const metres = ([east, north], [east2, north2]) => Math.round(Math.hypot((east2 - east) * Math.cos((north * Math.PI) / 180), north2 - north) * 1112000) / 10;
const { default: library = gcoord } = gcoord;
for (const [name, place] of Object.entries({ "Xi'an": [108.94, 34.26], Seoul: [126.97, 37.56], Hanoi: [105.85, 21.03], "Ulan Bator": [106.9, 47.9], Tokyo: [139.69, 35.69] })) {
  const moved = library.transform(place, library.WGS84, library.GCJ02);
  const other = coordtransform.wgs84togcj02(...place);
  console.log(name, "gcoord", metres(place, moved), "back", metres(place, library.transform(moved, library.GCJ02, library.WGS84)), "coordtransform", metres(place, other), "back", metres(place, coordtransform.gcj02towgs84(...other)));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
Xi'an gcoord 462.5 back 0 coordtransform 462.5 back 1.4
Seoul gcoord 455.8 back 0 coordtransform 455.8 back 2.3
Hanoi gcoord 441 back 0 coordtransform 441 back 0.8
Ulan Bator gcoord 448.6 back 0 coordtransform 448.6 back 0.5
Tokyo gcoord 0 back 0 coordtransform 0 back 0
EXPECTED
echo 'As described.'
