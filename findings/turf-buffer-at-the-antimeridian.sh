#!/usr/bin/env bash
# buffer of a point near the antimeridian covers a band around the globe.
# Package: @turf/turf@7.4.0
# Input: 50 km around 179.9, 40.
# Expected: 7,800 km².
# Seen: 3,029,198 km².
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @turf/turf@7.4.0
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import { area, buffer, point } from '@turf/turf';
const seen = (area(buffer(point([179.9, 40]), 50, { units: 'kilometers' })) / 1e6).toFixed(0);
console.log(seen);
strictEqual(seen, '3029198');
JS
node try.mjs
