#!/usr/bin/env bash
# squareGrid makes cells that are square in degrees of arc but not on the ground: their width shrinks with latitude.
# Package: @turf/turf@7.4.0
# Input: cells of 10 km around Beijing.
# Expected: cells of 100 km².
# Seen: cells of 78 km²; a density per nominal cell is 22 % too low.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @turf/turf@7.4.0
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import { area, squareGrid } from '@turf/turf';
const [cell] = squareGrid([116, 39, 118, 41], 10, { units: 'kilometers' }).features;
const seen = (area(cell) / 1e6).toFixed(0);
console.log(seen);
strictEqual(seen, '78');
JS
node try.mjs
