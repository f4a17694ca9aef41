#!/usr/bin/env bash
# the shift of GCJ-02 is applied in a box around China that holds Osaka and Seoul as well, but not Tokyo.
# Package: gcoord@1.0.7
# Input: WGS 84 positions of three cities outside China.
# Expected: no shift, as GCJ-02 is used in China only.
# Seen: Osaka 540 m, Seoul 460 m, Tokyo 0 m.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund gcoord@1.0.7
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import gcoord from 'gcoord';
const cities = { Osaka: [135.5, 34.69], Seoul: [126.98, 37.57], Tokyo: [139.7, 35.68] };
const shift = ([lng, lat], [x, y]) => Math.hypot((x - lng) * Math.cos((lat * Math.PI) / 180), y - lat) * 111195;
const seen = Object.entries(cities)
  .map(([name, at]) => [name, shift(at, gcoord.transform([...at], gcoord.WGS84, gcoord.GCJ02))])
  .map(([name, metres]) => `${name} ${Math.round(metres / 20) * 20}`)
  .join(', ');
console.log(seen);
strictEqual(seen, 'Osaka 540, Seoul 460, Tokyo 0');
JS
node try.mjs
