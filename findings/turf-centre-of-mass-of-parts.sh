#!/usr/bin/env bash
# centerOfMass of an area with several parts is that of its convex hull.
# Package: @turf/turf@7.4.0
# Input: two squares, 2° wide at 0, 0 and 1° wide at 10, 0.
# Expected: the point on which both balance, 2.9, 0.9 by area.
# Seen: 4.857, 0.829.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @turf/turf@7.4.0
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import { centerOfMass } from '@turf/turf';
const square = (x, y, s) => [[[x, y], [x + s, y], [x + s, y + s], [x, y + s], [x, y]]];
const region = { type: 'MultiPolygon', coordinates: [square(0, 0, 2), square(10, 0, 1)] };
const seen = centerOfMass(region).geometry.coordinates.map((each) => each.toFixed(3)).join(', ');
console.log(seen);
strictEqual(seen, '4.857, 0.829');
JS
node try.mjs
